/** One sentence carried to the next page: what has just been done. */
class Flash {
  private text = '';

  say(text: string): void {
    this.text = text;
  }

  take(): string {
    const text = this.text;
    this.text = '';
    return text;
  }
}

export const flash = new Flash();
