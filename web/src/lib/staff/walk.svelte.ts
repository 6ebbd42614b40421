// The walk list of a residential group, kept on the phone for the day, with what was recorded at its doors since:
// the server's list and these additions together are what the companion sees, with a network or without.
import { getKept } from '../api';
import { outbox } from '../outbox.svelte';
import { session } from '../session.svelte';
import * as storage from '../storage';
import { uuid7 } from '../uuid';
import { isoDay } from './dates';
import type { Coverage, Door, DoorOutcome, Household, PersonName, Resident, WalkList } from './types';

/** What this phone has recorded of one household today. */
interface Added {
  outcome?: DoorOutcome;
  next?: string | null;
  phone?: Household['phone'];
  shared?: Household['shared'];
  signal?: Household['signal'];
  /** Listed or changed here, in this group. */
  door?: Door;
  group?: string;
  joined?: PersonName[];
  left?: string[];
}

/** Of a household without a group in the address of a page. */
export const noGroup = 'none';

export interface Call {
  outcome: DoorOutcome;
  next?: string;
  phone?: Household['phone'];
  shared?: Household['shared'];
  signal?: Household['signal'];
}

const doneKey = (day: string) => `staff:doors:${day}`;
const lastKey = 'staff:last-walk';
const pathOf = (group: string) =>
  `households?place=${session.current?.place?.id}${group === noGroup ? '' : `&group=${group}`}`;

export const doorName = ({ building, stairwell, door, address }: Door): string =>
  [door, [building, stairwell].filter(Boolean).join(' '), address].filter(Boolean).join(', ');

class Walk {
  group = $state('');
  at = $state(0);
  /** The server could not be asked now. */
  old = $state(false);
  private list: WalkList | null = $state.raw(null);
  private added: Record<string, Added> = $state.raw({});
  private day = '';

  /** Throws when the list is neither on the phone nor to be had. */
  async load(group: string): Promise<void> {
    if (this.group !== group) this.list = null;
    this.group = group;
    await this.readAdded();
    const { data, at, old } = await getKept<WalkList>(pathOf(group));
    if (this.group !== group) return;
    await storage.put('answers', lastKey, group);
    this.list = data;
    this.at = at;
    this.old = old;
  }

  /** Fetches anew what was walked last, for a day without a network. */
  async keepLast(): Promise<void> {
    const last = await storage.get<string>('answers', lastKey);
    if (!last) return;
    await getKept(`households/coverage?place=${session.current?.place?.id}`);
    await getKept(pathOf(last));
  }

  get loaded(): boolean {
    return this.list !== null;
  }

  /** As the server counted when it gave the list. */
  get coverage(): Coverage | null {
    return this.list?.coverage ?? null;
  }

  /** The same, with what was recorded at these doors since. */
  get coverageNow(): Coverage | null {
    if (!this.list) return null;
    const { coverage, households } = this.list;
    const more = (state: DoorOutcome) => countIn(this.households, state) - countIn(households, state);
    const listed = coverage.listed + this.households.length - households.length - more('moved');
    const isOfStated = coverage.stated !== null && coverage.stated > listed;
    return {
      ...coverage,
      listed,
      of: isOfStated ? coverage.stated! : listed,
      basis: isOfStated ? 'stated' : 'listed',
      met: coverage.met + more('met'),
      refused: coverage.refused + more('refused'),
      nobodyHome: coverage.nobodyHome + more('nobody-home'),
      moved: coverage.moved + more('moved')
    };
  }

  /** In walking order; a household that was listed here, and is not yet on the server's list, comes last. */
  get households(): Household[] {
    const listed = this.list?.households ?? [];
    const known = new Set(listed.map(({ id }) => id));
    const here = Object.entries(this.added).flatMap(([id, { door, group }]) =>
      door && group === this.group && !known.has(id) ? [blank(id, door)] : []
    );
    return [...listed, ...here].map((household) => merged(household, this.added[household.id]));
  }

  find(id: string): Household | undefined {
    return this.households.find((household) => household.id === id);
  }

  /** What was recorded at this door today, on this phone. */
  today(id: string): DoorOutcome | undefined {
    return this.added[id]?.outcome;
  }

  async listDoor(door: Door, id = uuid7()): Promise<string> {
    const group = this.group === noGroup ? {} : { residentialGroup: this.group };
    const body = { household: id, place: session.current?.place?.id, ...group };
    await this.record('household.listed', body, id, { door, group: this.group }, { ...door });
    return id;
  }

  async call(id: string, call: Call): Promise<void> {
    const said = Object.fromEntries(
      Object.entries(call).filter(([, value]) => value !== undefined && value !== null && value !== '')
    );
    await this.record('household.met', { household: id, ...said }, id, call);
  }

  async join(id: string, person: PersonName): Promise<void> {
    const body = { household: id, person: person.id, from: isoDay(), until: null };
    const { joined = [], left = [] } = this.added[id] ?? {};
    const { name, birthYear } = person;
    await this.record('household.joined', body, id, {
      joined: [...joined.filter((one) => one.id !== person.id), { id: person.id, name, birthYear }],
      left: left.filter((one) => one !== person.id)
    });
  }

  async leave(id: string, person: Resident): Promise<void> {
    const from = person.since ?? isoDay();
    const body = { household: id, person: person.id, from, until: isoDay() };
    const { left = [] } = this.added[id] ?? {};
    await this.record('household.joined', body, id, { left: [...left, person.id] });
  }

  private async readAdded(): Promise<void> {
    const day = isoDay();
    const kept = await storage.get<Record<string, Added>>('answers', doneKey(day));
    // What was recorded while the store answered counts too; yesterday's does not.
    this.added = { ...kept, ...(this.day === day ? this.added : {}) };
    this.day = day;
  }

  /** The record and what it changes in the list are on the disk together, or neither is. */
  private async record(
    type: string,
    body: Record<string, unknown>,
    id: string,
    more: Added,
    secret?: Record<string, unknown>
  ): Promise<void> {
    const next = { ...this.added, [id]: { ...this.added[id], ...more } };
    await outbox.record(type, body, {
      ...(secret ? { private: secret } : {}),
      changes: await storage.answerChanges(doneKey(this.day || isoDay()), next)
    });
    this.added = next;
  }
}

const countIn = (households: Household[], state: DoorOutcome): number =>
  households.filter((one) => one.state === state).length;

function blank(id: string, door: Door): Household {
  const nothing = { last: null, next: null, phone: null, shared: null, signal: null };
  return { id, ...door, state: 'new', ...nothing, residents: [] };
}

function merged(household: Household, added: Added | undefined): Household {
  if (!added) return household;
  const { outcome, door, joined = [], left = [] } = added;
  const stays = household.residents.filter(({ id }) => !joined.some((one) => one.id === id));
  return {
    ...household,
    ...door,
    state: outcome && !(household.state === 'met' && outcome === 'nobody-home') ? outcome : household.state,
    last: outcome ? { outcome, on: isoDay() } : household.last,
    next: outcome ? (added.next ?? null) : household.next,
    phone: added.phone ?? household.phone,
    shared: added.shared ?? household.shared,
    signal: added.signal ?? household.signal,
    residents: [...stays, ...joined].filter(({ id }) => !left.includes(id))
  };
}

export const walk = new Walk();
