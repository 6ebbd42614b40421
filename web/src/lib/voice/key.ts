// By what the sound of some words is found: a hash of them without their spaces, which differ between a page and
// its source. src/voice/words.h gives the same.

const basis = 0xcbf29ce484222325n;
const prime = 0x100000001b3n;

/** FNV-1a, 64 bits, as 16 hex digits. */
export function keyOf(words: string): string {
  let hash = basis;
  for (const byte of new TextEncoder().encode(words.replace(/[ \t\r\n\u00a0\u202f]/g, '')))
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * prime);
  return hash.toString(16).padStart(16, '0');
}
