let lastMs = -1;
let count = 0;

/**
 * A UUIDv7: the identity of a record, made by whoever records it. Sorts by time, and within a millisecond by
 * the order of making: what was recorded first is sent first.
 */
export function uuid7(now: number = Date.now()): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  for (let i = 0; i < 6; i++) bytes[i] = Math.floor(now / 2 ** (8 * (5 - i))) & 0xff;
  count = now === lastMs ? (count + 1) & 0xfff : bytes[7]!;
  lastMs = now;
  bytes[6] = 0x70 | (count >> 8);
  bytes[7] = count & 0xff;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

const basis = 0xcbf29ce484222325n;
const prime = 0x100000001b3n;

/** FNV-1a over the bytes of a text, 64 bits as 16 hex digits: pages without https have no hash of the browser's own. */
function hashed(text: string): string {
  let hash = basis;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * prime);
  return hash.toString(16).padStart(16, '0');
}

/**
 * A UUIDv8 that follows from a text: whoever reads the same row of the same paper twice makes the same record. It sorts
 * by `ms` and then by `order`, as those of uuid7 do, so that what another needs is sent before it.
 */
export function uuid8(text: string, ms: number, order = 0): string {
  const time = ms.toString(16).padStart(12, '0');
  const hash = hashed(text);
  const variant = ((parseInt(hash[0]!, 16) & 3) | 8).toString(16);
  return [
    time.slice(0, 8),
    time.slice(8),
    `8${order.toString(16).padStart(3, '0')}`,
    `${variant}${hash.slice(1, 4)}`,
    hash.slice(4)
  ].join('-');
}
