import { beforeAll, describe, expect, it } from 'vitest';
import type { OutboxEvent } from '../outbox.svelte';
import { fromBase64url, toBase64url, uuidBytes, uuidText } from './bytes';
import { curve, type Device } from './device';
import { hubId, labelOf, portions, seal } from './parcel';

const record = (n: number, words = ''): OutboxEvent => ({
  id: `01936f00-0000-7000-8000-${String(n).padStart(12, '0')}`,
  type: 'visit.recorded',
  occurredAt: 1_774_494_000_000,
  body: { words }
});

let device: Device;
beforeAll(async () => {
  const keys = await crypto.subtle.generateKey(curve, false, ['sign', 'verify']);
  const hub = await crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, true, ['deriveBits']);
  const point = new Uint8Array(await crypto.subtle.exportKey('raw', hub.publicKey));
  device = { id: '01936f00-0000-7000-8000-00000000000a', keys, hub: point };
});

describe('bytes in text', () => {
  it('come back as they were, of any length', () => {
    for (let length = 0; length < 70; ++length) {
      const bytes = crypto.getRandomValues(new Uint8Array(length));
      expect(fromBase64url(toBase64url(bytes))).toEqual(bytes);
    }
    const id = '01936f00-aaaa-7000-8000-00000000000b';
    expect(uuidText(uuidBytes(id))).toBe(id);
  });
});

describe('a parcel', () => {
  it('shows on its outside what it is, and nothing of what is inside', async () => {
    const parcel = await seal(device, [record(1, 'Bí mật'), record(2)], 1_774_494_000_000);
    const label = labelOf(`\n${parcel.text} \n`);
    expect(label).toEqual(parcel);
    expect(label!.records).toBe(2);
    expect(label!.madeAt).toBe(1_774_494_000_000);
    expect(label!.hub).toBe(await hubId(device.hub));
    expect(parcel.text).not.toContain('words');
  });

  it('is another one each time, though it holds the same', async () => {
    const [one, two] = [await seal(device, [record(1)]), await seal(device, [record(1)])];
    expect(one.id).not.toBe(two.id);
    expect(one.text).not.toBe(two.text);
  });

  it('is none when it is something else or cut short', async () => {
    const { text } = await seal(device, [record(1)]);
    for (const none of ['', 'hello', 'domdom1.', 'domdom1.%%%', text.slice(0, 150)])
      expect(labelOf(none), none).toBeNull();
  });
});

describe('portions', () => {
  it('hold every record once, in order, and none is larger than the server takes', () => {
    const events = Array.from({ length: 3100 }, (_, n) => record(n, 'x'.repeat(n % 3000)));
    const parts = [...portions(events)];
    expect(parts.flat()).toEqual(events);
    expect(parts.length).toBeGreaterThan(2);
    for (const part of parts) expect(part.length).toBeLessThanOrEqual(1500);
  });

  it('hold one that is larger than a portion by itself', () => {
    expect(
      [...portions([record(1), record(2, 'x'.repeat(2_500_000)), record(3)])].map((p) => p.length)
    ).toEqual([1, 1, 1]);
    expect([...portions([])]).toEqual([]);
  });
});
