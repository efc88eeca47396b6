import { afterEach, describe, expect, it, vi } from 'vitest';

vi.mock('../../pwa/src/local/lock.js', () => ({ prfInput: async () => new Uint8Array(32).fill(7) }));

const { abandon, create, get, PasskeyProblem, proveHere, toPasskeyProblem } = await import('../../pwa/src/account/passkeys.js');

const SECRET = new Uint8Array([1, 2, 3]);

/** A browser whose authenticator has PRF; `made` collects what it was asked. */
function browser(act) {
  const parse = (options) => ({ ...options });
  vi.stubGlobal('PublicKeyCredential', { parseCreationOptionsFromJSON: parse, parseRequestOptionsFromJSON: parse });
  vi.stubGlobal('navigator', { credentials: { create: act, get: act } });
}

const credential = {
  id: 'abc',
  getClientExtensionResults: () => ({ prf: { enabled: true, results: { first: SECRET.buffer } } }),
  toJSON: () => ({ id: 'abc', response: {}, clientExtensionResults: { prf: { results: { first: 'AQID' } }, credProps: { rk: true } } }),
};

afterEach(() => vi.unstubAllGlobals());

describe('the secret of a passkey', () => {
  it.each([
    ['made', create],
    ['used', get],
  ])('stays here when it is %s', async (_, verb) => {
    const asked = vi.fn(async () => credential);
    browser(asked);
    const proof = await verb({ challenge: 'x', extensions: { credProps: true } });
    expect(proof.prf).toEqual(SECRET);
    expect(JSON.stringify(proof.credential)).not.toContain('prf');
    expect(proof.credential.clientExtensionResults).toEqual({ credProps: { rk: true } });
    expect(asked.mock.calls[0][0].publicKey.extensions).toEqual({ credProps: true, prf: { eval: { first: new Uint8Array(32).fill(7) } } });
  });

  it('is null where the authenticator has none', async () => {
    browser(async () => ({ ...credential, getClientExtensionResults: () => ({}) }));
    expect((await get({})).prf).toBeNull();
  });
});

describe('a passkey', () => {
  it.each([
    ['NotAllowedError', 'cancelled'],
    ['AbortError', 'cancelled'],
    ['NotSupportedError', 'not_here'],
    ['InvalidStateError', 'already_here'],
    ['SecurityError', 'not_secure'],
    ['UnknownError', 'failed'],
  ])('that ends in %s is told as %s', async (name, why) => {
    browser(async () => Promise.reject(new DOMException('', name)));
    const problem = await get({}).catch((error) => error);
    expect(problem).toBeInstanceOf(PasskeyProblem);
    expect(problem.why).toBe(why);
  });

  it('is not here in a browser without them', async () => {
    vi.stubGlobal('PublicKeyCredential', undefined);
    await expect(create({})).rejects.toMatchObject({ why: 'not_here' });
    expect(toPasskeyProblem('a string').why).toBe('failed');
  });

  it('can be let go of while it waits', async () => {
    const waits = vi.fn(({ signal }) => new Promise((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason));
    }));
    browser(waits);
    const waiting = get({}, 'conditional');
    await vi.waitFor(() => expect(waits).toHaveBeenCalled());
    abandon();
    await expect(waiting).rejects.toMatchObject({ why: 'cancelled' });
  });

  it('is asked for here with a challenge made here, and only the owner’s', async () => {
    const asked = vi.fn(async () => credential);
    browser(asked);
    await proveHere(['abc']);
    const { challenge, allowCredentials, userVerification } = asked.mock.calls[0][0].publicKey;
    expect(challenge).toMatch(/^[\w-]{43}$/);
    expect(allowCredentials).toEqual([{ id: 'abc', type: 'public-key' }]);
    expect(userVerification).toBe('required');
  });
});
