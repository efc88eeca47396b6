import 'fake-indexeddb/auto';

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { create, edit } from '../../pwa/src/commands/write.js';
import { store } from '../../pwa/src/local/here.js';
import { rows, waiting } from '../../pwa/src/local/view.js';
import { entryFor } from '../../pwa/src/sync/outbox.js';
import { ME, PERSON } from './devices.js';
import { hideOwn, isOutOfSight, keepInSight, ownShown, showOwn } from '../../pwa/src/local/onlyMe.js';

vi.mock('../../pwa/src/sync/runner.js', () => ({ poke: () => {} }));

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

  it('shows what was marked just now, for five minutes, and nothing else', () => {
    keepInSight('this');
    expect(isOutOfSight({ id: 'this', only_me: true })).toBe(false);
    expect(isOutOfSight({ id: 'another', only_me: true })).toBe(true);
    expect(ownShown.value).toBe(false);
    vi.advanceTimersByTime(5 * 60 * 1000);
    expect(isOutOfSight({ id: 'this', only_me: true })).toBe(true);
  });

  it('is shown no longer by marking something more', () => {
    showOwn();
    vi.advanceTimersByTime(4 * 60 * 1000);
    keepInSight('this');
    vi.advanceTimersByTime(60 * 1000);
    expect(ownShown.value).toBe(false);
  });
});

describe('whoever holds the phone open', () => {
  const words = () => rows('step').map(({ what }) => what);

  beforeEach(async () => {
    await store.begin(ME);
    await (await store.load()).rest;
    await create('step', { what: 'Nobody sees', only_me: true });
    hideOwn();
  });
  afterEach(async () => {
    hideOwn();
    await store.wipe();
  });

  it('sees nothing more by making something *only me*', async () => {
    await create('step', { what: 'Mine', only_me: true });
    expect(words()).toEqual(['Mine']);
  });

  it('sees nothing more by marking something', async () => {
    const id = await create('step', { what: 'In the open' });
    await edit('step', id, { only_me: true });
    expect(words()).toEqual(['In the open']);
  });

  it('sees nothing by marking what is out of sight', async () => {
    showOwn();
    const [hidden] = rows('step');
    hideOwn();
    await edit('step', hidden.id, { only_me: true });
    expect(words()).toEqual([]);
  });

  it('does not find it under Waiting when the server refused it', async () => {
    const act = { noun: 'step', row_id: 'refused', method: 'PUT', base: '0', person_id: PERSON };
    const body = { what: 'Nobody sees this either', only_me: true };
    const problem = { code: 'invalid', status: 422 };
    await store.change(() => ({ add: [{ ...entryFor({ ...act, body }, ''), problem }] }));
    expect(waiting.value).toEqual([]);
    showOwn();
    expect(waiting.value).toHaveLength(1);
  });
});
