/** Notices on this phone: what is decided, and turning on, keeping in order and turning off. */
import { beforeEach, describe, expect, it, vi } from 'vitest';

const { browser, kept } = vi.hoisted(() => {
  const items = new Map();
  globalThis.localStorage = {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => items.set(key, value),
    removeItem: (key) => items.delete(key),
  };
  globalThis.matchMedia = () => ({ matches: false });
  const state = { answer: 'granted', subscription: null, made: 0, broken: null, shown: [], done: [] };
  return { browser: state, kept: items };
});

vi.mock('../../pwa/src/account/session.js', async () => {
  const { signal: make } = await import('@preact/signals');
  return { session: make({ state: 'open', person_id: 'p', me: { settings: {} } }) };
});
vi.mock('../../pwa/src/account/settings.js', async () => {
  const { session: current } = await import('../../pwa/src/account/session.js');
  const changeSettings = async (settings) => {
    browser.done.push('settings');
    await Promise.resolve();
    current.value = { ...current.value, me: { settings: { ...current.value.me.settings, ...settings } } };
  };
  return { changeSettings };
});
vi.mock('../../pwa/src/sync/runner.js', () => ({ poke: () => browser.done.push('poke') }));
vi.mock('../../pwa/src/parts/navigate.js', () => ({ goTo: (path) => browser.done.push(`go to ${path}`) }));

const { session } = await import('../../pwa/src/account/session.js');
const { arrived, heed } = await import('../../pwa/src/notices/begin.js');
const { standingOf, systemOf, whatToDo } = await import('../../pwa/src/notices/decide.js');
const { forgetNotices, later, putAside, told } = await import('../../pwa/src/notices/mark.js');
const phone = await import('../../pwa/src/notices/phone.js');
const { changeKind, changeNotices, isWanted, NIGHT, NO_NIGHT, notices, zoneHere } = await import('../../pwa/src/notices/settings.js');
const { bytesOf, textOf } = await import('../../pwa/src/notices/subscribing.js');
const { speak } = await import('./texts.js');

const THIS = '/api/devices/this/subscription';
const KEY = 'AQID-_8';

/** The server: what it holds about this phone. */
let server;

async function answer(path, { method, body }) {
  browser.done.push(`${method} ${path}`);
  if (server.offline) throw new TypeError('Failed to fetch');
  if (path === '/api/push/test') return testNotice();
  if (path === '/api/push/key') return Response.json({ key: server.key, id: 'key-1' });
  if (path === '/api/channels') return Response.json({ push: { devices: server.endpoint ? 1 : 0, this: server.endpoint !== null }, mail: null, sms: null, possible: ['push'] });
  if (method === 'PUT') server.endpoint = JSON.parse(body).endpoint;
  if (method === 'DELETE') server.endpoint = null;
  return new Response(null, { status: 204 });
}

/** Goes to the address the server has; a dead one is let go. */
function testNotice() {
  const isDead = server.endpoint === null || server.endpoint === server.dead;
  if (!isDead) return new Response(null, { status: 204 });
  server.endpoint = null;
  return Response.json({ code: 'not_reachable', title: 'Enheten nås inte' }, { status: 409 });
}

/** What the browser holds for a push service. */
function subscriptionAt(endpoint, key) {
  return {
    endpoint,
    options: { applicationServerKey: key.buffer },
    toJSON: () => ({ endpoint, keys: { p256dh: 'p', auth: 'a' } }),
    unsubscribe: async () => {
      browser.subscription = null;
      browser.done.push('unsubscribe');
    },
  };
}

const registration = {
  pushManager: {
    getSubscription: async () => browser.subscription,
    subscribe: async ({ applicationServerKey }) => {
      if (browser.broken) throw browser.broken;
      browser.made += 1;
      browser.subscription = subscriptionAt(`https://push/${browser.made}`, applicationServerKey);
      return browser.subscription;
    },
  },
  getNotifications: async () => browser.shown,
};

beforeEach(async () => {
  speak('sv');
  vi.stubGlobal('fetch', answer);
  vi.stubGlobal('PushManager', class {});
  vi.stubGlobal('Notification', { permission: 'default', requestPermission: async () => (Notification.permission = browser.answer) });
  vi.stubGlobal('navigator', { userAgent: 'Android', maxTouchPoints: 5, serviceWorker: { getRegistration: async () => registration, ready: registration } });
  Object.assign(browser, { answer: 'granted', subscription: null, broken: null, shown: [] });
  server = { key: KEY, endpoint: null, offline: false };
  await forgetNotices();
  session.value = { state: 'open', person_id: 'p', me: { settings: { notices: { zone: zoneHere() } } } };
  phone.lookAgain();
  browser.done = [];
});

const ON = { able: true, permission: 'granted', wished: true, system: 'android', installed: false };

describe('how it stands with notices here', () => {
  it.each([
    ['on', {}],
    ['off', { wished: false }],
    ['off', { permission: 'default' }],
    ['denied', { permission: 'denied' }],
    ['not_here', { able: false }],
    ['install_first', { able: false, system: 'apple' }],
    ['not_here', { able: false, system: 'apple', installed: true }],
    ['on', { system: 'apple', installed: true }],
  ])('%s: %j', (standing, differs) => {
    expect(standingOf({ ...ON, ...differs })).toBe(standing);
  });

  it.each([
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)', 5, 'apple'],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', 5, 'apple'],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', 0, 'other'],
    ['Mozilla/5.0 (Linux; Android 15; Pixel 8)', 5, 'android'],
    ['Mozilla/5.0 (X11; Linux x86_64)', 0, 'other'],
  ])('%s with %i fingers is %s', (agent, touches, system) => {
    expect(systemOf(agent, touches)).toBe(system);
  });
});

describe('what has to be done at a start', () => {
  const found = { permission: 'granted', told: 'one', present: 'one', fits: true, known: true };

  it.each([
    ['nothing', 'all is as it was', {}],
    ['subscribe', 'the browser has none any more', { present: '' }],
    ['subscribe', 'the server has another key now', { fits: false }],
    ['subscribe', 'the server had this address and has let it go', { known: false }],
    ['tell', 'the browser has changed the address', { present: 'two' }],
    ['tell', 'the server never heard of it', { told: '', known: false }],
    ['tell_off', 'the person has said no in the phone’s settings', { permission: 'denied' }],
    ['nothing', 'the no is known', { permission: 'denied', known: false }],
  ])('%s: %s', (act, _, differs) => {
    expect(whatToDo({ ...found, ...differs })).toBe(act);
  });
});

describe('turning on', () => {
  it('asks the browser, then tells the server', async () => {
    expect(await phone.turnOn()).toBe(true);
    expect(server.endpoint).toBe('https://push/1');
    expect(phone.standing.value).toBe('on');
    expect([...kept.values()].join()).not.toContain('push/1');
  });

  it.each([['denied', 'denied'], ['default', 'off']])('a browser that answers %s leaves it %s, and nothing is sent', async (said, standing) => {
    browser.answer = said;
    expect(await phone.turnOn()).toBe(false);
    expect(phone.standing.value).toBe(standing);
    expect(browser.done).toEqual([]);
  });

  it('says in words that the push service cannot be reached', async () => {
    browser.broken = new DOMException('Registration failed', 'AbortError');
    await expect(phone.turnOn()).rejects.toMatchObject({ code: 'no_push_service', text: expect.stringContaining('notistjänst') });
    expect(phone.standing.value).toBe('off');
  });

  it('without network is not on, whatever the browser holds', async () => {
    server.offline = true;
    await expect(phone.turnOn()).rejects.toMatchObject({ code: 'offline' });
    expect(phone.standing.value).toBe('off');
  });
});

describe('at a start', () => {
  beforeEach(async () => {
    await phone.turnOn();
    browser.done = [];
  });
  const putAgain = () => browser.done.filter((did) => did === `PUT ${THIS}`).length;

  it('says nothing when nothing has changed', async () => {
    await phone.compare();
    expect(browser.done).toEqual(['GET /api/push/key', 'GET /api/channels']);
  });

  it('takes a new address when the server has a new key', async () => {
    const before = server.endpoint;
    server.key = 'BBBB';
    await phone.compare();
    expect(server.endpoint).not.toBe(before);
    await phone.compare();
    expect(putAgain()).toBe(1);
  });

  it('takes a new address when the server has let the old one go', async () => {
    server.endpoint = null;
    await phone.compare();
    expect(server.endpoint).toBe(browser.subscription.endpoint);
    expect(browser.done).toContain('unsubscribe');
  });

  it('tells the address that the browser has changed by itself', async () => {
    browser.subscription = subscriptionAt('https://push/moved', bytesOf(KEY));
    await phone.compare();
    expect(server.endpoint).toBe('https://push/moved');
  });

  it('a no in the phone’s settings is told, and a later yes too', async () => {
    Notification.permission = 'denied';
    browser.subscription = null;
    await phone.compare();
    expect([server.endpoint, phone.standing.value]).toEqual([null, 'denied']);
    Notification.permission = 'granted';
    await phone.compare();
    expect(server.endpoint).toBe(browser.subscription.endpoint);
  });

  it('follows the zone of someone who travels', async () => {
    session.value = { ...session.value, me: { settings: { notices: { ...NIGHT, zone: 'Pacific/Auckland' } } } };
    await phone.compare();
    expect(session.value.me.settings.notices).toMatchObject({ ...NIGHT, zone: zoneHere() });
  });

  it.each([['turned off', () => phone.turnOff()], ['gone with its owner', () => forgetNotices()]])('what is %s meanwhile stays off', async (_, goes) => {
    server.key = 'BBBB';
    await Promise.all([phone.compare(), goes()]);
    await vi.waitFor(() => expect([browser.subscription, phone.standing.value]).toEqual([null, 'off']));
  });

  it('asks nothing of anybody where notices were never wished', async () => {
    await phone.turnOff();
    browser.done = [];
    await phone.compare();
    expect(browser.done).toEqual([]);
  });
});

describe('a test notice', () => {
  beforeEach(async () => {
    await phone.turnOn();
    browser.done = [];
  });

  it('is sent to the address the server has', async () => {
    await phone.sendTest();
    expect(browser.done).toEqual(['POST /api/push/test']);
  });

  it('at an address that nobody answers at finds the phone a new one, and is sent there', async () => {
    server.dead = server.endpoint;
    await phone.sendTest();
    expect(server.endpoint).toBe(browser.subscription.endpoint);
    expect(server.endpoint).not.toBe(server.dead);
  });

  it('that cannot be sent says so', async () => {
    server.offline = true;
    await expect(phone.sendTest()).rejects.toMatchObject({ code: 'offline' });
  });
});

describe('turning off', () => {
  beforeEach(() => phone.turnOn());

  it('takes the address back, from the browser and from the server', async () => {
    await phone.turnOff();
    expect([browser.subscription, server.endpoint, phone.standing.value]).toEqual([null, null, 'off']);
  });

  it('works without network', async () => {
    server.offline = true;
    await phone.turnOff();
    expect([browser.subscription, phone.standing.value]).toEqual([null, 'off']);
  });

  it('comes with signing out, and takes away what lies on the lock screen', async () => {
    const notice = { close: vi.fn() };
    browser.shown = [notice];
    putAside();
    await forgetNotices();
    expect([browser.subscription, told.value, later.value, kept.size]).toEqual([null, null, false, 0]);
    expect(notice.close).toHaveBeenCalled();
  });
});

describe('what one wants to be told', () => {
  it('is everything, but for the night, until somebody says otherwise', () => {
    session.value = { ...session.value, me: { settings: {} } };
    expect([isWanted('review'), notices()]).toEqual([true, { kinds: {}, ...NIGHT, zone: zoneHere() }]);
  });

  it('is changed one kind at a time, with the phone’s own zone', async () => {
    await changeKind('review', false);
    await changeKind('still_right', false);
    await changeKind('review', true);
    await changeNotices(NO_NIGHT);
    expect(session.value.me.settings.notices).toEqual({ kinds: { review: true, still_right: false }, ...NO_NIGHT, zone: zoneHere() });
  });
});

describe('two changes at once', () => {
  it('are both there, also while they are on their way', async () => {
    const both = [changeKind('review', false), changeKind('my_answer', false)];
    expect([isWanted('review'), isWanted('my_answer')]).toEqual([false, false]);
    await Promise.all(both);
    expect(session.value.me.settings.notices.kinds).toEqual({ review: false, my_answer: false });
  });
});

describe('news from the service worker', () => {
  it('leads to the screen that was tapped', () => {
    heed({ goTo: '/asks/1' });
    expect(browser.done).toEqual(['go to /asks/1']);
  });

  it('that a notice came asks the server what is new', () => {
    heed({ arrived: 'call' });
    expect(browser.done).toEqual(['poke']);
    expect(arrived.value).toEqual({ kind: 'call' });
  });
});

describe('a key', () => {
  it.each(['', 'AQ', 'AQI', 'AQID', KEY])('%j becomes bytes and back', (text) => {
    expect(textOf(bytesOf(text).buffer)).toBe(text);
  });
});
