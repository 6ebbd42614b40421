// The visitor's card of whoever is signed in, kept on the phone: its code is made here, with a network or without.
import { get } from '../api';
import { fromBase64url, toBase64url } from '../handover/bytes';
import { possible, thisDevice } from '../handover/device';
import type { Help } from '../help';
import { outbox } from '../outbox.svelte';
import type { PlaceName, Role } from '../session.svelte';
import * as storage from '../storage';
import { keyFrom, totp } from './totp';

export interface Holder {
  account: string;
  name: string;
  role: Role;
  teams: string[];
  /** A data address. */
  photo: string | null;
  phone?: string | null;
}

interface Badge extends Holder {
  place: PlaceName | null;
  help: Pick<Help, 'name' | 'phone' | 'hours'> | null;
  address: string;
  qr: string;
  stepMs: number;
  digits: number;
}

interface Kept {
  badge: Badge;
  key: CryptoKey;
  /** The server's clock less this phone's, when they last met. */
  aheadMs: number;
}

export const badgeKey = (account: string): string => `badge ${account}`;

class Cards {
  badge: Badge | null = $state.raw(null);
  private kept: Kept | null = null;

  /** What the phone has, then what the server says; throws where neither is to be had. */
  async load(account: string): Promise<void> {
    this.set((await storage.get<Kept>('keys', badgeKey(account))) ?? null);
    if (!possible()) return;
    const device = await thisDevice(account);
    try {
      if (device) await this.ask(account, device.id);
    } catch (error) {
      if (!this.badge) throw error;
    }
  }

  private async ask(account: string, device: string): Promise<void> {
    const answer = await get<Badge & { secret: string; now: number }>(`badge?device=${device}`);
    const { secret, now, ...badge } = answer;
    const key = await keyFrom(fromBase64url(secret));
    await this.keep(account, { badge, key, aheadMs: now - Date.now() });
  }

  private async keep(account: string, kept: Kept): Promise<void> {
    await storage.put('keys', badgeKey(account), kept);
    this.set(kept);
  }

  private set(kept: Kept | null): void {
    this.kept = kept;
    this.badge = kept?.badge ?? null;
  }

  /** The code of this moment, and how many milliseconds it lasts. */
  async code(): Promise<{ text: string; leftMs: number } | null> {
    if (!this.kept) return null;
    const { badge, key, aheadMs } = this.kept;
    const now = Date.now() + aheadMs;
    const text = await totp(key, Math.floor(now / badge.stepMs), badge.digits);
    return { text, leftMs: badge.stepMs - (now % badge.stepMs) };
  }

  async setPhoto(account: string, photo: Blob | null): Promise<void> {
    const bytes = photo ? toBase64url(new Uint8Array(await photo.arrayBuffer())) : '';
    await outbox.record('badge.set', { account }, { private: { photo: bytes } });
    const shown = photo && `data:image/jpeg;base64,${bytes.replace(/-/g, '+').replace(/_/g, '/')}`;
    await this.change(account, { photo: shown });
  }

  async setPhone(account: string, phone: string): Promise<void> {
    await outbox.record('badge.set', { account }, { private: { phone } });
    await this.change(account, { phone: phone || null });
  }

  private async change(account: string, what: Partial<Badge>): Promise<void> {
    if (this.kept) await this.keep(account, { ...this.kept, badge: { ...this.kept.badge, ...what } });
  }
}

export const card = new Cards();
