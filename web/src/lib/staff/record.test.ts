import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { OutboxEvent } from '../outbox.svelte';
import * as storage from '../storage';

vi.mock('../api', async (original) => ({
  ...(await original<typeof import('../api')>()),
  post: async () => {
    throw new Error('no network');
  }
}));

const { outbox } = await import('../outbox.svelte');
const { keptPresent, recordEnrolment, recordRoll } = await import('./record');

const person = {
  name: 'Phạm Thị Cửa',
  birthYear: 1955,
  place: { id: 'ward', code: '00103', name: 'Phường Tây Hồ' },
  groups: [],
  consent: { text: 'consent-2026-1/1', language: 'vi', on: '2026-11-26', by: 'self' as const }
};

async function kept(ownsSmartphone: boolean | null): Promise<OutboxEvent[]> {
  await recordEnrolment({ ...person, ownsSmartphone });
  return outbox.waitingEvents();
}

beforeEach(() => storage.clear('outbox'));

describe('an enrolment without a network', () => {
  it('keeps whether a smartphone is theirs as a fact of this person', async () => {
    for (const owns of [true, false]) {
      await storage.clear('outbox');
      const [enrolled, consent, fact] = await kept(owns);
      expect([enrolled?.type, consent?.type]).toEqual(['person.enrolled', 'consent.given']);
      expect(fact).toMatchObject({
        type: 'fact.recorded',
        body: { person: enrolled?.body.person, fact: 'owns-smartphone', value: owns }
      });
    }
  });

  it('says nothing about a phone that nobody asked about', async () => {
    expect((await kept(null)).map(({ type }) => type)).toEqual(['person.enrolled', 'consent.given']);
  });
});

it('a session is taken down with its draft at once, and says who came before the server knows', async () => {
  await storage.put('answers', 'staff:draft:s', { here: ['a', 'b'] });
  await recordRoll({
    session: 's',
    present: ['a', 'b'],
    practised: { a: [{ skill: 'device.touch', help: 'alone' }] },
    met: { 'sign-up': 'b' },
    changes: [{ store: 'answers', key: 'staff:draft:s', to: () => undefined }]
  });
  expect((await outbox.waitingEvents()).map(({ type, body }) => [type, body])).toEqual([
    ['attendance.recorded', { person: 'a', session: 's', skills: ['device.touch'] }],
    ['attendance.recorded', { person: 'b', session: 's' }],
    ['sign-up.met', { signUp: 'sign-up', person: 'b' }],
    ['task.observed', { person: 'a', skill: 'device.touch', help: 'alone', session: 's' }]
  ]);
  expect(await storage.get('answers', 'staff:draft:s')).toBeUndefined();
  expect(await keptPresent('s')).toEqual(['a', 'b']);
  expect(await keptPresent('another')).toEqual([]);
});
