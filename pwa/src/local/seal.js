/**
 * Sealing: what lies in IndexedDB is AES-256-GCM under a key of this device, with a fresh 96-bit
 * IV each time. The place (store and key) is authenticated, so a record that is moved or swapped
 * does not open.
 *
 * @typedef {{iv: Uint8Array<ArrayBuffer>, data: ArrayBuffer}} Sealed
 */

const utf8 = new TextEncoder();
const words = new TextDecoder();

/**
 * @param {string} place
 * @param {Uint8Array<ArrayBuffer>} iv
 */
function algorithm(place, iv) {
  return { name: 'AES-GCM', iv, additionalData: utf8.encode(place) };
}

/** @returns {Uint8Array<ArrayBuffer>} */
export function freshIv() {
  return crypto.getRandomValues(new Uint8Array(12));
}

/**
 * @param {CryptoKey} key
 * @param {string} place where it will lie: store and key
 * @param {unknown} value anything JSON can say
 * @returns {Promise<Sealed>}
 */
export async function seal(key, place, value) {
  const iv = freshIv();
  const plain = utf8.encode(JSON.stringify(value));
  return { iv, data: await crypto.subtle.encrypt(algorithm(place, iv), key, plain) };
}

/**
 * @param {CryptoKey} key
 * @param {string} place where it lay
 * @param {Sealed} sealed
 * @returns {Promise<any>} the value; rejects when key, place or bytes are not the ones it was sealed with
 */
export async function unseal(key, place, sealed) {
  const plain = await crypto.subtle.decrypt(algorithm(place, sealed.iv), key, sealed.data);
  return JSON.parse(words.decode(plain));
}

/**
 * As `unseal`, but a record that does not open is `undefined`: one damaged record must never keep
 * somebody from the rest of their plan.
 *
 * @param {CryptoKey} key
 * @param {string} place
 * @param {Sealed} sealed
 * @returns {Promise<any>}
 */
export async function tryUnseal(key, place, sealed) {
  try {
    return await unseal(key, place, sealed);
  } catch {
    return undefined;
  }
}

/**
 * A key's bytes sealed under another key (wrapping).
 *
 * @param {CryptoKey} key must be extractable
 * @param {CryptoKey} under
 * @param {string} place
 * @returns {Promise<Sealed>}
 */
export async function wrap(key, under, place) {
  const iv = freshIv();
  return { iv, data: await crypto.subtle.wrapKey('raw', key, under, algorithm(place, iv)) };
}

/**
 * @param {Sealed} sealed
 * @param {CryptoKey} under
 * @param {string} place
 * @param {boolean} extractable only while it is about to be wrapped under something else
 * @returns {Promise<CryptoKey>} rejects when `under` is not the right key
 */
export function unwrap(sealed, under, place, extractable = false) {
  const how = algorithm(place, sealed.iv);
  const what = { name: 'AES-GCM', length: 256 };
  const uses = /** @type {KeyUsage[]} */ (['encrypt', 'decrypt']);
  return crypto.subtle.unwrapKey('raw', sealed.data, under, how, what, extractable, uses);
}
