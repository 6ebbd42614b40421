// What a person has chosen for this device. Small and synchronous: it is read before the first paint.
export type Language = 'vi' | 'en' | 'fr';
export type Theme = 'system' | 'light' | 'dark';
export type Address = 'bác' | 'cô' | 'chú' | 'anh' | 'chị';

export const languages: Record<Language, string> = { vi: 'Tiếng Việt', en: 'English', fr: 'Français' };
export type Dialect = 'north' | 'central' | 'south';
export const dialects: Dialect[] = ['north', 'central', 'south'];
export const addresses: Address[] = ['bác', 'cô', 'chú', 'anh', 'chị'];
export const textSizes = [20, 24, 28, 32];

function read<T extends string>(key: string, allowed: readonly T[], otherwise: T): T {
  try {
    const value = localStorage.getItem(`domdom.${key}`) as T;
    return allowed.includes(value) ? value : otherwise;
  } catch {
    return otherwise;
  }
}

function readList(key: string): string[] {
  try {
    return (localStorage.getItem(`domdom.${key}`) ?? '').split(' ').filter(Boolean);
  } catch {
    return [];
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(`domdom.${key}`, value);
  } catch {
    // A closed store only means that the choice lasts until the page is left.
  }
}

class Settings {
  language: Language = $state(read('language', Object.keys(languages) as Language[], 'vi'));
  theme: Theme = $state(read('theme', ['system', 'light', 'dark'] as const, 'system'));
  textSize: number = $state(Number(read('text-size', textSizes.map(String), '20')));
  address: Address = $state(read('address', addresses, 'bác'));
  /** False until a form of address was chosen here: it is asked for once. */
  addressChosen: boolean = $state(read('address', ['', ...addresses] as const, '') !== '');
  /** How Vietnamese is spoken where it is not the browser's own voice. */
  dialect: Dialect = $state(read('dialect', dialects, 'north'));
  /** Several people use this device: a learner is signed out after a quiet while. */
  shared: boolean = $state(read('shared', ['yes', 'no'] as const, 'yes') === 'yes');

  /** The commune someone without an account lives in, for whom to turn to; empty: not said. */
  place: string = $state(readList('place')[0] ?? '');

  setPlace(place: string): void {
    this.place = place;
    write('place', place);
  }

  /** What someone would like to be able to do, the dearest first: ids of the framework's wishes. */
  wishes: string[] = $state(readList('wishes'));

  setWishes(wishes: string[]): void {
    this.wishes = wishes;
    write('wishes', wishes.join(' '));
  }

  /** Three minutes a day were asked for: never unless someone chose it. */
  daily: boolean = $state(read('daily', ['yes', 'no'] as const, 'no') === 'yes');

  setDaily(daily: boolean): void {
    this.daily = daily;
    write('daily', daily ? 'yes' : 'no');
  }

  /** What was said of a person, not of the device: gone when the next one takes it. */
  forgetPerson(): void {
    this.setWishes([]);
    this.setPlace('');
    this.setDaily(false);
  }

  setLanguage(language: Language): void {
    this.language = language;
    document.documentElement.lang = language;
    write('language', language);
  }

  setTheme(theme: Theme): void {
    this.theme = theme;
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
    write('theme', theme);
  }

  setTextSize(pixels: number): void {
    this.textSize = pixels;
    document.documentElement.style.setProperty('--learner-text', String(pixels / 16));
    write('text-size', String(pixels));
  }

  setAddress(address: Address): void {
    this.address = address;
    this.addressChosen = true;
    write('address', address);
  }

  setDialect(dialect: Dialect): void {
    this.dialect = dialect;
    write('dialect', dialect);
  }

  setShared(shared: boolean): void {
    this.shared = shared;
    write('shared', shared ? 'yes' : 'no');
  }
}

export const settings = new Settings();
