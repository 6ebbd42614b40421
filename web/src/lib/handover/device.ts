// This phone's own key: made here, never leaving it, one for each account that works on it. With it the server knows
// whose records a parcel holds, whoever brings it. Browsers give cryptography to https and localhost alone.
import { post } from '../api';
import * as storage from '../storage';
import { uuid7 } from '../uuid';
import { fromBase64url, toBase64url } from './bytes';

export interface Device {
  id: string;
  keys: CryptoKeyPair;
  /** The server's public key, for which parcels are closed: 65 bytes. */
  hub: Uint8Array;
}

export const curve = { name: 'ECDSA', namedCurve: 'P-256' };
export const possible = (): boolean => typeof crypto !== 'undefined' && crypto.subtle !== undefined;

/** What this phone knows already, also without a network; null before it has met the server. */
export const thisDevice = async (account: string): Promise<Device | null> =>
  (await storage.get<Device>('keys', account)) ?? null;

/** Makes the key and tells the server, once; null where the browser cannot. Throws where the server is out of reach. */
export async function introduce(account: string): Promise<Device | null> {
  if (!possible()) return null;
  const known = await thisDevice(account);
  if (known) return known;
  const keys = await crypto.subtle.generateKey(curve, false, ['sign', 'verify']);
  const id = uuid7();
  const key = toBase64url(new Uint8Array(await crypto.subtle.exportKey('raw', keys.publicKey)));
  const { hub } = await post<{ hub: string }>('devices', { id, key });
  const device: Device = { id, keys, hub: fromBase64url(hub) };
  await storage.put('keys', account, device);
  return device;
}
