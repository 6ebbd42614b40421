const capital = (text: string) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

/** Fills `{name}` in a message; an unknown name stays as it is, so that a mistake is seen. */
export function format(text: string, values: Record<string, string | number>, address: string): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    if (name === 'you') return address;
    if (name === 'You') return capital(address);
    return name in values ? String(values[name]) : whole;
  });
}
