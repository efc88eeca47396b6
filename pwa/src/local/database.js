/**
 * The one IndexedDB database of the app: its stores, and how it is opened and deleted.
 *
 * - `rows`   the server's rows as last received, key [person_id, noun, id], sealed
 * - `outbox` what has been done here and not yet been acknowledged, in order, sealed
 * - `meta`   bookmark, me (sealed), lock settings, leases, the record that opens without unlocking
 *            (sealed)
 * - `keys`   CryptoKeys that cannot be read out, and the wrapped data key
 */
import { deleteDB, openDB } from 'idb';

/** Every write: acknowledged only when it is on the disk. */
export const STRICT = /** @type {const} */ ({ durability: 'strict' });

/**
 * @param {string} name
 * @param {() => void} onLost the connection ended without us: deleted by another tab, or by the browser
 */
function openDatabase(name, onLost) {
  return openDB(name, 1, {
    upgrade(database) {
      database.createObjectStore('rows', { keyPath: ['person_id', 'noun', 'id'] });
      database.createObjectStore('outbox', { keyPath: 'order', autoIncrement: true });
      database.createObjectStore('meta');
      database.createObjectStore('keys');
    },
    // Another tab wants to delete or upgrade: whoever holds on makes it wait for ever.
    blocking(_current, _blocked, event) {
      /** @type {IDBDatabase} */ (event.target).close();
      onLost();
    },
    terminated: onLost,
  });
}

/** One connection, opened when it is first needed, and again when it was lost. @param {string} name */
export function createConnection(name) {
  /** @type {ReturnType<typeof openDatabase> | null} */
  let opened = null;

  return {
    /** @returns {ReturnType<typeof openDatabase>} */
    get() {
      opened ??= openDatabase(name, () => {
        opened = null;
      });
      return opened;
    },

    async close() {
      const database = await opened;
      opened = null;
      database?.close();
    },
  };
}

/** Milliseconds to wait for a sleeping tab to let go. */
const LET_GO = 3000;

/**
 * @param {string} name
 * @returns {Promise<void>} when it is deleted, or when a tab has held it for too long: the browser
 *   deletes it then as soon as that tab wakes or dies
 */
export async function deleteDatabase(name) {
  const enough = new Promise((resolve) => setTimeout(resolve, LET_GO));
  await Promise.race([deleteDB(name), enough]);
}

/**
 * @param {Database} database
 * @param {string[]} names of the object stores to empty, all in one transaction
 */
export async function empty(database, names) {
  const transaction = database.transaction(names, 'readwrite', STRICT);
  for (const name of names) void transaction.objectStore(name).clear();
  await transaction.done;
}

/** @typedef {Awaited<ReturnType<typeof openDatabase>>} Database */
