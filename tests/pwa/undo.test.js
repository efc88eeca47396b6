import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { acceptOffer, countDown, holdOffer, offer, OFFER_STAYS, offerUndo } from '../../pwa/src/parts/undo.jsx';

describe('the offer to undo', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => {
    offer.value = null;
    vi.useRealTimers();
  });

  test('stays at least ten seconds, then goes', () => {
    offerUndo('step-removed', vi.fn());
    vi.advanceTimersByTime(10_000);
    expect(offer.value?.textId).toBe('step-removed');
    vi.advanceTimersByTime(OFFER_STAYS);
    expect(offer.value).toBe(null);
  });

  test('stays while someone is on it, and then has its full time again', () => {
    offerUndo('step-removed', vi.fn());
    holdOffer();
    vi.advanceTimersByTime(OFFER_STAYS * 10);
    expect(offer.value).not.toBe(null);
    countDown();
    vi.advanceTimersByTime(OFFER_STAYS - 1);
    expect(offer.value).not.toBe(null);
    vi.advanceTimersByTime(1);
    expect(offer.value).toBe(null);
  });

  test('brings back once, however often it is pressed', async () => {
    const undo = vi.fn();
    offerUndo('step-removed', undo);
    await Promise.all([acceptOffer(), acceptOffer()]);
    expect(undo).toHaveBeenCalledTimes(1);
    expect(offer.value).toBe(null);
  });

  test('a new removal takes the place, with its own full time', () => {
    offerUndo('step-removed', vi.fn());
    vi.advanceTimersByTime(OFFER_STAYS - 1);
    offerUndo('goal-removed', vi.fn());
    vi.advanceTimersByTime(OFFER_STAYS - 1);
    expect(offer.value?.textId).toBe('goal-removed');
  });
});
