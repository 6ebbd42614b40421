// Content is written for "bác". Someone who chose another form of address reads that one instead.
// Left alone: other words that contain it (bác sĩ: doctor, bác bỏ: refute) and bác before a name (bác Tư).
const spoken = /(^|[^\p{L}])([Bb]ác)(?![\p{L}])(?! (?:sĩ|bỏ|học|ái|ruột|\p{Lu}))/gu;

export function addressed(text: string, address: string): string {
  if (address === 'bác') return text;
  return text.replace(spoken, (_whole, before: string, word: string) => {
    return before + (word === 'Bác' ? address.charAt(0).toLocaleUpperCase('vi') + address.slice(1) : address);
  });
}
