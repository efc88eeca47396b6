/**
 * What this device holds: in memory for the screens, sealed in IndexedDB for tomorrow.
 *
 * Everything that changes goes through one door, `change(decide)`: a pure function looks at the
 * state and says what is to change; that is sealed, written in one transaction, and memory follows
 * only when the disk has it. If another tab was quicker nothing is written: the outbox is read
 * again and `decide` is asked again.
 */
import { createConnection, deleteDatabase, empty, STRICT } from './database.js';
import { createKeys } from './keys.js';
import { mayBeHere } from './leases.js';
import { dropLent, endLeases } from './lent.js';
import { OPEN, openIn, readOpenFrom } from './opening.js';
import { readAll, readOutbox, readState } from './reading.js';
import { readMe, sealMe } from './me.js';
import { seal } from './seal.js';
import { apply, emptyState } from './state.js';
import { createTime } from './time.js';
import { createTurn } from './turn.js';
import { sealDelta, writeDelta } from './writing.js';

/** @import { Delta, State, Visited } from './state.js' */
/** @import { OpenRecord } from './opening.js' */
/** @import { Me } from './me.js' */
/** @import { Database } from './database.js' */

/** @typedef {'changed' | 'wiped' | 'locked'} News */


export class Store {
  /** @type {State} */
  state = emptyState();
  /** @type {'no' | 'crisis' | 'all'} how much of it is in memory */
  loaded = 'no';
  /** @type {Me | null} */
  me = null;
  /** Goes up when all is let go of: what began before must not write into what came after. */
  generation = 0;
  /** @type {Set<(news: News) => void>} */
  listeners = new Set();
  inTurn = createTurn();
  /** @type {ReturnType<typeof createConnection>} */
  #connection;
  /** @type {BroadcastChannel} */
  #channel;
  /** What opens without unlocking, as this tab last wrote it. */
  #opens = '';
  /** @type {ReturnType<typeof readAll> | null} the records as they lay at the start, for the first reading */
  #ahead = null;
  /** Memory follows the disk: what another tab writes has to be read. */
  #follows = false;

  /**
   * @param {string} name of the database and of the channel between tabs
   * @param {import('./time.js').Time} [time]
   */
  constructor(name, time = createTime()) {
    this.name = name;
    this.time = time;
    this.#connection = createConnection(name);
    this.keys = createKeys(() => this.database());
    this.#channel = new BroadcastChannel(name);
    this.#channel.addEventListener('message', ({ data }) => this.#hear(data.kind));
  }

  /** Opened when first needed, and again after a wipe. */
  database() {
    return this.#connection.get();
  }

  /**
   * @returns {Promise<'none' | 'locked' | 'open'>} what this device has; when open, `load` may follow
   */
  async start() {
    const database = await this.database();
    // All at once: on a slow phone each question to the disk costs a blink of its own.
    if (this.loaded === 'no') this.#readAhead(database);
    const [me, state] = await Promise.all([readMe(database), this.keys.load()]);
    this.me = me;
    if (state !== 'open') this.#ahead = null;
    if (!me) return 'none';
    // What may not be kept any longer goes now, or when all has been read: that leaves it out.
    if (state === 'locked') await this.endLeases();
    if (state === 'locked' || state === 'open') return state;
    await this.#startOver();
    return 'open';
  }

  /** @param {Database} database */
  #readAhead(database) {
    this.#ahead = readAll(database);
    this.#ahead.catch(() => {});
  }

  /** The data key is lost or damaged: nothing opens any more, so all is asked for again. */
  async #startOver() {
    await empty(await this.database(), ['rows', 'outbox']);
    await this.#askForAll();
    await this.keys.make();
    if (this.me) await this.saveMe(this.me);
  }

  /** Somebody has signed in here. Another account's data is wiped first. @param {Me} me */
  async begin(me) {
    const before = await readMe(await this.database());
    const used = (await this.keys.load()) !== 'none';
    if (used && before?.account_id !== me.account_id) await this.wipe();
    if ((await this.keys.load()) === 'none') await this.keys.make();
    await this.saveMe(me);
  }

  /** @param {Me} me as the server last said */
  async saveMe(me) {
    await this.putMeta('me', await sealMe(await this.database(), me));
    this.me = me;
    this.#tell('changed');
  }

  /** @param {string} name */
  async meta(name) {
    return (await this.database()).get('meta', name);
  }

  /** @param {string} name @param {unknown} value */
  async putMeta(name, value) {
    const transaction = (await this.database()).transaction('meta', 'readwrite', STRICT);
    void transaction.store.put(value, name);
    await transaction.done;
  }

  /** @returns {Promise<OpenRecord | null>} */
  async readOpen() {
    return readOpenFrom(await this.database());
  }

  /** Lets go of everything that was read; the keys stay where they are. @returns {Promise<void>} */
  lock() {
    return this.inTurn(async () => {
      this.keys.forget();
      this.#empty();
      this.#tell('locked');
    });
  }

  #empty() {
    this.state = emptyState();
    this.loaded = 'no';
    this.#opens = '';
    this.#ahead = null;
    this.#follows = false;
  }

  /**
   * Deletes everything of ours on this device, in every tab. What was being written ends first:
   * nothing may come after.
   *
   * @returns {Promise<void>}
   */
  wipe() {
    return this.inTurn(async () => {
      const database = await this.database();
      // First empty, keys too: a tab that sleeps can hold up the deletion, never the wiping.
      await empty(database, [...database.objectStoreNames]);
      this.say('wiped');
      await this.#letGo();
      await deleteDatabase(this.name);
      this.#tell('wiped');
    });
  }

  async #letGo() {
    await this.#connection.close();
    this.keys.forget();
    this.me = null;
    this.generation += 1;
    this.#empty();
  }

  /** Ends the connection and the channel. For tests, where one process is many devices. */
  async close() {
    this.#channel.close();
    await this.#letGo();
  }

  /**
   * Reads all into memory, the crisis plan first.
   *
   * @returns {Promise<{rest: Promise<void>}>} the crisis plan can be shown; after `rest` all can
   */
  async load() {
    this.#follows = true;
    /** @type {Promise<void>} */
    let rest = Promise.resolve();
    await new Promise((/** @type {(value: void) => void} */ shown, failed) => {
      rest = this.inTurn(() => this.#loadAll(shown));
      rest.catch(failed);
    });
    return { rest };
  }

  /** @param {() => void} show the crisis plan is there */
  async #loadAll(show) {
    const { state, whole, over } = await this.#read((first) => {
      this.state = first;
      this.#reached('crisis');
      show();
    });
    this.state = state;
    if (!whole) await this.#askForAll();
    this.#reached('all');
    if (over.length > 0) await dropLent(this, over);
  }

  /**
   * @param {(first: State) => void} [show]
   * @returns {Promise<{state: State, whole: boolean, over: string[]}>} over: people whose rows lie
   *   here and may not any longer
   */
  async #read(show) {
    const all = await (this.#ahead ?? readAll(await this.database()));
    this.#ahead = null;
    const own = this.me?.person_id ?? null;
    const { rows, over } = mayBeHere(all, own, this.time);
    const records = { ...all, rows };
    const read = await readState(records, this.keys.data(), this.state.entries, own, show);
    return { ...read, over, state: { ...read.state, visited: this.state.visited } };
  }

  /** @param {'crisis' | 'all'} loaded */
  #reached(loaded) {
    this.loaded = loaded;
    this.#tell('changed');
  }

  /** Something did not open: the server has it all, so all is asked for again. */
  async #askForAll() {
    await this.putMeta('bookmark', null);
    this.state = { ...this.state, bookmark: null };
  }

  /** Reads again all that another tab may have written. @returns {Promise<void>} */
  reload() {
    return this.inTurn(async () => {
      this.state = (await this.#read()).state;
      this.#opens = '';
      this.#tell('changed');
    });
  }

  /** Reads the outbox and the bookmark again. @returns {Promise<void>} */
  refresh() {
    return this.inTurn(() => this.#readOutboxAgain());
  }

  /**
   * @param {(state: State) => Delta} decide may be asked more than once
   * @returns {Promise<Delta>} what was written, when it is on the disk
   */
  change(decide) {
    return this.inTurn(async () => {
      for (;;) {
        const delta = decide(this.state);
        if (await this.#write(delta)) return delta;
        await this.#readOutboxAgain();
      }
    });
  }

  /** Lets go of others' rows whose time is over; see lent.js. @returns {Promise<boolean>} whether there were any */
  endLeases() {
    return endLeases(this);
  }

  /** Whose plan is looked at without being kept; null: nobody's. @param {Visited | null} visited */
  visit(visited) {
    this.become({ ...this.state, visited });
  }

  /** Memory alone changes. @param {State} state */
  become(state) {
    this.state = state;
    this.#tell('changed');
  }

  /** @param {Delta} delta @returns {Promise<boolean>} false: another tab was quicker */
  async #write(delta) {
    const opens = openIn(apply(this.state, delta), this.me);
    if (Object.keys(delta).length === 0 && opens === this.#opens) return true;
    const places = await writeDelta(await this.database(), await this.#seal(delta, opens));
    if (!places) return false;
    const add = (delta.add ?? []).map((entry, index) => ({ ...entry, order: places[index] ?? 0 }));
    this.state = apply(this.state, { ...delta, add });
    this.#opens = opens;
    this.say('changed');
    this.#tell('changed');
    return true;
  }

  /** @param {Delta} delta @param {string} opens */
  async #seal(delta, opens) {
    const key = await this.keys.open();
    const changed = opens !== this.#opens && opens !== '' && key;
    const sealed = changed ? await seal(key, OPEN, JSON.parse(opens)) : null;
    return sealDelta(this.keys.data(), delta, sealed);
  }

  async #readOutboxAgain() {
    const known = this.state.entries;
    const read = await readOutbox(await this.database(), this.keys.data(), known);
    this.state = { ...this.state, ...read };
  }

  /** @param {News} kind to the other tabs */
  say(kind) {
    // eslint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
    this.#channel.postMessage({ kind });
  }

  /** @param {News} kind from another tab */
  #hear(kind) {
    if (kind === 'wiped') void this.inTurn(() => this.#letGo()).then(() => this.#tell('wiped'));
    else if (kind === 'locked') void this.lock();
    else if (this.#follows) void this.reload();
    else this.#ahead = null;
  }

  /** @param {News} news */
  #tell(news) {
    for (const listener of this.listeners) listener(news);
  }
}
