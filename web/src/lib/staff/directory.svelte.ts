// The people of the companion's place, for finding someone without a network: at most `keptMax` of them, so
// that a phone holds no more than it needs. People enrolled here are in it at once, before the server knows.
import { ApiError, get, getKept } from '../api';
import * as storage from '../storage';
import { matches } from '$lib/fold';
import type { PersonRow } from './types';

interface Page {
  people: PersonRow[];
  next: string | null;
}

const keptMax = 500;
const enrolledKey = 'staff:enrolled';

class Directory {
  private listed: PersonRow[] = $state.raw([]);
  private enrolled: PersonRow[] = $state.raw([]);
  /** False when the place has more people than are kept here: then searching also asks the server. */
  complete = $state(true);

  async load(place: string | undefined): Promise<void> {
    this.enrolled = (await storage.get<PersonRow[]>('answers', enrolledKey)) ?? [];
    const listed: PersonRow[] = [];
    let cursor: string | null = '';
    while (cursor !== null && listed.length < keptMax) {
      const query: string = new URLSearchParams({ place: place ?? '', cursor }).toString();
      const { data }: { data: Page } = await getKept<Page>(`people?${query}`);
      listed.push(...data.people);
      cursor = data.next;
    }
    this.listed = listed;
    this.complete = cursor === null;
  }

  /** Also on a page that has loaded no list: whoever was enrolled here before stays on it. */
  async add(person: PersonRow): Promise<void> {
    const before = (await storage.get<PersonRow[]>('answers', enrolledKey)) ?? [];
    this.enrolled = [...before, person];
    await storage.put('answers', enrolledKey, $state.snapshot(this.enrolled));
  }

  get people(): PersonRow[] {
    const known = new Set(this.listed.map((person) => person.id));
    return [...this.enrolled.filter((person) => !known.has(person.id)), ...this.listed];
  }

  find(id: string): PersonRow | undefined {
    return this.people.find((person) => person.id === id);
  }

  async search(question: string, place: string | undefined): Promise<PersonRow[]> {
    const here = this.people.filter((person) => matches(person.name, question));
    if (this.complete) return here;
    try {
      const query = new URLSearchParams({ place: place ?? '', q: question }).toString();
      const { people } = await get<Page>(`people?${query}`);
      const known = new Set(here.map((person) => person.id));
      return [...here, ...people.filter((person) => !known.has(person.id))];
    } catch (error) {
      if (error instanceof ApiError) return here;
      throw error;
    }
  }
}

export const directory = new Directory();
