import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { hideOwn, isOutOfSight, ownShown, showOwn } from '../../pwa/src/local/onlyMe.js';

describe('what only the person may see', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => {
    hideOwn();
    vi.useRealTimers();
  });

  it('is out of sight until it is asked for', () => {
    expect(isOutOfSight({ only_me: true })).toBe(true);
    expect(isOutOfSight({ only_me: false })).toBe(false);
    expect(isOutOfSight({})).toBe(false);
  });

  it('is in sight after a check, for five minutes', () => {
    showOwn();
    expect(isOutOfSight({ only_me: true })).toBe(false);
    vi.advanceTimersByTime(5 * 60 * 1000 - 1);
    expect(ownShown.value).toBe(true);
    vi.advanceTimersByTime(1);
    expect(ownShown.value).toBe(false);
  });

  it('stays for five minutes after the latest check', () => {
    showOwn();
    vi.advanceTimersByTime(4 * 60 * 1000);
    showOwn();
    vi.advanceTimersByTime(4 * 60 * 1000);
    expect(ownShown.value).toBe(true);
  });
});
