const capital = (text: string) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

/** Fills `{name}` in a message, and `{name|one|other}` with the word that goes with the number there in the
 * language of `locale`; an unknown name stays as it is, so that a mistake is seen. */
export function format(
  text: string,
  values: Record<string, string | number>,
  address: string,
  locale = 'vi-VN'
): string {
  return text.replace(/\{(\w+)(?:\|([^{|}]*)\|([^{|}]*))?\}/g, (whole, name: string, one, other) => {
    if (name === 'you') return address;
    if (name === 'You') return capital(address);
    if (!(name in values)) return whole;
    if (one === undefined) return String(values[name]);
    // Numbers come as they are shown; only those of one digit can be singular, and they are shown as they are.
    return new Intl.PluralRules(locale).select(Number(values[name])) === 'one' ? one : other;
  });
}

/** French puts a space before some signs: one at which no line may end. */
export function frenchSpaces(text: string): string {
  return text.replace(/ (?=[:;?!»%])/g, '\u00a0').replace(/« /g, '«\u00a0');
}
