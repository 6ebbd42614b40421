// A parcel: records that another phone carries to the server, closed so that it can neither read nor change them.
// The layout is the one of src/handover/parcel.h.
import type { OutboxEvent } from '../outbox.svelte';
import { uuid7 } from '../uuid';
import { fromBase64url, join, toBase64url, uuidBytes, uuidText } from './bytes';
import type { Device } from './device';

export interface Label {
  id: string;
  /** For which server: compare with hubId(). */
  hub: string;
  madeAt: number;
  records: number;
}

export interface Parcel extends Label {
  text: string;
}

const mark = 'domdom1.';
const purpose = 'domdom parcel 1';
const pointBytes = 65;
const ivBytes = 12;
const hubIdBytes = 8;
const signatureBytes = 64;
const sealedMin = 17;
const idAt = hubIdBytes;
const madeAtAt = idAt + 32;
const recordsAt = madeAtAt + 8;
const headerBytes = recordsAt + 4 + pointBytes + ivBytes;
/** What one parcel holds at most; the server takes no more at once. */
const recordsMax = 1500;
const charsMax = 2_000_000;
const ecdh = { name: 'ECDH', namedCurve: 'P-256' };
const utf8 = new TextEncoder();

function number(value: number, bytes: 4 | 8): Uint8Array {
  const view = new DataView(new ArrayBuffer(bytes));
  if (bytes === 4) view.setUint32(0, value);
  else view.setBigUint64(0, BigInt(value));
  return new Uint8Array(view.buffer);
}

async function hubIdOf(point: Uint8Array): Promise<Uint8Array> {
  const hash = await crypto.subtle.digest('SHA-256', point as BufferSource);
  return new Uint8Array(hash, 0, hubIdBytes);
}

export const hubId = async (point: Uint8Array): Promise<string> => toBase64url(await hubIdOf(point));

// ECDH, then HKDF with the header as its salt: another header gives another key.
async function keyFor(hub: CryptoKey, own: CryptoKey, header: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const secret = await crypto.subtle.deriveBits({ name: 'ECDH', public: hub }, own, 256);
  const base = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
  const how = { name: 'HKDF', hash: 'SHA-256', salt: header, info: utf8.encode(purpose) };
  return crypto.subtle.deriveKey(how, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt']);
}

/** Closes records for the server that this phone has met. */
export async function seal(device: Device, events: OutboxEvent[], madeAt = Date.now()): Promise<Parcel> {
  const id = uuid7();
  const hub = await crypto.subtle.importKey('raw', device.hub as BufferSource, ecdh, false, []);
  const once = await crypto.subtle.generateKey(ecdh, false, ['deriveBits']);
  const point = new Uint8Array(await crypto.subtle.exportKey('raw', once.publicKey));
  const iv = crypto.getRandomValues(new Uint8Array(ivBytes));
  const header = join(
    await hubIdOf(device.hub),
    uuidBytes(id),
    uuidBytes(device.id),
    number(madeAt, 8),
    number(events.length, 4),
    point,
    iv
  );
  const key = await keyFor(hub, once.privateKey, header);
  const plain = utf8.encode(JSON.stringify({ items: events }));
  const how = { name: 'AES-GCM', iv, additionalData: header };
  const body = join(header, new Uint8Array(await crypto.subtle.encrypt(how, key, plain)));
  const signed = join(utf8.encode(mark), body);
  const signature = await crypto.subtle.sign(
    { name: 'ECDSA', hash: 'SHA-256' },
    device.keys.privateKey,
    signed
  );
  const text = mark + toBase64url(join(body, new Uint8Array(signature)));
  return { id, hub: await hubId(device.hub), madeAt, records: events.length, text };
}

/** As few parcels as hold them all. */
export function* portions(events: OutboxEvent[]): Generator<OutboxEvent[]> {
  let some: OutboxEvent[] = [];
  let chars = 0;
  for (const event of events) {
    const size = JSON.stringify(event).length;
    if (some.length && (some.length === recordsMax || chars + size > charsMax)) {
      yield some;
      some = [];
      chars = 0;
    }
    some.push(event);
    chars += size;
  }
  if (some.length) yield some;
}

/** What stands on the outside of a parcel; null for a text that is none. */
export function labelOf(text: string): Parcel | null {
  const tidy = text.trim();
  if (!tidy.startsWith(mark)) return null;
  try {
    const bytes = fromBase64url(tidy.slice(mark.length));
    if (bytes.length < headerBytes + sealedMin + signatureBytes) return null;
    const view = new DataView(bytes.buffer);
    return {
      text: tidy,
      hub: toBase64url(bytes.subarray(0, hubIdBytes)),
      id: uuidText(bytes.subarray(idAt, idAt + 16)),
      madeAt: Number(view.getBigUint64(madeAtAt)),
      records: view.getUint32(recordsAt)
    };
  } catch {
    return null;
  }
}
