// Parcels of others that this phone carries: kept until the server has taken them, and sent by themselves.
import * as api from '../api';
import { oneTab } from '../one_tab';
import * as storage from '../storage';
import { labelOf, type Label, type Parcel } from './parcel';

export interface Arrived {
  from: string;
  taken: number;
  refused: number;
  at: number;
}

/** `text` is gone once it has arrived: nobody needs it here any more. */
export interface Carried extends Label {
  text?: string;
  takenAt: number;
  arrived?: Arrived;
  problem?: api.Problem;
}

const patienceMs = 60_000;
/** As long an arrived one is shown. */
const shownMs = 7 * 86_400_000;
const name = 'domdom-parcels';

class Carrier {
  parcels: Carried[] = $state.raw([]);
  private started = false;
  private flushing: Promise<void> = Promise.resolve();

  /** Reads what is kept, and sends it now and whenever a network comes. */
  async start(): Promise<void> {
    if (!this.started) window.addEventListener('online', () => void this.flush());
    this.started = true;
    await this.reload();
    await this.flush();
  }

  get waiting(): Carried[] {
    return this.parcels.filter(({ text, problem }) => text !== undefined && !problem);
  }

  private async reload(): Promise<void> {
    const kept = await storage.all<Carried>('parcels');
    const over = kept.filter(({ arrived }) => arrived && arrived.at < Date.now() - shownMs);
    for (const { id } of over) await storage.remove('parcels', id);
    this.parcels = kept.filter((one) => !over.includes(one)).sort((a, b) => b.takenAt - a.takenAt);
  }

  /** Null where the text is no parcel. The same one again is the one that is kept. */
  async take(text: string): Promise<Parcel | null> {
    const parcel = labelOf(text);
    if (!parcel) return null;
    await storage.change({
      store: 'parcels',
      key: parcel.id,
      to: (known) => known ?? { ...parcel, takenAt: Date.now() }
    });
    await this.reload();
    void this.flush();
    return parcel;
  }

  async forget(id: string): Promise<void> {
    await storage.remove('parcels', id);
    await this.reload();
  }

  /** Never throws; what cannot be sent now stays. Asked twice at once, the second waits for the first. */
  flush(): Promise<void> {
    this.flushing = this.flushing.then(() => oneTab(name, () => this.sendAll())).catch(() => undefined);
    return this.flushing;
  }

  private async sendAll(): Promise<void> {
    await this.reload();
    for (const parcel of this.waiting) if (!(await this.send(parcel))) break;
    await this.reload();
  }

  /** False where the server is out of reach or busy, so that the others need not be tried. */
  private async send({ id, text }: Carried): Promise<boolean> {
    const settle = (what: Partial<Carried>) =>
      storage.change({
        store: 'parcels',
        key: id,
        to: (known) => known && { ...(known as Carried), ...what }
      });
    try {
      const body = new Blob([text!]);
      const answer = await api.post<Omit<Arrived, 'at'>>('parcels', body, patienceMs);
      const { from, taken, refused } = answer;
      await settle({ arrived: { from, taken, refused, at: Date.now() }, text: undefined });
      return true;
    } catch (error) {
      if (!(error instanceof api.ApiError) || error.offline || error.status === 401) return false;
      if (error.status === 429 || error.status >= 500) return false;
      await settle({ problem: error.problem });
      return true;
    }
  }
}

export const carrier = new Carrier();
