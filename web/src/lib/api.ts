// The only place that talks to the server. Every failure becomes an ApiError, and `kindWords` says it kindly.
import { t, type MessageKey } from './i18n/index.svelte';
import * as storage from './storage';

/** RFC 9457, as the server sends it. */
export interface Problem {
  type?: string;
  title?: string;
  status?: number;
  detail?: string;
  where?: string;
  mend?: string;
  /** Where it has one: the name under which a page has words for it, and what they are about. */
  kind?: string;
  about?: Record<string, string>;
}

export class ApiError extends Error {
  /** 0 when the server could not be reached. */
  constructor(
    readonly status: number,
    readonly problem: Problem
  ) {
    super(problem.title ?? `status ${status}`);
  }
  get offline(): boolean {
    return this.status === 0;
  }
}

let csrf: string | null = null;
let onSignedOut: () => void = () => {};

/** Called by session.svelte.ts alone. */
export function bindSession(token: string | null, signedOut: () => void): void {
  csrf = token;
  onSignedOut = signedOut;
}

async function problemOf(response: Response): Promise<Problem> {
  try {
    return (await response.json()) as Problem;
  } catch {
    return { status: response.status };
  }
}

/** Aborts after so long; browsers of 2020 have no AbortSignal.timeout. */
function signalAfter(ms: number): AbortSignal {
  const control = new AbortController();
  setTimeout(() => control.abort(), ms);
  return control.signal;
}

async function send(method: string, path: string, body?: unknown, patienceMs?: number): Promise<Response> {
  const headers: Record<string, string> = { Accept: 'application/json' };
  const isFile = body instanceof Blob;
  if (body !== undefined) headers['Content-Type'] = isFile ? 'application/octet-stream' : 'application/json';
  if (method !== 'GET' && csrf) headers['X-CSRF-Token'] = csrf;
  let response: Response;
  try {
    response = await fetch(`/api/v1/${path}`, {
      method,
      headers,
      credentials: 'same-origin',
      signal: patienceMs === undefined ? undefined : signalAfter(patienceMs),
      body: body === undefined ? undefined : isFile ? body : JSON.stringify(body)
    });
  } catch {
    throw new ApiError(0, {});
  }
  if (response.ok) return response;
  if (response.status === 401 && csrf) onSignedOut();
  throw new ApiError(response.status, await problemOf(response));
}

async function json<T>(response: Response): Promise<T> {
  return (response.status === 204 ? undefined : await response.json()) as T;
}

/** `path` is relative to /api/v1/. A file goes as it is. After `patienceMs` the server counts as out of reach. */
export const get = async <T>(path: string): Promise<T> => json<T>(await send('GET', path));
export const post = async <T>(path: string, body: unknown, patienceMs?: number): Promise<T> =>
  json<T>(await send('POST', path, body, patienceMs));
export const postForFile = async (path: string, body: unknown): Promise<Blob> =>
  (await send('POST', path, body)).blob();
export const delFor = async <T>(path: string): Promise<T> => json<T>(await send('DELETE', path));
export const del = async (path: string): Promise<void> => void (await send('DELETE', path));

export interface Kept<T> {
  data: T;
  /** When the server gave this answer. */
  at: number;
  /** True when the server could not be reached and this is the answer of last time. */
  old: boolean;
}

/** A GET that staff can repeat offline: the last answer is kept on this device until sign-out. */
export async function getKept<T>(path: string): Promise<Kept<T>> {
  try {
    const fresh = { data: await get<T>(path), at: Date.now(), old: false };
    await storage.put('answers', path, fresh);
    return fresh;
  } catch (error) {
    const kept = await storage.get<Kept<T>>('answers', path);
    if (error instanceof ApiError && (error.offline || error.status >= 500) && kept) {
      return { ...kept, old: true };
    }
    throw error;
  }
}

const wordsByStatus: Record<number, MessageKey> = {
  0: 'error.offline',
  400: 'error.invalid',
  401: 'error.signedOut',
  403: 'error.notAllowed',
  404: 'error.notFound',
  409: 'error.conflict',
  413: 'error.tooMuch',
  422: 'error.invalid',
  429: 'error.tooOften',
  503: 'error.busy'
};

/** One sentence that a person can act upon. */
export function kindWords(error: unknown): string {
  if (!(error instanceof ApiError)) return t('error.unknown');
  return t(wordsByStatus[error.status] ?? 'error.unknown');
}
