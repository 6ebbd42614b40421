import { describe, expect, it } from 'vitest';
import { parsePoint } from './point';

describe('parsePoint', () => {
  it.each(['21.0701, 105.8224', ' 21.0701 105.8224 ', '21.0701; 105.8224', '21.0701°, 105.8224°'])(
    'reads %s',
    (text) => expect(parsePoint(text)).toEqual({ latE6: 21_070_100, lonE6: 105_822_400 })
  );
  it('takes no text as no position', () => expect(parsePoint(' ')).toEqual({ latE6: null, lonE6: null }));
  it.each(['here', '21.0701', '91, 105', '21, 181', '105.8224, 21.0701', '21,0701 105,8224'])(
    'refuses %s',
    (text) => expect(parsePoint(text)).toBeUndefined()
  );
});
