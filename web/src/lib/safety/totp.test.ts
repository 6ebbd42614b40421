import { expect, it } from 'vitest';
import { keyFrom, totp } from './totp';

it('gives the codes of RFC 6238, appendix B, as the server does', async () => {
  const key = await keyFrom(new TextEncoder().encode('12345678901234567890123456789012'));
  const codes: [number, string][] = [
    [59, '46119246'],
    [1_111_111_109, '68084774'],
    [1_111_111_111, '67062674'],
    [1_234_567_890, '91819424'],
    [2_000_000_000, '90698825'],
    [20_000_000_000, '77737706']
  ];
  for (const [seconds, code] of codes) expect(await totp(key, Math.floor(seconds / 30), 8)).toBe(code);
});

it('keeps the secret from every script', async () => {
  const key = await keyFrom(new Uint8Array(32));
  await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
  expect(await totp(key, 2 ** 33, 6)).toMatch(/^\d{6}$/);
});
