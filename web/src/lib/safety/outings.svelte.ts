// Who is out, until when, and one's own way: on the phone first, so that setting out and coming back need no network.
import { getKept } from '../api';
import { outbox } from '../outbox.svelte';
import { session } from '../session.svelte';
import * as storage from '../storage';
import { uuid7 } from '../uuid';

export interface Goer {
  account: string;
  name: string | null;
  phone: string | null;
}

export interface Outing {
  id: string;
  by: Goer;
  with: Goer[];
  group: { id: string; name: string } | null;
  person: { id: string; name: string | null } | null;
  goesTo: string | null;
  beganAt: number;
  until: number;
  overdueAt: number;
  state: 'out' | 'overdue' | 'back' | 'settled';
  backAt: number | null;
  lastHeardAt: number | null;
  settled: { word: SettledWord; by: string | null; at: number; note: string | null } | null;
  againstRule: boolean;
}

export const settledWords = ['well', 'looked', 'help'] as const;
export type SettledWord = (typeof settledWords)[number];

export interface Rules {
  overdueMinutes: number;
  alone: 'anyone' | 'trained' | 'nobody';
  mayGoAlone: boolean;
}

/** One's own way, as this phone knows it. */
export interface Mine {
  id: string;
  group: string;
  person: string;
  goesTo: string;
  company: string[];
  until: number;
  /** What is shown of where it leads and with whom. */
  goal: string;
  names: string[];
}

const mineKey = 'staff:outing';

/** The server has not heard of it yet. */
const isWaiting = async (outing: string): Promise<boolean> =>
  (await outbox.waitingEvents()).some(({ type, body }) => type === 'outing.begun' && body.outing === outing);

class Outings {
  all: Outing[] = $state.raw([]);
  rules: Rules | null = $state.raw(null);
  mine: Mine | null = $state.raw(null);
  at = $state(0);
  old = $state(false);

  async load(): Promise<void> {
    this.mine ??= (await storage.get<Mine>('answers', mineKey)) ?? null;
    const mine = this.mine;
    const waits = mine !== null && (await isWaiting(mine.id));
    const { data, at, old } = await getKept<{ rules: Rules; outings: Outing[] }>('outings');
    Object.assign(this, { all: data.outings, rules: data.rules, at, old });
    if (old || !mine || this.mine?.id !== mine.id) return;
    const known = data.outings.find(({ id }) => id === mine.id);
    // What began yesterday and was settled is listed no longer.
    const isOver = known ? known.state === 'back' || known.state === 'settled' : !waits;
    if (isOver) await this.keep(null);
  }

  get missing(): Outing[] {
    return this.all.filter(({ state }) => state === 'overdue');
  }

  /** Others who are out in the same residential group, and not with me. */
  othersIn(group: string): Outing[] {
    const me = session.current?.account;
    const goes = ({ by, with: company }: Outing) => [by, ...company].some(({ account }) => account === me);
    return this.all.filter(
      (one) => one.group?.id === group && (one.state === 'out' || one.state === 'overdue') && !goes(one)
    );
  }

  async setOut(to: Omit<Mine, 'id' | 'until'>, minutes: number): Promise<void> {
    await this.begin({ ...to, id: uuid7(), until: 0 }, minutes);
  }

  async extend(minutes: number): Promise<void> {
    if (this.mine) await this.begin(this.mine, minutes);
  }

  private async begin(way: Mine, minutes: number): Promise<void> {
    const mine = { ...way, until: Date.now() + minutes * 60_000 };
    const body = {
      outing: way.id,
      place: session.current?.place?.id,
      residentialGroup: way.group || null,
      person: way.person || null,
      with: [...way.company],
      minutes
    };
    await outbox.record('outing.begun', body, {
      ...(way.goesTo ? { private: { goesTo: way.goesTo } } : {}),
      changes: await storage.answerChanges(mineKey, mine)
    });
    this.mine = mine;
  }

  async back(): Promise<void> {
    if (!this.mine) return;
    const body = { outing: this.mine.id };
    const changes = [{ store: 'answers' as const, key: mineKey, to: () => undefined }];
    await outbox.record('outing.returned', body, { changes });
    this.mine = null;
  }

  private async keep(mine: Mine | null): Promise<void> {
    this.mine = mine;
    if (mine) await storage.put('answers', mineKey, mine);
    else await storage.remove('answers', mineKey);
  }
}

export const outings = new Outings();
