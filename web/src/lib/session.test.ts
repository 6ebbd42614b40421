import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import * as storage from './storage';

vi.mock('./api', () => ({ bindSession: () => {}, get: async () => ({ signedIn: false }) }));

const { session } = await import('./session.svelte');

describe('a session that signing up brings', () => {
  it('keeps nothing of the card on the device', async () => {
    await session.start();
    session.enter({
      signedIn: true,
      csrf: 'c',
      name: 'Lan',
      role: 'learner',
      place: null,
      person: 'p',
      account: null,
      ...{ card: 'ABCDE23456', address: 'https://learn.example.vn/card#ABCDE23456', svg: '<svg/>' }
    });
    await vi.waitFor(async () => expect(await storage.get('session', 'current')).toBeTruthy());
    expect(JSON.stringify(await storage.get('session', 'current'))).not.toContain('ABCDE23456');
    expect(session.current?.name).toBe('Lan');
  });
});
