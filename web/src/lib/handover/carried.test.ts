import { beforeEach, expect, it, vi } from 'vitest';
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import type { Device } from './device';

vi.stubGlobal('window', { addEventListener: () => {} });

let carrier: (typeof import('./carried.svelte'))['carrier'];
let text: string;
let id: string;
let answer: (body: string) => Response;
let posted: string[];

const problem = (status: number, kind?: string) =>
  new Response(JSON.stringify({ status, title: 'no', kind }), { status });

beforeEach(async () => {
  vi.resetModules();
  vi.stubGlobal('indexedDB', new IDBFactory());
  posted = [];
  vi.stubGlobal('fetch', async (_: string, { body }: { body: Blob }) => {
    posted.push(await body.text());
    return answer(posted.at(-1)!);
  });
  const { curve } = await import('./device');
  const { seal } = await import('./parcel');
  const keys = await crypto.subtle.generateKey(curve, false, ['sign', 'verify']);
  const hub = await crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, true, ['deriveBits']);
  const point = new Uint8Array(await crypto.subtle.exportKey('raw', hub.publicKey));
  const device: Device = { id: '01936f00-0000-7000-8000-00000000000a', keys, hub: point };
  ({ text, id } = await seal(device, [
    { id: '01936f00-0000-7000-8000-00000000000b', type: 'visit.recorded', occurredAt: 1, body: {} }
  ]));
  carrier = (await import('./carried.svelte')).carrier;
});

it('keeps a parcel until the server has it, and then no longer holds what was in it', async () => {
  answer = () => {
    throw new TypeError('no network');
  };
  await carrier.take(text);
  await carrier.take(text);
  await carrier.flush();
  expect(carrier.parcels).toHaveLength(1);
  expect(carrier.waiting).toHaveLength(1);
  answer = () => new Response(JSON.stringify({ id, from: 'Lan', taken: 1, refused: 0 }));
  await carrier.flush();
  expect(posted.at(-1)).toBe(text);
  expect(carrier.waiting).toHaveLength(0);
  expect(carrier.parcels[0]!.text).toBeUndefined();
  expect(carrier.parcels[0]!.arrived).toMatchObject({ from: 'Lan', taken: 1, refused: 0 });
  const before = posted.length;
  await carrier.take(text);
  await carrier.flush();
  expect(posted).toHaveLength(before);
});

it('shows why the server did not take one, keeps it, and does not ask again and again', async () => {
  answer = () => problem(400, 'parcel-damaged');
  await carrier.take(text);
  await carrier.flush();
  await carrier.flush();
  expect(posted).toHaveLength(1);
  expect(carrier.parcels[0]!.problem?.kind).toBe('parcel-damaged');
  expect(carrier.parcels[0]!.text).toBe(text);
  await carrier.forget(id);
  expect(carrier.parcels).toHaveLength(0);
});

it('tries again later when the server is busy or whoever carries is signed out', async () => {
  for (const status of [401, 429, 500, 503]) {
    answer = () => problem(status);
    await carrier.take(text);
    await carrier.flush();
    expect(carrier.waiting).toHaveLength(1);
  }
});

it('takes nothing that is no parcel', async () => {
  expect(await carrier.take('một tệp khác')).toBeNull();
  expect(carrier.parcels).toHaveLength(0);
});
