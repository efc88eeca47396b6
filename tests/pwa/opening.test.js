/** What opens without unlocking: exactly what was chosen, and gone when it is taken back. */
import { afterEach, beforeEach, expect, test } from 'vitest';

import { Store } from '../../pwa/src/local/store.js';
import { Device, PERSON } from './devices.js';
import { ModelServer } from './model-server.js';

let device;

beforeEach(async () => {
  device = await Device.make(new ModelServer(PERSON), 'phone');
  await device.sync();
});
afterEach(() => device.store.close());

const choose = (...sections) =>
  device.write.edit('crisis_plan', null, { opens_without_unlocking: sections });
const opens = () => device.store.readOpen();

test('at first there is country and language, and nothing else', async () => {
  expect(await opens()).toEqual({
    person_id: PERSON,
    country: 'se',
    language: 'sv',
    still_right_on: null,
    sections: [],
    entries: [],
    trust: null,
  });
});

test('entries of the chosen sections, never the ones marked only me', async () => {
  const { write } = device;
  await write.create('crisis_entry', { section: 'reasons', words: 'My sister' });
  await write.create('crisis_entry', { section: 'reasons', words: 'Nobody sees', only_me: true });
  await write.create('crisis_entry', { section: 'warning_signs', words: 'I stop eating' });
  await choose('reasons');
  expect((await opens()).entries.map(({ words }) => words)).toEqual(['My sister']);
});

test('the trust person only with "people I can ask"', async () => {
  const id = await device.write.create('member', { name: 'Ingrid', phone: '070' });
  await device.write.edit('person', null, { trust_member_id: id });
  await choose('reasons');
  expect((await opens()).trust).toBeNull();
  await choose('people_to_ask');
  expect((await opens()).trust).toEqual({ name: 'Ingrid', phone: '070' });
  await device.write.edit('member', id, { phone: '071' });
  expect((await opens()).trust.phone).toBe('071');
});

test('written as it is now, whatever is still on its way', async () => {
  const id = await device.write.create('crisis_entry', { section: 'reasons', words: 'My sister' });
  await choose('reasons');
  device.network.faults = ['lost'];
  await device.sync();
  await device.write.edit('crisis_entry', id, { words: 'My brother' });
  expect((await opens()).entries[0].words).toBe('My brother');
});

test('what was chosen before anything came from the server holds at once', async () => {
  const fresh = await Device.make(new ModelServer(PERSON), 'a phone of the first minute');
  await fresh.write.create('crisis_entry', { section: 'reasons', words: 'My sister' });
  expect(await fresh.store.readOpen()).toBeNull();
  await fresh.write.edit('crisis_plan', null, { opens_without_unlocking: ['reasons'] });
  const record = await fresh.store.readOpen();
  expect(record).toMatchObject({ country: '', language: 'sv', trust: null });
  expect(record.entries.map(({ words }) => words)).toEqual(['My sister']);
  await fresh.store.close();
});

test('what is taken back is gone', async () => {
  await device.write.create('crisis_entry', { section: 'reasons', words: 'My sister' });
  await choose('reasons');
  await choose();
  expect((await opens()).entries).toEqual([]);
});

test('readable while the data is locked under a passkey, and before anything was read', async () => {
  await device.write.create('crisis_entry', { section: 'reasons', words: 'My sister' });
  await choose('reasons');
  await device.store.keys.lockUnder({ credential_id: 'abc', output: new Uint8Array(32) });
  await device.store.close();
  const cold = new Store(device.database);
  expect((await cold.readOpen()).entries[0].words).toBe('My sister');
  expect(await cold.start()).toBe('locked');
  await cold.close();
});

test('a device nobody has signed in on has none', async () => {
  await device.store.wipe();
  expect(await opens()).toBeNull();
});
