import { expect, it } from 'vitest';
import { peakOf, wavOf } from './wav';

it('writes the samples as a WAV file', async () => {
  const wav = new DataView(await wavOf(new Float32Array([0, 0.5, -1, 2]), 24000).arrayBuffer());
  const text = (at: number, size: number) =>
    String.fromCharCode(...new Uint8Array(wav.buffer).slice(at, at + size));
  expect(text(0, 4) + text(8, 8) + text(36, 4)).toBe('RIFFWAVEfmt data');
  expect([wav.getUint32(24, true), wav.getUint16(22, true), wav.getUint16(34, true)]).toEqual([24000, 1, 16]);
  expect(wav.getUint32(40, true)).toBe(8);
  expect([44, 46, 48, 50].map((at) => wav.getInt16(at, true))).toEqual([0, 16384, -32767, 32767]);
  expect(wav.byteLength).toBe(wav.getUint32(4, true) + 8);
});

it('knows how loud it is', () => {
  expect(peakOf(new Float32Array([0.1, -0.7, 0.2]))).toBeCloseTo(0.7);
  expect(peakOf(new Float32Array())).toBe(0);
});
