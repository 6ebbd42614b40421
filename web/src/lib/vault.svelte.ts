// The code that a companion chooses for this device: what it keeps of people lies sealed, and is read only after the
// code was typed. The key is random; it lies wrapped under the code and a second key that no script can read out, so
// that a copy of the storage is not enough to try codes against. Six digits keep out whoever finds the phone, not a
// laboratory (SECURITY.md).
import { join } from './handover/bytes';
import { room } from './room.svelte';
import * as storage from './storage';

interface Kept {
  /** Bound to this device: HMAC, not extractable. */
  binding: CryptoKey;
  salt: Uint8Array;
  iv: Uint8Array;
  wrapped: ArrayBuffer;
  /** Wrong codes in a row, and until when none is tried. */
  wrong: number;
  waitUntil: number;
}

export const codeLength = 6;
/** OWASP's figure for PBKDF2 with SHA-256. */
const rounds = 600_000;
const freeTries = 5;
const firstWaitMs = 30_000;
/** Then what is sealed is forgotten, and the server is asked for it again. */
const triesMax = 10;
/** A phone that lies about is locked; one in somebody's hand is not. */
const hiddenMsMax = 15 * 60_000;
const bytesOfKey = 32;
const bytesOfIv = 12;

const keyName = (account: string) => `code:${account}`;
const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
const importKey = (raw: BufferSource) =>
  crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);

async function keyUnder(code: string, { binding, salt }: Pick<Kept, 'binding' | 'salt'>): Promise<CryptoKey> {
  const typed = await crypto.subtle.importKey('raw', new TextEncoder().encode(code), 'PBKDF2', false, [
    'deriveBits'
  ]);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt: salt as BufferSource, iterations: rounds };
  const stretched = await crypto.subtle.deriveBits(how, typed, 8 * bytesOfKey);
  return importKey(await crypto.subtle.sign('HMAC', binding, stretched));
}

async function encrypt(key: CryptoKey, value: unknown): Promise<Uint8Array> {
  const iv = random(bytesOfIv);
  const plain = new TextEncoder().encode(JSON.stringify(value));
  return join(iv, new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, plain)));
}

async function decrypt(key: CryptoKey, sealed: Uint8Array<ArrayBuffer>): Promise<unknown> {
  const iv = sealed.subarray(0, bytesOfIv);
  const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, sealed.subarray(bytesOfIv));
  return JSON.parse(new TextDecoder().decode(plain));
}

class Vault {
  /** Whether a code was chosen here, and has been typed. */
  state: 'none' | 'locked' | 'open' = $state('none');
  private account = '';
  private key: CryptoKey | null = null;
  private hiddenAt = 0;
  private watching = false;

  get possible(): boolean {
    return typeof crypto !== 'undefined' && crypto.subtle !== undefined && !room.closed;
  }

  /** Called when somebody is known to be signed in. */
  async start(account: string): Promise<void> {
    await storage.forgetOldAnswers();
    if (this.account === account && this.state === 'open') return;
    this.account = account;
    this.become((await this.kept()) ? 'locked' : 'none');
    if (!this.watching) document.addEventListener('visibilitychange', () => this.watch());
    this.watching = true;
  }

  /** What was kept unsealed so far is let go of; the pages fetch it again. */
  async choose(code: string): Promise<void> {
    const raw = random(bytesOfKey);
    const binding = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
    const salt = random(16);
    const iv = random(bytesOfIv);
    const under = await keyUnder(code, { binding, salt });
    const wrapped = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, under, raw);
    const kept: Kept = { binding, salt, iv, wrapped, wrong: 0, waitUntil: 0 };
    await storage.put('keys', keyName(this.account), kept);
    await storage.clear('answers');
    this.key = await importKey(raw);
    this.become('open');
  }

  /** How long to wait before the next try where the code was wrong; after the last one all is forgotten. */
  async open(code: string): Promise<{ waitMs: number }> {
    const kept = await this.kept();
    if (!kept) return { waitMs: 0 };
    const waitMs = kept.waitUntil - Date.now();
    if (waitMs > 0) return { waitMs };
    const under = await keyUnder(code, kept);
    const how = { name: 'AES-GCM', iv: kept.iv as BufferSource };
    const raw = await crypto.subtle.decrypt(how, under, kept.wrapped).catch(() => null);
    if (!raw) return { waitMs: await this.noteWrong(kept) };
    await storage.put('keys', keyName(this.account), { ...kept, wrong: 0, waitUntil: 0 });
    this.key = await importKey(raw);
    this.become('open');
    return { waitMs: 0 };
  }

  /** Forgets the code with all that it closed. What waits to be sent is not touched. */
  async forget(): Promise<void> {
    await storage.remove('keys', keyName(this.account));
    await storage.clear('answers');
    this.become('none');
  }

  lock(): void {
    if (this.state === 'open') this.become('locked');
  }

  private async noteWrong(kept: Kept): Promise<number> {
    const wrong = kept.wrong + 1;
    if (wrong >= triesMax) {
      await this.forget();
      return 0;
    }
    const waitMs = wrong < freeTries ? 0 : firstWaitMs * 2 ** (wrong - freeTries);
    await storage.put('keys', keyName(this.account), { ...kept, wrong, waitUntil: Date.now() + waitMs });
    return waitMs;
  }

  private kept = async () => storage.get<Kept>('keys', keyName(this.account));

  private become(state: Vault['state']): void {
    if (state !== 'open') this.key = null;
    this.state = state;
    const key = () => this.key;
    storage.sealWith(
      state === 'none'
        ? null
        : {
            seal: async (value) => (key() ? encrypt(key()!, value) : undefined),
            open: async (sealed) =>
              key() ? decrypt(key()!, sealed as Uint8Array<ArrayBuffer>).catch(() => undefined) : undefined
          }
    );
  }

  private watch(): void {
    if (document.visibilityState === 'hidden') this.hiddenAt = Date.now();
    else if (this.hiddenAt && Date.now() - this.hiddenAt > hiddenMsMax) this.lock();
  }
}

export const vault = new Vault();
