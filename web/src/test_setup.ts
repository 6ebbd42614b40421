// Node 18, which Debian has, keeps the browser's crypto in a module; every browser has it as a global.
import { webcrypto } from 'node:crypto';

if (!globalThis.crypto) Object.defineProperty(globalThis, 'crypto', { value: webcrypto });
