import { describe, expect, it } from 'vitest';
import { addressOfCard, cardOf, readCard } from './card';
import { addressOf, readHanded } from './handed';
import { doneAlone, helpOf, lastTries, type Piece } from './hands';

const piece = (skill: string, help: Piece['help'], kind: Piece['kind'] = 'practice'): Piece => ({
  kind,
  skill,
  help,
  lesson: 'family-near/video-call'
});

describe('whose hand it was', () => {
  it('is alone only from start to end by her own hand, with nothing shown', () => {
    expect(helpOf(['learner'], true)).toBe('alone');
    expect(helpOf(['learner'], false)).toBe('with-help');
    expect(helpOf(['learner', 'companion', 'learner'], true)).toBe('with-help');
    expect(helpOf(['companion'], false)).toBe('done-for');
    expect(helpOf([], true)).toBe('done-for');
  });

  it('counts of each thing the last try, practice and real task apart', () => {
    const tries = [
      piece('device.text', 'alone'),
      piece('device.text', 'with-help'),
      piece('device.text', 'alone', 'task')
    ];
    expect(lastTries(tries)).toEqual([tries[1], tries[2]]);
    expect(doneAlone(tries)).toEqual([tries[2]]);
  });
});

describe('what her phone tells the companion’s', () => {
  const told = {
    id: '018f0000-0000-7000-8000-000000000001',
    person: '018f0000-0000-7000-8000-000000000002',
    minutes: 35,
    next: '2026-12-03',
    practised: [{ skill: 'communication.video-call', help: 'alone' as const }]
  };

  it('is read as it was written', () => {
    expect(readHanded(addressOf(told, 'https://hub.test'))).toEqual(told);
    const nobody = { ...told, person: null, next: '', practised: [] };
    expect(readHanded(addressOf(nobody, ''))).toEqual(nobody);
  });

  it('is refused when anything in it was changed into something else', () => {
    const address = addressOf(told, '');
    for (const wrong of [
      'https://hub.test/card#ABCD',
      address.replace('018f', 'zzzz'),
      address.replace('~35~', '~3500~'),
      address.replace('2026-12-03', 'soon'),
      address.replace('*2', '*7'),
      address.slice(0, -3),
      `${address}~more`
    ])
      expect(readHanded(wrong), wrong).toBeNull();
  });
});

describe('a card of one’s own', () => {
  it('is found again from its address, each lesson once', () => {
    const card = cardOf([piece('a.b', 'alone'), piece('c.d', 'with-help')], '2026-12-03');
    expect(card).toEqual({ lessons: ['family-near/video-call'], alone: ['a.b'], next: '2026-12-03' });
    expect(readCard(addressOfCard(card).split('#')[1]!)).toEqual(card);
  });

  it('leaves out what no card says', () => {
    expect(readCard('#../../x,family-near/video-call~<b>~tomorrow')).toEqual({
      lessons: ['family-near/video-call'],
      alone: [],
      next: ''
    });
    expect(readCard('')).toEqual({ lessons: [], alone: [], next: '' });
  });
});
