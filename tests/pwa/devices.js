/** Devices for tests: the real store, engine and commands, on a network that behaves as told. */
import 'fake-indexeddb/auto';

import { createWriter } from '../../pwa/src/commands/writer.js';
import { Store } from '../../pwa/src/local/store.js';
import { choicesFor } from '../../pwa/src/sync/choices.js';
import { createEngine } from '../../pwa/src/sync/engine.js';
import { createLedger } from '../../pwa/src/sync/ledger.js';
import { effective, held, sendable } from '../../pwa/src/sync/overlay.js';
import { createWire } from '../../pwa/src/sync/wire.js';
import { problem } from './model-server.js';

export const PERSON = '0198a000-0000-7000-8000-000000000001';
export const ME = {
  account_id: '0198a000-0000-7000-8000-000000000002',
  person_id: PERSON,
  language: 'sv',
};

const nothing = () => {};
let made = 0;

/** @returns {Promise<Store>} opened and read, as after openDevice() */
export async function openStore(name, me = ME) {
  const store = new Store(name);
  if ((await store.start()) === 'none') await store.begin(me);
  await (
    await store.load()
  ).rest;
  return store;
}

/**
 * A network with a vocabulary. `faults` are used up one request at a time; then all is well.
 * - lost: never arrives · reply_lost: arrives, the answer does not · twice: arrives twice
 * - late: arrives after `deliverLate`, when everybody has gone on · busy, broke: 503, 500
 * - portal: a café answers instead
 */
export class Network {
  faults = [];
  #late = [];

  constructor(fetch) {
    this.reach = fetch;
  }

  fetch = async (url, init) => {
    const fault = this.faults.shift() ?? 'well';
    const arrive = () => this.reach(url, init);
    if (fault === 'busy') return problem(503, 'try_later');
    if (fault === 'broke') return problem(500, 'broken');
    if (fault === 'portal')
      return new Response('<html>', { headers: { 'Content-Type': 'text/html' } });
    if (fault === 'late') this.#late.push(arrive);
    if (fault === 'late' || fault === 'lost') throw new TypeError('no network');
    const reply = await arrive();
    if (fault === 'reply_lost') throw new TypeError('no network');
    return fault === 'twice' ? arrive() : reply;
  };

  /** What was under way all the time arrives now. */
  async deliverLate() {
    for (const arrive of this.#late.splice(0)) await arrive();
  }
}

export class Device {
  /** @param {string} name of the device as the server knows it */
  static async make(server, name) {
    made += 1;
    const device = new Device(server, name, `${name}-${made}`);
    await device.open();
    return device;
  }

  constructor(server, name, database) {
    this.name = name;
    this.database = database;
    this.network = new Network(server.fetchAs(name));
  }

  async open() {
    this.store = await openStore(this.database);
    this.write = createWriter(this.store, nothing);
    this.choices = choicesFor(this.store, nothing);
    this.wire = createWire(this.network.fetch, () => 'en');
    this.engine = createEngine({
      local: createLedger(this.store),
      wire: this.wire,
      clock: { random: () => 0.5 },
    });
  }

  /** The app is killed and started again. */
  async restart() {
    await this.store.close();
    await this.open();
  }

  /** @returns {object[]} what the person sees, removed rows as well */
  rows(noun) {
    return [...effective(this.store.state).values()].filter((row) => row.noun === noun);
  }

  row(noun, id) {
    return this.rows(noun).find((row) => row.id === id);
  }

  unsent = () => sendable(this.store.state.entries);
  waiting = () => held(this.store.state.entries);
  sync = () => this.engine.run();
}
