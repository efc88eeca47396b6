/**
 * The device's keys.
 *
 * One random *data key* (AES-256-GCM) seals everything. It is stored only wrapped:
 * - as a rule under the *device key*, a CryptoKey that cannot be read out and lies in this
 *   database: a copied file or backup is useless, whoever can run our code on this device is not
 *   kept out;
 * - when the person locks with a passkey that has PRF, under HKDF(PRF output), and the device key
 *   is destroyed: without the passkey nobody reads anything, our own code included.
 * Changing from one to the other re-wraps the data key and never touches the records. It is
 * extractable only within these functions, while it is being wrapped.
 *
 * What browsers cannot promise: that bytes deleted from a database are gone from the disk at once.
 *
 * A second key, also not readable, seals the small record that opens without unlocking (open.js).
 */
import { STRICT } from './database.js';
import { unwrap, wrap } from './seal.js';

/** @typedef {import('./database.js').Database} Database */
/** @typedef {import('./seal.js').Sealed & {salt?: Uint8Array<ArrayBuffer>, credential_id?: string}} Wrapped */
/** @typedef {{credential_id: string, output: BufferSource}} Prf what a passkey check gave */

const PLACE = 'keys/data';
const AES = { name: 'AES-GCM', length: 256 };

/** The data cannot be read until `unlock` was given the passkey's output. */
export class Locked extends Error {}

/** @param {() => Promise<Database>} database */
export function createKeys(database) {
  /** @type {CryptoKey | null} */
  let data = null;

  /** @param {string} name */
  const stored = async (name) => (await database()).get('keys', name);

  /** @param {Record<string, unknown>} values undefined deletes */
  async function store(values) {
    const transaction = (await database()).transaction('keys', 'readwrite', STRICT);
    for (const [name, value] of Object.entries(values)) {
      if (value === undefined) void transaction.store.delete(name);
      else void transaction.store.put(value, name);
    }
    await transaction.done;
  }

  /** Wraps a data key under a new device key. @param {CryptoKey} extractable */
  async function keepOnDevice(extractable) {
    const device = await wrappingKey();
    await store({ device, data: await wrap(extractable, device, PLACE) });
  }

  return {
    /** Makes the keys of a new device. Whatever was sealed before can no longer be read. */
    async make() {
      const fresh = await crypto.subtle.generateKey(AES, true, ['encrypt', 'decrypt']);
      await keepOnDevice(fresh);
      await store({ open: await readingKey() });
      await this.load();
    },

    /**
     * @returns {Promise<'none' | 'locked' | 'open' | 'damaged'>} damaged: a key is there and does
     *   not open, so nothing that it sealed ever will
     */
    async load() {
      const wrapped = await stored('data');
      if (!wrapped) return 'none';
      if (wrapped.salt) return data ? 'open' : 'locked';
      try {
        data = await unwrap(wrapped, await stored('device'), PLACE);
        return 'open';
      } catch {
        return 'damaged';
      }
    },

    /** @returns {CryptoKey} the data key; throws Locked */
    data() {
      if (!data) throw new Locked('the data key is locked');
      return data;
    },

    /** @returns {Promise<CryptoKey | undefined>} the key of what opens without unlocking */
    open: () => stored('open'),

    /** Lets go of the data key in memory. */
    forget() {
      data = null;
    },

    /** @param {BufferSource} output @returns {Promise<boolean>} whether it was the right passkey */
    async unlock(output) {
      const wrapped = await stored('data');
      if (!wrapped?.salt) return false;
      try {
        data = await unwrap(wrapped, await passkeyKey(output, wrapped.salt), PLACE);
        return true;
      } catch {
        return false;
      }
    },

    /** From now on only this passkey opens the data. @param {Prf} prf */
    async lockUnder({ credential_id, output }) {
      const extractable = await unwrap(await stored('data'), await stored('device'), PLACE, true);
      const salt = crypto.getRandomValues(new Uint8Array(32));
      const wrapped = await wrap(extractable, await passkeyKey(output, salt), PLACE);
      await store({ data: { ...wrapped, salt, credential_id }, device: undefined });
    },

    /** Back to the device key; rejects for another passkey. @param {BufferSource} output */
    async unlockForGood(output) {
      const wrapped = await stored('data');
      await keepOnDevice(
        await unwrap(wrapped, await passkeyKey(output, wrapped.salt), PLACE, true),
      );
      await this.load();
    },

    /** @returns {Promise<string | null>} the passkey that opens the data, if one is needed */
    async credential() {
      return (await stored('data'))?.credential_id ?? null;
    },

    /** @returns {Promise<Uint8Array>} what to hand the authenticator as `prf.eval.first` */
    async prfInput() {
      const known = await stored('prf_input');
      if (known) return known;
      const input = crypto.getRandomValues(new Uint8Array(32));
      await store({ prf_input: input });
      return input;
    },
  };
}

/** @typedef {ReturnType<typeof createKeys>} Keys */

/** A key that can wrap and unwrap, and cannot be read out. */
function wrappingKey() {
  return crypto.subtle.generateKey(AES, false, ['wrapKey', 'unwrapKey']);
}

/** A key that can seal and open, and cannot be read out. */
function readingKey() {
  return crypto.subtle.generateKey(AES, false, ['encrypt', 'decrypt']);
}

/**
 * @param {BufferSource} output of the authenticator's PRF
 * @param {Uint8Array<ArrayBuffer>} salt
 * @returns {Promise<CryptoKey>}
 */
async function passkeyKey(output, salt) {
  const secret = await crypto.subtle.importKey('raw', output, 'HKDF', false, ['deriveKey']);
  const info = new TextEncoder().encode('traden data key');
  const how = { name: 'HKDF', hash: 'SHA-256', salt, info };
  return crypto.subtle.deriveKey(how, secret, AES, false, ['wrapKey', 'unwrapKey']);
}
