/**
 * Telling the server that this device has signed out, now or when there is network again.
 *
 * What is remembered is one mark without anything personal; the session cookie says the rest.
 */
import { call, Problem } from '../api.js';

const OWED = 'traden-goodbye-owed';

/** Tell the server; without network it is owed. */
export async function sayGoodbye() {
  localStorage.setItem(OWED, '1');
  await settleGoodbye();
}

/** Tell the server if it is owed. Never throws: a sign-out must not stand in anyone's way. */
export async function settleGoodbye() {
  if (localStorage.getItem(OWED) === null) return;
  try {
    await call('POST', '/api/sign-out');
  } catch (error) {
    if (!isDone(error)) return;
  }
  localStorage.removeItem(OWED);
}

/** A server that no longer knows the session has nothing left to end. @param {unknown} error */
function isDone(error) {
  return error instanceof Problem && error.status === 401;
}
