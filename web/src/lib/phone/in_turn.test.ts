import { beforeEach, describe, expect, it, vi } from 'vitest';
import { inTurn } from './in_turn';

describe('pictures', () => {
  beforeEach(() => vi.useFakeTimers());

  it('are drawn one in a task, the first at once, and not when they have gone', () => {
    const drawn: string[] = [];
    inTurn(() => drawn.push('first'));
    inTurn(() => drawn.push('second'));
    const withdraw = inTurn(() => drawn.push('gone'));
    inTurn(() => drawn.push('last'));
    expect(drawn).toEqual(['first']);
    withdraw();
    vi.advanceTimersToNextTimer();
    expect(drawn).toEqual(['first', 'second']);
    vi.runAllTimers();
    expect(drawn).toEqual(['first', 'second', 'last']);
    inTurn(() => drawn.push('another day'));
    expect(drawn).toHaveLength(4);
    vi.runAllTimers();
  });
});
