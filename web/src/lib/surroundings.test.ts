import { describe, expect, it } from 'vitest';
import { surroundings } from './surroundings';

const android =
  'Mozilla/5.0 (Linux; Android 13; SM-A145F Build/TP1A; wv) AppleWebKit/537.36 (KHTML, like Gecko)';
const chrome = 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/126.0.0.0 Mobile Safari/537.36';

describe('where the application was opened', () => {
  it.each([
    [
      `${android} Version/4.0 Chrome/126.0 Mobile Safari/537.36 Zalo android/12110744 ZaloTheme/light`,
      'Zalo'
    ],
    [`${android} Version/4.0 Chrome/126.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/470.0.0.52;]`, 'Facebook'],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) [FBAN/MessengerForiOS;FBAV/466.0]', 'Facebook'],
    [`${android} Version/4.0 Chrome/126.0 musical_ly_2023405030 BytedanceWebview/d8a21c6`, 'TikTok'],
    [`${android} Version/4.0 Chrome/126.0 Mobile Safari/537.36`, 'app'],
    [chrome, 'browser'],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0', 'browser']
  ])('is known from %s', (agent, where) => {
    expect(surroundings(agent, true)).toBe(where);
  });
  it('is plain without https, and an application even then', () => {
    expect(surroundings(chrome, false)).toBe('plain');
    expect(surroundings(`${android} Zalo android/1`, false)).toBe('Zalo');
  });
});
