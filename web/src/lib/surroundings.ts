// Where the application was opened. Some places cannot keep it for a day without a network, and must say so.

/** `browser` keeps all; `plain`: an address without https; the rest are browsers inside other applications. */
export type Surroundings = 'browser' | 'plain' | 'Zalo' | 'Facebook' | 'TikTok' | 'app';

// As they name themselves; the last is the bare browser part of Android within any application.
const inside: [RegExp, Surroundings][] = [
  [/\bZalo/i, 'Zalo'],
  [/\bFBA[NV]\/|\bFB_IAB\//, 'Facebook'],
  [/\b(musical_ly|BytedanceWebview|TikTok)/i, 'TikTok'],
  [/\b(Instagram|Line)\b|; wv\)/, 'app']
];

export function surroundings(
  agent: string = navigator.userAgent,
  secure: boolean = window.isSecureContext
): Surroundings {
  return inside.find(([name]) => name.test(agent))?.[1] ?? (secure ? 'browser' : 'plain');
}
