import { describe, expect, it } from 'vitest';
import type { Engine, Step } from '$lib/engine/engine';
import type { ScenarioFile } from '$lib/learning/content';
import type { View } from '$lib/phone/view';
import { Practice } from './practice.svelte';

const step: Step = { action: 'type right', label: 'amount', field: 'amount', sample: '50 000' };

const view = (ended: View['ended'] = null): View => ({
  screen: 'pay',
  kind: 'form',
  title: 'title',
  lines: [],
  items: [],
  buttons: [{ id: 'send', label: 'send', action: 'send' }],
  fields: [{ id: 'amount', label: 'amount', keyboard: 'digits' }],
  say: null,
  ended,
  highlight: null
});

/** An engine with one screen: the right amount ends it. */
const engine = {
  load() {},
  start: () => view(),
  next: () => step,
  classify: (_field: string, text: string) => (text === '50000' ? 'type right' : 'type wrong'),
  act: (action: string) => ({
    changed: true,
    mistake: false,
    trap: null,
    view: view(action === 'type right' ? 'goal' : null)
  })
} as unknown as Engine;

const file = {
  id: 'payment.transfer/a',
  version: '00',
  skill: 'payment.transfer',
  scenario: {}
} as ScenarioFile;
const begin = (level: 'guided' | 'hints' | 'alone') => new Practice(engine, file, level, (key) => `<${key}>`);

describe('a practice', () => {
  it('puts the words in the place of their keys', () => {
    expect(begin('alone').view).toMatchObject({ title: '<title>', buttons: [{ label: '<send>' }] });
  });

  it('shows the next press only where the level allows it', () => {
    expect(begin('alone').highlight).toBeNull();
    expect(begin('hints').highlight).toBeNull();
    expect(begin('guided').highlight).toBe('type right');
    expect(begin('guided').view.fields[0]!.sample).toBe('50 000');
  });

  it('records what was typed as its class, never the text', () => {
    const practice = begin('alone');
    practice.type('amount', '50000');
    const { actions } = practice.trace();
    expect(actions.map((one) => one.do)).toEqual(['type right']);
    expect(JSON.stringify(practice.trace())).not.toContain('50000');
    expect(practice.view.ended).toBe('goal');
  });

  it('marks a press that followed a hint, and forgets the hint afterwards', () => {
    const practice = begin('hints');
    practice.showHint();
    practice.act('send');
    practice.act('send');
    expect(practice.trace().actions.map((one) => one.hint)).toEqual([true, false]);
  });

  it('says that both have pressed once both have', () => {
    const practice = begin('alone');
    practice.act('send', 'companion');
    practice.act('send', 'learner');
    expect(practice.trace().hand).toBe('both');
  });

  it('takes no more presses when it has ended', () => {
    const practice = begin('alone');
    practice.act('type right');
    practice.act('send');
    expect(practice.trace().actions).toHaveLength(1);
  });
});
