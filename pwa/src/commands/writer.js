/**
 * The one way anything is done to a plan: said to the store as an outbox entry (which is also what
 * the screens lay on top of the row, so the two cannot differ), durable before it is believed, then
 * sent when there is a network.
 */
import { describe } from '../local/nouns.js';
import { whileSaving } from '../local/saving.js';
import { uuid } from '../local/uuid.js';
import { effective, keyOf } from '../sync/overlay.js';
import { join } from '../sync/outbox.js';
import { createWhose } from './whose.js';

/** @import { AnyRow, State } from '../local/state.js' */
/** @import { Store } from '../local/store.js' */
/** @import { Act } from '../sync/outbox.js' */
/** @import { Fields } from '../local/nouns.js' */

/**
 * @param {Store} store
 * @param {() => void} poke asks for a sync run
 */
export function createWriter(store, poke) {
  const whose = createWhose(store);

  /**
   * The base is the version that was on the screen: news may come in while this waits for its
   * turn, and what nobody has seen must not be written over.
   *
   * @param {Pick<Act, 'person_id' | 'noun' | 'row_id' | 'method'>} what
   * @param {(row: AnyRow | undefined, state: State) => Record<string, any>} bodyFor
   * @param {string} [seen] the version, when it is known better than by looking now
   */
  async function act(what, bodyFor, seen) {
    const at = new Date().toISOString();
    const key = keyOf(what, what.row_id);
    const base = seen ?? effective(store.state).get(key)?.version ?? '0';
    await whileSaving(() =>
      store.change((state) => {
        const body = bodyFor(effective(state).get(key), state);
        return join(state.entries, { ...what, base, body }, at);
      }),
    );
    poke();
  }

  /** @param {string} noun @param {string | null} id null for what there is one of: one's own */
  function target(noun, id) {
    const person_id = whose(noun, id);
    return { person_id, noun, row_id: describe(noun).single ? person_id : /** @type {string} */ (id) };
  }

  /**
   * @param {string} noun
   * @param {Partial<Fields>} fields what is known; the rest gets its defaults, and comes last
   * @param {string} [id]
   * @param {string} [person_id] in whose plan; one's own, unless somebody is named
   * @returns {Promise<string>} the new id
   */
  async function create(noun, fields, id = uuid(), person_id = whose(noun, null)) {
    const { byOthers, defaults } = describe(noun);
    // What is sent to somebody's plan has no more than what was written.
    const first = (/** @type {State} */ state) =>
      byOthers ? {} : { ...defaults, ...last(noun, person_id, state) };
    await act({ person_id, noun, row_id: id, method: 'PUT' }, (_row, state) => ({
      ...first(state),
      ...fields,
    }));
    return id;
  }

  /**
   * @param {string} noun
   * @param {string | null} id null for a singleton
   * @param {Partial<Fields>} changes only what differs
   * @param {string} [seen] the row's version when the person began to write
   */
  async function edit(noun, id, changes, seen) {
    await act({ ...target(noun, id), method: 'PATCH' }, () => changes, seen);
  }

  /**
   * @param {string} noun
   * @param {string} id
   * @returns {Promise<() => Promise<void>>} undo
   */
  async function remove(noun, id) {
    /** @type {AnyRow | undefined} */
    let before;
    await act({ ...target(noun, id), method: 'DELETE' }, (row) => {
      before = row;
      return {};
    });
    return () => restore(noun, id, before);
  }

  /**
   * @param {string} noun
   * @param {string} id
   * @param {AnyRow} [before] the row as it was: one that nobody else has ever seen is made anew
   */
  async function restore(noun, id, before) {
    const what = { ...target(noun, id), ...(before && { person_id: before.person_id }) };
    const known = effective(store.state).has(keyOf(what, id));
    if (known || !before) await act({ ...what, method: 'PATCH' }, () => ({ removed: false }));
    else await act({ ...what, method: 'PUT' }, () => fieldsOf(noun, before));
  }

  /**
   * Of two texts that were both kept, one is chosen (or a third is written).
   *
   * @param {string} noun
   * @param {string | null} id
   * @param {string} field
   * @param {string} text
   */
  async function settle(noun, id, field, text) {
    const body = { [field]: text, settled: [field] };
    await act({ ...target(noun, id), method: 'PATCH' }, () => body);
  }

  /**
   * A whole file, sent when there is a network like everything else.
   *
   * @param {string} path below the person, for example `calendar-files`
   * @param {string} text
   * @param {string} type for example `text/calendar`
   * @returns {Promise<string>} an id of its own
   */
  async function sendFile(path, text, type) {
    const id = uuid();
    const file = { person_id: whose('person', null), noun: 'file', row_id: id };
    await act({ ...file, method: 'POST' }, () => ({ path, type, text }));
    return id;
  }

  return { create, edit, remove, restore, settle, sendFile };
}

/** @param {string} noun @param {Record<string, any> | undefined} row @returns {Fields} its own fields only */
function fieldsOf(noun, row) {
  const names = Object.keys(describe(noun).defaults);
  return Object.fromEntries(names.map((name) => [name, row?.[name]]));
}

/** @param {string} noun @param {string} person_id @param {State} state @returns {{place?: number}} after all others */
function last(noun, person_id, state) {
  // An appointment's place is a street, not a position.
  if (typeof describe(noun).defaults.place !== 'number') return {};
  const rows = [...effective(state).values()];
  const places = rows.filter((row) => row.noun === noun && row.person_id === person_id);
  return { place: Math.max(0, ...places.map((row) => row.place + 1)) };
}
