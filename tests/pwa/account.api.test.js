import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('../../pwa/src/texts/texts.js', () => ({ language: { value: 'nb' } }));

const { call, inSentences, onProblem, Problem, raw } = await import('../../pwa/src/api.js');

/** The server answers so; what it was asked is in the mock's calls. */
function answer(body, init = {}) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  vi.stubGlobal('fetch', vi.fn(async () => new Response(init.status === 204 ? null : text, init)));
}

const refused = (promise) => promise.then(() => expect.fail('it was not refused'), (problem) => problem);

afterEach(() => vi.unstubAllGlobals());

describe('call', () => {
  it('sends JSON in the language of the app, and never from a cache', async () => {
    answer({ ok: true }, { status: 201 });
    const { status, data } = await call('POST', '/api/start', { name: 'Eva' });
    expect([status, data]).toEqual([201, { ok: true }]);
    const [path, request] = fetch.mock.calls[0];
    expect(path).toBe('/api/start');
    expect(request).toMatchObject({ method: 'POST', body: '{"name":"Eva"}', cache: 'no-store', credentials: 'same-origin' });
    expect(request.headers).toMatchObject({ 'Content-Type': 'application/json', 'Accept-Language': 'nb' });
  });

  it('says no content type without a body, and null for an answer without one', async () => {
    answer('', { status: 204 });
    expect((await call('POST', '/api/sign-out')).data).toBeNull();
    expect(fetch.mock.calls[0][1].headers).not.toHaveProperty('Content-Type');
  });

  it('hands a body that is not JSON back as it came', async () => {
    answer('<p>Plan</p>');
    expect(await (await raw('GET', '/api/people/p/export.html')).text()).toBe('<p>Plan</p>');
  });
});

describe('a problem', () => {
  it('keeps code, words, fields and how long to wait', async () => {
    const errors = [{ field: 'name', code: 'too_long', text: 'For langt.' }];
    answer({ title: 'Vent litt', detail: 'Prøv igjen om litt.', status: 429, code: 'too_many_requests', errors }, { status: 429, headers: { 'Retry-After': '30' } });
    const problem = await refused(call('GET', '/api/me'));
    expect(problem).toBeInstanceOf(Problem);
    expect(problem).toMatchObject({ code: 'too_many_requests', status: 429, text: 'Vent litt. Prøv igjen om litt.', errors, retry_after: 30 });
  });

  it.each([
    [502, 'try_later'],
    [404, 'refused'],
  ])('is made of a page that is no problem+json (%i)', async (status, code) => {
    answer('<html>Bad gateway</html>', { status });
    expect(await refused(call('GET', '/api/me'))).toMatchObject({ code, status, text: '', retry_after: null });
  });

  it.each([
    ['Hvilken versjon?', 'Si hvilken.', 'Hvilken versjon? Si hvilken.'],
    ['Vent litt', undefined, 'Vent litt.'],
    [undefined, 'Prøv igjen.', 'Prøv igjen.'],
    [undefined, undefined, ''],
  ])('says %j and %j as %j', (title, detail, text) => {
    expect(inSentences(title, detail)).toBe(text);
  });

  it('is called offline when there is no network', async () => {
    vi.stubGlobal('fetch', vi.fn(async () => Promise.reject(new TypeError('Failed to fetch'))));
    expect(await refused(call('GET', '/api/me'))).toMatchObject({ code: 'offline', status: 0 });
  });

  it('leaves a call that was broken off on purpose alone', async () => {
    vi.stubGlobal('fetch', vi.fn(async () => Promise.reject(new DOMException('stop', 'AbortError'))));
    expect((await refused(call('GET', '/api/me'))).name).toBe('AbortError');
  });
});

describe('listeners', () => {
  const heard = vi.fn();
  let stop;

  beforeEach(() => {
    heard.mockClear();
    stop = onProblem(heard);
  });

  it('hear of a refusal by the server, until they stop', async () => {
    answer({ code: 'device_ended', status: 401 }, { status: 401 });
    await refused(call('GET', '/api/me'));
    expect(heard).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ code: 'device_ended' }));
    stop();
    await refused(call('GET', '/api/me'));
    expect(heard).toHaveBeenCalledTimes(1);
  });
});
