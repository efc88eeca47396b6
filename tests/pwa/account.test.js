/** The account's verbs on a phone and a server with a memory. */
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

const { kept, phone } = vi.hoisted(() => {
  const items = new Map();
  globalThis.localStorage = {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => items.set(key, value),
    removeItem: (key) => items.delete(key),
  };
  globalThis.sessionStorage = { clear: () => {} };
  globalThis.addEventListener ??= () => {};
  return { kept: items, phone: { done: [] } };
});

vi.mock('../../pwa/src/local/device.js', async () => {
  const { signal: make } = await import('@preact/signals');
  const me = make(null);
  return {
    me,
    begin: async (mine) => {
      phone.done.push(`begin ${mine.account_id}`);
      me.value = mine;
    },
    openDevice: async () => {},
    saveMe: async (mine) => {
      me.value = mine;
    },
    wipe: async () => {
      phone.done.push('wipe');
      me.value = null;
    },
  };
});
vi.mock('../../pwa/src/local/lock.js', async () => {
  const { signal: make } = await import('@preact/signals');
  return { lockState: make('open'), lockCredential: async () => null, unlock: async () => true, prfInput: async () => new Uint8Array(32) };
});
vi.mock('../../pwa/src/local/view.js', async () => {
  const { signal: make } = await import('@preact/signals');
  return { onlyHere: make(0), syncState: make({ state: 'sent', count: 0 }) };
});
vi.mock('../../pwa/src/sync/runner.js', async () => {
  const { signal: make } = await import('@preact/signals');
  return { poke: () => phone.done.push('poke'), sharedAnew: make(0), signInNeeded: make(null) };
});
vi.mock('../../pwa/src/parts/reading.js', async () => {
  const { signal: make } = await import('@preact/signals');
  return { forgetReading: () => phone.done.push('forget reading'), reading: make({}), setReading: () => {} };
});
vi.mock('../../pwa/src/parts/navigate.js', () => ({ goTo: () => {} }));
vi.mock('../../pwa/src/texts/texts.js', async () => {
  const { signal: make } = await import('@preact/signals');
  return { language: make('sv'), setLanguage: async () => {} };
});

const account = await import('../../pwa/src/account/account.js');
const { settleGoodbye } = await import('../../pwa/src/account/goodbye.js');
const { countPasskey } = await import('../../pwa/src/account/settings.js');
const { session, stateOf } = await import('../../pwa/src/account/session.js');
const { lockState } = await import('../../pwa/src/local/lock.js');
const { onlyHere } = await import('../../pwa/src/local/view.js');
const { signInNeeded } = await import('../../pwa/src/sync/runner.js');

const EVA = { account_id: 'eva', person_id: 'eva-plan', language: 'sv', settings: {} };
const OMAR = { account_id: 'omar', person_id: 'omar-plan', language: 'sv', settings: {} };

/** The server: what it answers to each path; a missing one is a dead network. */
let server = {};
const GONE = (code) => ({ status: 401, body: { code, status: 401 } });

/** The server's answer, or a dead network. */
async function answer(path, { method }) {
  phone.done.push(`${method} ${path}`);
  const { status = 200, body } = server[path] ?? {};
  if (!server[path]) throw new TypeError('Failed to fetch');
  return new Response(body === undefined ? null : JSON.stringify(body), { status: body === undefined ? 204 : status });
}

beforeAll(() => account.begin());

beforeEach(async () => {
  server = { '/api/sign-out': {} };
  vi.stubGlobal('fetch', answer);
  onlyHere.value = 0;
  lockState.value = 'open';
  signInNeeded.value = null;
  await account.signOut();
  phone.done.length = 0;
});

const signedIn = async (mine) => {
  server['/api/recovery'] = { body: mine };
  await account.recover('CODE');
  phone.done.length = 0;
};

describe('a passkey just made', () => {
  it('counts at once: nobody is told that they have none', async () => {
    await signedIn({ ...EVA, passkeys: 0 });
    await expect(account.check()).rejects.toMatchObject({ why: 'none_yet' });
    await countPasskey();
    expect(session.value.me.passkeys).toBe(1);
    await expect(account.check()).rejects.not.toMatchObject({ why: 'none_yet' });
  });
});

describe('the state of the session', () => {
  it.each([
    [{ holds: false, expired: false, locked: false }, 'none'],
    [{ holds: false, expired: true, locked: false }, 'none'],
    [{ holds: true, expired: false, locked: false }, 'open'],
    [{ holds: true, expired: false, locked: true }, 'locked'],
    [{ holds: true, expired: true, locked: false }, 'expired'],
    [{ holds: true, expired: true, locked: true }, 'expired'],
  ])('of %j is %s', (what, state) => {
    expect(stateOf(what)).toBe(state);
  });

  it('follows the phone', async () => {
    expect(session.value).toMatchObject({ state: 'none', account_id: null, person_id: null });
    await signedIn(EVA);
    expect(session.value).toMatchObject({ state: 'open', account_id: 'eva', person_id: 'eva-plan' });
    lockState.value = 'locked';
    expect(session.value.state).toBe('locked');
  });
});

describe('signing out', () => {
  it('wipes the phone before it tells the server', async () => {
    await signedIn(EVA);
    await account.signOut();
    expect(phone.done).toEqual(['wipe', 'forget reading', 'POST /api/sign-out']);
    expect(session.value.state).toBe('none');
    expect(account.farewell.value).toEqual({ kind: 'signed_out' });
  });

  it('without network wipes all the same, and tells later, keeping nothing personal', async () => {
    await signedIn(EVA);
    server = {};
    await account.signOut();
    expect(session.value.state).toBe('none');
    expect([...kept]).toEqual([['traden-goodbye-owed', '1']]);
    server['/api/sign-out'] = {};
    await settleGoodbye();
    expect(kept.size).toBe(0);
  });

  it('owes nothing to a server that no longer knows the session', async () => {
    await signedIn(EVA);
    server['/api/sign-out'] = GONE('device_ended');
    await account.signOut();
    expect(kept.size).toBe(0);
  });

  it('is told before anyone else comes in', async () => {
    await signedIn(EVA);
    server = { '/api/recovery': { body: OMAR } };
    await account.signOut();
    server['/api/sign-out'] = {};
    phone.done.length = 0;
    await account.recover('CODE');
    expect(phone.done).toEqual(['POST /api/sign-out', 'POST /api/recovery', 'begin omar', 'poke']);
  });
});

describe('a session that ended', () => {
  it('elsewhere wipes the phone', async () => {
    await signedIn(EVA);
    server['/api/me/devices'] = GONE('device_ended');
    const { call } = await import('../../pwa/src/api.js');
    await expect(call('GET', '/api/me/devices')).rejects.toMatchObject({ code: 'device_ended' });
    await vi.waitFor(() => expect(account.farewell.value).toEqual({ kind: 'ended' }));
    expect(phone.done).toContain('wipe');
    expect(session.value.state).toBe('none');
  });

  it('by time keeps what is here, and the same account goes on with it', async () => {
    await signedIn(EVA);
    onlyHere.value = 2;
    signInNeeded.value = 'session_expired';
    await vi.waitFor(() => expect(session.value.state).toBe('expired'));
    expect(kept.get('traden-expired')).toBe('1');
    await account.recover('CODE');
    expect(phone.done).not.toContain('wipe');
    expect(session.value).toMatchObject({ state: 'open', account_id: 'eva' });
    expect(kept.has('traden-expired')).toBe(false);
  });
});

describe('another account on the same phone', () => {
  it('is asked about when it came by a code, though everything has been sent', async () => {
    await signedIn(EVA);
    await signedIn(OMAR);
    expect(account.otherPlan.value).toMatchObject({ unsent: 0 });
    await account.replaceOtherPlan();
    expect(session.value).toMatchObject({ state: 'open', account_id: 'omar' });
  });

  it('has to ask when words would be lost, and may be let in', async () => {
    await signedIn(EVA);
    onlyHere.value = 2;
    await signedIn(OMAR);
    expect(account.otherPlan.value).toMatchObject({ unsent: 2 });
    expect(session.value).toMatchObject({ state: 'expired', account_id: 'eva' });
    await account.replaceOtherPlan();
    expect(session.value).toMatchObject({ state: 'open', account_id: 'omar' });
    expect(account.otherPlan.value).toBeNull();
  });

  it('or is signed out again, and nothing here is touched', async () => {
    await signedIn(EVA);
    lockState.value = 'locked';
    await signedIn(OMAR);
    expect(account.otherPlan.value).toMatchObject({ unsent: null });
    await account.keepThisPlan();
    expect(phone.done).toEqual(['POST /api/sign-out']);
    expect(session.value).toMatchObject({ state: 'expired', account_id: 'eva' });
  });
});

describe('a fresh check', () => {
  it('is asked for only when the server wants one', async () => {
    const act = vi.fn(async () => 'done');
    expect(await account.withCheck(act)).toBe('done');
    expect(phone.done).toEqual([]);
  });

  it('leaves every other refusal as it is', async () => {
    const refusal = Object.assign(new Error('no'), { code: 'last_passkey' });
    await expect(account.withCheck(() => Promise.reject(refusal))).rejects.toBe(refusal);
    expect(phone.done).toEqual([]);
  });
});

describe("the owner's passkey", () => {
  const asked = [];
  const credential = { id: 'evas', getClientExtensionResults: () => ({}), toJSON: () => ({}) };

  beforeEach(() => {
    asked.length = 0;
    const get = async ({ publicKey }) => (asked.push(publicKey.allowCredentials), credential);
    vi.stubGlobal('PublicKeyCredential', { parseRequestOptionsFromJSON: (options) => options });
    vi.stubGlobal('navigator', { ...navigator, credentials: { get } });
  });

  it('is told from a visitor\'s by the server, until one has been used here', async () => {
    await signedIn({ ...EVA, passkeys: 1 });
    await expect(account.proveOwner()).rejects.toMatchObject({ code: 'offline' });
    expect(asked).toEqual([]);
    const publicKey = { allowCredentials: ['evas'] };
    server['/api/me/check/options'] = { body: { challenge_id: 'c', publicKey } };
    server['/api/me/check'] = { body: { checked_until: '2026-11-23T10:05:00Z' } };
    await account.proveOwner();
    server = { '/api/sign-out': {} };
    await account.proveOwner();
    expect(asked).toEqual([['evas'], [{ id: 'evas', type: 'public-key' }]]);
  });
});
