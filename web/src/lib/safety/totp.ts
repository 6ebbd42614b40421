// The code on a visitor's card: RFC 6238 over HMAC-SHA-256, as the server reckons it (src/safety/totp.h).

const hash = { name: 'HMAC', hash: 'SHA-256' };

/** A key that no script can read out again. */
export const keyFrom = (secret: Uint8Array<ArrayBuffer>): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', secret, hash, false, ['sign']);

export async function totp(key: CryptoKey, step: number, digits: number): Promise<string> {
  const counter = new DataView(new ArrayBuffer(8));
  counter.setUint32(0, Math.floor(step / 2 ** 32));
  counter.setUint32(4, step >>> 0);
  const mac = new DataView(await crypto.subtle.sign('HMAC', key, counter));
  // RFC 4226, section 5.3: four bytes from where the last half byte points, without their sign.
  const number = mac.getUint32(mac.getUint8(mac.byteLength - 1) & 0x0f) & 0x7fffffff;
  return String(number % 10 ** digits).padStart(digits, '0');
}
