/** What lies on the device: sealed, wiped when told, whole after a crash, one truth for two tabs. */
import 'fake-indexeddb/auto';

import { openDB } from 'idb';
import { afterEach, expect, test } from 'vitest';

import { createWriter } from '../../pwa/src/commands/writer.js';
import { Locked } from '../../pwa/src/local/keys.js';
import { Store } from '../../pwa/src/local/store.js';
import { uuid } from '../../pwa/src/local/uuid.js';
import { createLedger } from '../../pwa/src/sync/ledger.js';
import { effective, sendable } from '../../pwa/src/sync/overlay.js';
import { ME, openStore, PERSON } from './devices.js';

const SECRET = 'Ring Ingrid';
const stores = [];
const names = [];

afterEach(async () => {
  for (const store of stores.splice(0)) await store.close();
});

function newName() {
  names.push('');
  return `local-${names.length}`;
}

async function opened(name = newName()) {
  const store = await openStore(name);
  stores.push(store);
  return store;
}

const writerOf = (store) => createWriter(store, () => {});
const words = (store) =>
  [...effective(store.state).values()].map((row) => row.what).filter(Boolean);
const serverRow = (fields) => ({
  noun: 'step',
  person_id: PERSON,
  version: '7',
  removed: false,
  ...fields,
});

/** Every byte of a database that is not inside a CryptoKey, as text. */
async function dump(name) {
  const database = await openDB(name);
  const parts = [];
  for (const store of database.objectStoreNames) {
    parts.push(...(await database.getAllKeys(store)), ...(await database.getAll(store)));
  }
  database.close();
  return JSON.stringify(parts, (_key, value) => {
    const bytes = value instanceof ArrayBuffer ? new Uint8Array(value) : value;
    return bytes instanceof Uint8Array ? new TextDecoder('latin1').decode(bytes) : value;
  });
}

/** @param {Store} store */
async function fill(store) {
  const write = writerOf(store);
  await store.saveMe({ ...ME, notices: [{ device_name: SECRET }] });
  await createLedger(store).receive(
    {
      start_again: [],
      rows: [
        serverRow({ id: uuid(), what: SECRET }),
        serverRow({ noun: 'person', id: PERSON, name: SECRET, country: 'dk', language: 'da' }),
        serverRow({ noun: 'crisis_plan', id: PERSON, opens_without_unlocking: ['reasons'] }),
      ],
      bookmark: 'b1',
    },
    true,
  );
  const id = await write.create('crisis_entry', { section: 'reasons', words: SECRET });
  await write.edit('crisis_entry', id, { words: `${SECRET} again` });
  await write.sendFile('calendar-files', SECRET, 'text/calendar');
}

test('a dump of the database shows no word of content', async () => {
  const store = await opened();
  await fill(store);
  const found = await dump(store.name);
  expect(found).toContain(PERSON);
  for (const word of [SECRET, 'Ingrid', 'reasons', 'opens_without_unlocking', 'text/calendar']) {
    expect(found).not.toContain(word);
  }
});

test('what was written is there after a restart, row and outbox alike', async () => {
  const store = await opened();
  await fill(store);
  await store.close();
  const again = await opened(store.name);
  expect(again.me.account_id).toBe(ME.account_id);
  expect(again.state.bookmark).toBe('b1');
  expect(words(again)).toEqual([SECRET]);
  expect(sendable(again.state.entries).map(({ method }) => method)).toEqual(['PUT', 'POST']);
});

test('wiping leaves nothing, in other tabs neither', async () => {
  const store = await opened();
  await fill(store);
  const otherTab = await opened(store.name);
  const heard = new Promise((resolve) => {
    otherTab.listeners.add((news) => news === 'wiped' && resolve());
  });
  await store.wipe();
  await heard;
  for (const tab of [store, otherTab]) {
    expect(tab.me).toBeNull();
    expect(tab.state.rows.size + tab.state.entries.size).toBe(0);
    expect(() => tab.keys.data()).toThrow(Locked);
  }
  const databases = await indexedDB.databases();
  expect(databases.map(({ name }) => name)).not.toContain(store.name);
});

test('nothing is written after a wipe, not even what was under way', async () => {
  const store = await opened();
  const write = writerOf(store);
  const wiped = store.wipe();
  const late = write.create('goal', { own_words: SECRET }).catch((error) => error);
  await wiped;
  expect(await late).toBeInstanceOf(Error);
  expect(await store.start()).toBe('none');
});

test('another account on the same device finds nothing of the first', async () => {
  const store = await opened();
  await fill(store);
  await store.begin({ ...ME, account_id: uuid(), person_id: uuid() });
  await (
    await store.load()
  ).rest;
  expect(store.state.rows.size + store.state.entries.size).toBe(0);
});

test('the same account coming back keeps what has not been sent', async () => {
  const store = await opened();
  await fill(store);
  await store.begin(ME);
  expect(sendable(store.state.entries)).toHaveLength(2);
});

test('a damaged record is skipped, and all rows are asked for again', async () => {
  const store = await opened();
  await fill(store);
  await store.close();
  const database = await openDB(store.name);
  for (const name of ['rows', 'outbox']) {
    const [first] = await database.getAll(name);
    await database.put(name, { ...first, data: new ArrayBuffer(40) });
  }
  database.close();
  const again = await opened(store.name);
  expect(again.loaded).toBe('all');
  expect(again.state.bookmark).toBeNull();
  expect(again.state.rows.size).toBe(2);
  expect(sendable(again.state.entries)).toHaveLength(1);
  await writerOf(again).create('goal', { own_words: 'still works' });
});

test('a lost device key starts over instead of stopping', async () => {
  const store = await opened();
  await fill(store);
  await store.close();
  const database = await openDB(store.name);
  await database.delete('keys', 'device');
  database.close();
  const again = await opened(store.name);
  expect(again.state.rows.size).toBe(0);
  expect(again.state.bookmark).toBeNull();
  expect(again.me.account_id).toBe(ME.account_id);
});

test('a record that was moved does not open', async () => {
  const store = await opened();
  await fill(store);
  await store.close();
  const database = await openDB(store.name);
  const record = (await database.getAll('rows')).find(({ noun }) => noun === 'step');
  await database.put('rows', { ...record, id: uuid() });
  database.close();
  expect(words(await opened(store.name))).toEqual([SECRET]);
});

test('with a passkey that has PRF the data opens with that passkey only', async () => {
  const prf = { credential_id: 'abc', output: new Uint8Array(32).fill(7) };
  const store = await opened();
  await fill(store);
  await store.keys.lockUnder(prf);
  await store.close();

  const again = new Store(store.name);
  stores.push(again);
  expect(await again.start()).toBe('locked');
  await expect(again.load()).rejects.toThrow(Locked);
  expect(await again.keys.credential()).toBe('abc');
  expect(await again.keys.unlock(new Uint8Array(32).fill(8))).toBe(false);
  expect(await again.keys.unlock(prf.output)).toBe(true);
  await (
    await again.load()
  ).rest;
  expect(words(again)).toEqual([SECRET]);

  await expect(again.keys.unlockForGood(new Uint8Array(32).fill(8))).rejects.toThrow();
  await again.keys.unlockForGood(prf.output);
  await again.close();
  expect(words(await opened(store.name))).toEqual([SECRET]);
});

test('no stored key can be read out, and a passkey leaves no key that opens the data', async () => {
  const store = await opened();
  const keysOf = async () => (await store.database()).getAll('keys');
  const readable = (keys) => keys.filter((key) => key instanceof CryptoKey && key.extractable);
  expect(readable(await keysOf())).toEqual([]);
  await store.keys.lockUnder({ credential_id: 'abc', output: new Uint8Array(32) });
  const left = (await keysOf()).filter((key) => key instanceof CryptoKey);
  expect(left.map(({ usages }) => usages.join())).toEqual(['encrypt,decrypt']);
  const { data, iv } = await (await store.database()).get('keys', 'data');
  const additionalData = new TextEncoder().encode('keys/data');
  const algorithm = { name: 'AES-GCM', iv, additionalData };
  await expect(crypto.subtle.decrypt(algorithm, left[0], data)).rejects.toThrow();
});

test('locking lets go of everything that was read', async () => {
  const store = await opened();
  await fill(store);
  await store.lock();
  expect(store.state.rows.size + store.state.entries.size).toBe(0);
  await expect(writerOf(store).create('goal', { own_words: 'x' })).rejects.toThrow(Locked);
});

test('two tabs see the same, and neither overwrites the other', async () => {
  const one = await opened();
  await fill(one);
  const other = await opened(one.name);
  const [id] = [...effective(one.state).values()].filter((row) => row.what).map((row) => row.id);
  await writerOf(one).edit('step', id, { why: 'from one' });
  // The other tab may not have heard yet: what it writes now joins what is there.
  await writerOf(other).edit('step', id, { fallback: 'from the other' });
  await one.reload();
  const step = [...effective(one.state).values()].find((row) => row.id === id);
  expect(step).toMatchObject({ what: SECRET, why: 'from one', fallback: 'from the other' });
  await other.reload();
  expect([...effective(other.state).values()]).toEqual([...effective(one.state).values()]);
});

test('an edit is never put into an entry that another tab has sent', async () => {
  const one = await opened();
  await fill(one);
  const other = await opened(one.name);
  const [id] = [...effective(one.state).values()].filter((row) => row.what).map((row) => row.id);
  await writerOf(one).edit('step', id, { why: 'first' });
  await other.reload();
  const ledger = createLedger(one);
  for (let entry = await ledger.next(); entry.noun !== 'step'; entry = await ledger.next()) {
    await ledger.acknowledge(entry);
  }
  await writerOf(other).edit('step', id, { why: 'second' });
  await one.refresh();
  const sent = sendable(one.state.entries).map(({ tried, body }) => [tried, body.why]);
  expect(sent).toEqual([
    [true, 'first'],
    [false, 'second'],
  ]);
});

test('ids made in one millisecond, or with the clock set back, still sort as they were made', () => {
  const ids = Array.from({ length: 10_000 }, uuid);
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
