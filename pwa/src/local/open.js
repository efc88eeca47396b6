/** What opens without unlocking, for Support now and the crisis plan; opening.js says what is in it. */
import { store } from './here.js';

/** @typedef {import('./opening.js').OpenRecord} OpenRecord */

/**
 * One key, one decrypt: works locked, signed out by the server, offline, and before anything else.
 *
 * @returns {Promise<OpenRecord | null>} null when there is none on this device
 */
export const readOpen = () => store.readOpen();
