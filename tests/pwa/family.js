/** A person with a phone, and Ali, who is close and takes part with a phone of his own. */
import { openDB } from 'idb';
import { expect } from 'vitest';

import { openEntry, openRow } from '../../pwa/src/local/records.js';
import { Clock, Device, ME, PERSON, RELATIVE } from './devices.js';
import { ModelServer } from './model-server.js';

/** Somebody else whom Ali is close to. */
export const EVA = '0198a000-0000-7000-8000-00000000000e';

export class Family {
  static async make() {
    const family = new Family();
    family.server = new ModelServer(PERSON);
    family.phone = await Device.make(family.server, 'phone');
    family.ali = await family.phone.write.create('member', { name: 'Ali', relation: 'relative' });
    await family.phone.sync();
    family.server.letIn(RELATIVE.account_id, family.ali);
    family.clock = new Clock();
    family.relative = await Device.relative(family.server, family.clock);
    return family;
  }

  /** The person decides something about Ali. @returns {Promise<string>} the grant's id */
  give = (shared, fields = {}) =>
    this.phone.write.create('grant', { receiver_member_id: this.ali, shared, ...fields });

  takeBack = (grant) => this.phone.write.edit('grant', grant, { state: 'withdrawn' });

  /** A step, and Ali's sight of the plan, known to everybody. */
  async sharedStep(fields = {}, decision = {}) {
    const step = await this.phone.write.create('step', { what: 'Ring the clinic', ...fields });
    const grant = await this.give('plan', decision);
    await this.phone.sync();
    await this.relative.sync();
    return { step, grant };
  }

  /** A second plan, with a step, that is shared with Ali. */
  async evaSharesToo() {
    const plan = this.server.addPlan(EVA, 'eva');
    const me = { ...ME, account_id: 'eva', person_id: EVA };
    const eva = await Device.make(this.server, 'eva', { me, account: 'eva' });
    const member = await eva.write.create('member', { name: 'Ali' });
    await eva.write.create('step', { what: 'Call the school' });
    await eva.write.create('grant', { receiver_member_id: member, shared: 'plan' });
    await eva.sync();
    await eva.store.close();
    this.server.letIn(RELATIVE.account_id, member, 'relative', plan);
    await this.relative.sync();
  }

  async close() {
    await this.phone.store.close();
    await this.relative.store.close();
  }
}

/** Nothing of the person: not in memory, so not on any screen, and not on the disk. */
export async function expectNothingOf(device, person = PERSON) {
  const rows = [...device.store.state.rows.values()];
  expect(rows.filter(({ person_id }) => person_id === person)).toEqual([]);
  expect(await rowsOnDisk(device, person)).toEqual([]);
}

/** @returns {Promise<string[]>} the keys of every row that lies on a device's disk, of one person */
export async function rowsOnDisk(device, person_id = PERSON) {
  const database = await openDB(device.database);
  const keys = await database.getAllKeys('rows');
  database.close();
  return keys.filter(([person]) => person === person_id).map((key) => key.join('/'));
}

/** @returns {Promise<string>} everything that lies on a device's disk, as text: as it lies, and opened */
export async function wholeDisk(device, { opened = false } = {}) {
  const database = await openDB(device.database);
  const parts = [];
  for (const store of database.objectStoreNames)
    parts.push(...(await database.getAllKeys(store)), ...(await database.getAll(store)));
  const key = device.store.keys.data();
  if (opened) {
    for (const record of await database.getAll('rows')) parts.push(await openRow(key, record));
    for (const record of await database.getAll('outbox')) parts.push(await openEntry(key, record));
  }
  database.close();
  return JSON.stringify(parts, (_key, value) => {
    const bytes = value instanceof ArrayBuffer ? new Uint8Array(value) : value;
    return bytes instanceof Uint8Array ? new TextDecoder('latin1').decode(bytes) : value;
  });
}
