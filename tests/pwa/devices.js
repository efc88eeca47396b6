/** Devices for tests: the real store, engine and commands, on a network that behaves as told. */
import 'fake-indexeddb/auto';

import { createWriter } from '../../pwa/src/commands/writer.js';
import { Store } from '../../pwa/src/local/store.js';
import { createTime } from '../../pwa/src/local/time.js';
import { choicesFor } from '../../pwa/src/sync/choices.js';
import { createEngine } from '../../pwa/src/sync/engine.js';
import { createLedger } from '../../pwa/src/sync/ledger.js';
import { effective, held, sendable } from '../../pwa/src/sync/overlay.js';
import { createVisit } from '../../pwa/src/sync/visit.js';
import { createWire } from '../../pwa/src/sync/wire.js';
import { problem } from './model-server.js';

export const PERSON = '0198a000-0000-7000-8000-000000000001';
export const ME = {
  account_id: '0198a000-0000-7000-8000-000000000002',
  person_id: PERSON,
  language: 'sv',
};
/** A relative without a plan of their own: who they are, and the member they are in the plan. */
export const RELATIVE = {
  account_id: '0198a000-0000-7000-8000-000000000003',
  person_id: null,
  language: 'sv',
};

const nothing = () => {};
let made = 0;

/** @returns {Promise<Store>} opened and read, as after openDevice() */
export async function openStore(name, me = ME, time = undefined) {
  const store = new Store(name, time);
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
  /** Hears of every request when it is made. */
  watch = nothing;
  #late = [];

  constructor(fetch) {
    this.reach = fetch;
  }

  fetch = async (url, init) => {
    this.watch(url, init);
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

/** A wall clock that can be set, and a steady one that goes on with it while the app runs. */
export class Clock {
  wall = Date.parse('2026-11-23T10:00:00Z');
  steady = 0;
  /** As after a start of the app: the steady clock begins anew. */
  start = () => {
    const began = this.steady;
    return createTime(() => this.wall, () => this.steady - began);
  };

  pass(seconds) {
    this.wall += seconds * 1000;
    this.steady += seconds * 1000;
  }

  set(seconds) {
    this.wall += seconds * 1000;
  }
}

export class Device {
  /**
   * @param {string} name of the device as the server knows it
   * @param {{me?: object, account?: string, clock?: Clock}} who and how late it is
   */
  static async make(server, name, { me = ME, account, clock = new Clock() } = {}) {
    made += 1;
    const network = new Network(server.fetchAs(name, account));
    const device = new Device(network, `${name}-${made}`, me, clock);
    await device.open();
    return device;
  }

  /** The phone of a relative without a plan of their own. */
  static relative = (server, clock) =>
    Device.make(server, 'relative', { me: RELATIVE, account: RELATIVE.account_id, clock });

  constructor(network, database, me, clock) {
    this.network = network;
    this.database = database;
    this.me = me;
    this.clock = clock;
  }

  async open() {
    this.store = await openStore(this.database, this.me, this.clock.start());
    this.write = createWriter(this.store, nothing);
    this.choices = choicesFor(this.store, nothing);
    this.wire = createWire(this.network.fetch, () => 'en');
    this.visits = createVisit(this.store, this.wire);
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
