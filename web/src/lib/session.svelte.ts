// Who is signed in on this device. Kept (without any secret but the CSRF token) so that pages open offline.
import * as api from './api';
import { outbox } from './outbox.svelte';
import { settings } from './settings.svelte';
import * as storage from './storage';
import { together } from './together/sitting.svelte';

export type Role = 'learner' | 'companion' | 'leader' | 'officer' | 'planner' | 'author' | 'administrator';

export interface PlaceName {
  id: string;
  code: string;
  name: string;
}

export interface Session {
  signedIn: true;
  csrf: string;
  name: string;
  role: Role;
  place: PlaceName | null;
  person: string | null;
  /** null for learners: they sign in as the person they are. */
  account: string | null;
}

// Of an answer, what a session is and no more: signing up also brings the card, which this device must not keep.
const sessionOf = ({ csrf, name, role, place, person, account }: Session): Session => ({
  signedIn: true,
  csrf,
  name,
  role,
  place,
  person,
  account
});

/** Whose records the outbox keeps apart. */
export const ownerOf = (session: Session): string | null => session.account ?? session.person;

type Answer = Session | { signedIn: false };

class Sessions {
  current: Session | null = $state(null);
  private started: Promise<void> | null = null;

  /** Asks the server once; offline, the session of last time counts. */
  start(): Promise<void> {
    this.started ??= this.load();
    return this.started;
  }

  private async load(): Promise<void> {
    const known = await storage.get<Session>('session', 'current');
    try {
      const answer = await api.get<Answer>('session');
      // It ran out while nobody was here: what it had brought to this device goes with it.
      if (known && !answer.signedIn) await this.forget();
      else await this.adopt(answer);
    } catch {
      await this.adopt(known ?? { signedIn: false });
    }
  }

  /** Resolves when it is known what this account has waiting here: no page says "0 saved" before. */
  private async adopt(answer: Answer): Promise<void> {
    this.current = answer.signedIn ? sessionOf(answer) : null;
    api.bindSession(this.current?.csrf ?? null, () => void this.forget());
    const counted = outbox.setAccount(this.current && ownerOf(this.current));
    if (this.current) void storage.put('session', 'current', $state.snapshot(this.current));
    await counted;
  }

  async signIn(name: string, password: string): Promise<Session> {
    // Or the answer to "who is here?" comes last, and says nobody.
    await this.start();
    return this.enter(await api.post<Session>('session', { name, password }));
  }

  /** `mine`: what was done on this device without an account belongs to the learner who comes in. */
  async signInWithCard(card: string, pin: string[], mine: boolean): Promise<Session> {
    await this.start();
    const session = await api.post<Session>('session/card', { card, pin });
    if (!mine) {
      settings.forgetPerson();
      together.forgotten();
      await Promise.all([storage.clear('session'), storage.clear('progress'), outbox.dropAnonymous()]);
    }
    this.enter(session);
    if (mine) await outbox.adoptAnonymous(ownerOf(session));
    // What waited here for this card comes first: what is shown next is asked of the server.
    await outbox.flush();
    return session;
  }

  /** Whoever was enrolled twice comes in by the card of either, and is called by the name that was kept. */
  callThem(name: string | null): void {
    if (this.current && name) this.current.name = name;
  }

  /** After signing up, whose answer is a session too. */
  enter(session: Session): Session {
    void this.adopt(session);
    return session;
  }

  /** Leaves the server and this device; what is still in the outbox stays until its owner is back. */
  async signOut(): Promise<void> {
    await outbox.flush();
    try {
      await api.del('session');
    } catch {
      // Offline the cookie stays until the server is reached; the device forgets all the same.
    }
    await this.forget();
  }

  /** Seen as signed out only when nothing is left: the next person may press at once. */
  private async forget(): Promise<void> {
    settings.forgetPerson();
    const account = this.current?.account;
    together.forgotten();
    await Promise.allSettled([
      // Their visitor's card: the next person must not show it.
      account ? storage.remove('keys', `badge ${account}`) : undefined,
      storage.clear('session'),
      storage.clear('answers'),
      storage.clear('progress'),
      outbox.dropAnonymous()
    ]);
    await this.adopt({ signedIn: false });
  }
}

export const session = new Sessions();
export const isStaff = (role: Role | undefined): boolean => role !== undefined && role !== 'learner';
/** Where a role begins its day. */
export function homeOf(role: Role): string {
  if (role === 'learner') return '/';
  if (role === 'companion') return '/companion';
  // Figures are no author's business.
  return role === 'author' ? '/record' : '/officer';
}
