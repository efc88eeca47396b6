/** A phone that was just signed in holds nothing yet. That is not the same as a plan with nothing in it. */
import 'fake-indexeddb/auto';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { store } from '../../pwa/src/local/here.js';
import { activity, isComing, ready, syncState } from '../../pwa/src/local/view.js';
import { createLedger } from '../../pwa/src/sync/ledger.js';
import { ME } from './devices.js';

const receive = (rows) => createLedger(store).receive({ start_again: [], rows, leases: {}, bookmark: 'b' }, true);

beforeEach(async () => {
  activity.value = 'idle';
  await store.begin(ME);
  await (await store.load()).rest;
});
afterEach(() => store.wipe());

describe('before the plan has come', () => {
  test('no list says that it is empty, and the line says what is going on', () => {
    expect(ready('step')).toBe(false);
    expect(isComing.value).toBe(true);
    expect(syncState.value.state).toBe('fetching');
  });

  test('nothing is said to be saved where there is no network', () => {
    activity.value = 'offline';
    expect(syncState.value.state).toBe('not-here');
  });
});

describe('when it has come', () => {
  test('a list without rows is empty', async () => {
    await receive([]);
    expect(ready('step')).toBe(true);
    expect(isComing.value).toBe(false);
    expect(syncState.value.state).toBe('sent');
  });

  test('it stays so without network', async () => {
    await receive([]);
    activity.value = 'offline';
    expect(ready('step')).toBe(true);
    expect(syncState.value.state).toBe('sent');
  });
});
