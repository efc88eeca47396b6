/** What the service worker does with a push and with a tap, on a phone that remembers what it showed. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const { phone, worker } = vi.hoisted(() => {
  const held = { shown: [], opened: [], pages: [], asked: [], server: {}, mayOpen: true, subscription: null };
  const fake = {
    navigator: { languages: ['sv-SE'] },
    Notification: { maxActions: 3 },
    registration: {
      showNotification: async (title, options) => {
        if (title === 'refused') throw new TypeError('no');
        held.shown.push({ title, ...options });
      },
      pushManager: {
        getSubscription: async () => held.subscription,
        subscribe: async (options) => ({ options, toJSON: () => ({ endpoint: 'https://push/new', keys: { p256dh: 'p', auth: 'a' } }) }),
      },
    },
    clients: {
      matchAll: async () => held.pages,
      openWindow: async (path) => {
        if (!held.mayOpen) throw new TypeError('not allowed any more');
        held.opened.push(path);
      },
    },
  };
  globalThis.self = fake;
  const words = (code) => ({ title: `${code} Tråden`, body: `${code} nytt`, calling: `${code} ringer`, coming: `${code} kommer`, cannot: `${code} kan inte`, answered: `${code} skickat`, not_sent: `${code} INTE skickat` });
  globalThis.NEUTRAL_WORDS = { sv: words('sv'), nb: words('nb'), en: words('en') };
  return { phone: held, worker: fake };
});

const { neutralWords } = await import('../../pwa/build/serviceWorker.js');
const { answerOrOpen } = await import('../../pwa/src/worker/answers.js');
const { show } = await import('../../pwa/src/worker/notices.js');
const { subscribeAnew } = await import('../../pwa/src/worker/renewing.js');

const ASK = '0b7e';
const CALL = { kind: 'call', token: 'sealed', ask_id: ASK, expires_at: '2026-11-23T09:00:00Z' };

/** A push in the form of Declarative Web Push. */
const push = (data = CALL, more = {}) => {
  const notification = { title: 'Tråden', body: 'Någon ber dig höra av dig.', lang: 'nb', dir: 'ltr', tag: ASK, navigate: '/x', silent: false, data, ...more };
  return { data: { json: () => ({ web_push: 8030, notification }) } };
};
const unreadable = (json) => ({ data: { json } });
const tap = (data, action = '') => ({ action, notification: { data, lang: 'nb', tag: ASK, close: () => phone.asked.push('closed') } });
const page = (path) => ({
  url: `https://traden.test${path}`,
  told: [],
  focus: async () => phone.asked.push(`focus ${path}`),
  postMessage(news) {
    this.told.push(news);
  },
});

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-23T08:00:00Z') });
  Object.assign(phone, { shown: [], opened: [], pages: [], asked: [], server: {}, mayOpen: true, subscription: null });
  Object.assign(worker.navigator, { languages: ['sv-SE'] });
  worker.Notification.maxActions = 3;
  vi.stubGlobal('fetch', async (path, { method, body, keepalive }) => {
    phone.asked.push(`${method} ${path} ${body ?? ''}`.trim());
    expect(keepalive).toBe(true);
    const answers = phone.server[path] ?? [204];
    const status = answers.length > 1 ? answers.shift() : answers[0];
    if (status === 'offline') throw new TypeError('Failed to fetch');
    return typeof status === 'number' ? new Response(null, { status }) : Response.json(status);
  });
});

afterEach(() => vi.useRealTimers());

describe('a push', () => {
  it('is shown in its own words, and then said to be on the phone', async () => {
    await show(push({ ...CALL, kind: 'notice' }, { silent: true }));
    expect(phone.shown).toEqual([
      { title: 'Tråden', body: 'Någon ber dig höra av dig.', lang: 'nb', dir: 'ltr', tag: ASK, silent: true, icon: '/icons/knot-192.png', data: { ...CALL, kind: 'notice' } },
    ]);
    expect(phone.asked).toEqual(['POST /api/receipts {"token":"sealed","state":"on_the_phone"}']);
  });

  it.each([
    ['that is no JSON', unreadable(() => { throw new SyntaxError('?'); })],
    ['that is empty', { data: null }],
    ['of another form', unreadable(() => ({ hello: 1 }))],
    ['without words', push(CALL, { title: '' })],
    ['with words that are none', push(CALL, { body: { evil: 1 } })],
    ['that is null', unreadable(() => null)],
  ])('%s shows the neutral words of the phone’s language and claims nothing', async (_, event) => {
    await show(event);
    expect(phone.shown).toEqual([{ title: 'sv Tråden', body: 'sv nytt', tag: 'traden', icon: '/icons/knot-192.png' }]);
    expect(phone.asked).toEqual([]);
  });

  it.each([[['nn-NO'], 'nb'], [['fi', 'de'], 'en'], [['fi', 'no'], 'nb']])('to a phone in %j is neutral in %s', async (languages, code) => {
    worker.navigator.languages = languages;
    await show({ data: null });
    expect(phone.shown[0].title).toBe(`${code} Tråden`);
  });

  it('that the browser has read already is shown as it stands', async () => {
    const { notification } = push().data.json();
    await show({ data: null, notification });
    expect(phone.shown[0]).toMatchObject({ title: 'Tråden', tag: ASK, data: CALL });
  });

  it('that the browser will not show as it is, is shown neutrally', async () => {
    await show(push(CALL, { title: 'refused' }));
    expect(phone.shown).toMatchObject([{ title: 'sv Tråden' }]);
  });

  it('tells the open pages of the app, and no page to print', async () => {
    const [app, paper] = [page('/plan'), page('/api/people/1/receipts')];
    phone.pages = [app, paper];
    await show(push());
    expect([app.told, paper.told]).toEqual([[{ arrived: 'call' }], []]);
  });
});

describe('the receipt', () => {
  it.each([
    ['that does not get through is tried once more', ['offline', 204], 2],
    ['is tried twice and then left', [500, 'offline', 204], 2],
    ['that was taken is not sent again', [204], 1],
  ])('%s', async (_, answers, times) => {
    phone.server['/api/receipts'] = answers;
    const shown = show(push());
    await vi.runAllTimersAsync();
    await shown;
    expect(phone.asked).toHaveLength(times);
  });
});

describe('a call for contact', () => {
  it('carries the answers in the language of whoever is asked, stays, and sounds again', async () => {
    await show(push());
    expect(phone.shown[0]).toMatchObject({ renotify: true, requireInteraction: true });
    expect(phone.shown[0].actions).toEqual([
      { action: 'calling', title: 'nb ringer' },
      { action: 'coming', title: 'nb kommer' },
      { action: 'cannot', title: 'nb kan inte' },
    ]);
  });

  it('on a phone with two buttons keeps the no, so that the next person is asked', async () => {
    worker.Notification.maxActions = 2;
    await show(push());
    expect(phone.shown[0].actions.map(({ action }) => action)).toEqual(['calling', 'cannot']);
  });

  it.each([['over', { ...CALL, kind: 'over' }], ['late', { ...CALL, expires_at: '2026-11-23T07:59:59Z' }]])('that is %s asks nothing any more', async (_, data) => {
    await show(push(data));
    expect(phone.shown[0].actions).toBe(undefined);
    expect(phone.shown[0].requireInteraction).toBe(undefined);
    expect(phone.shown[0].tag).toBe(ASK);
  });
});

describe('an answer on the notice', () => {
  it.each(['calling', 'coming', 'cannot'])('«%s» is sent, and only then said to be', async (answer) => {
    await answerOrOpen(tap(CALL, answer));
    expect(phone.asked).toEqual(['closed', `PUT /api/asks/${ASK}/answer {"answer":"${answer}"}`]);
    expect(phone.shown).toMatchObject([{ title: 'nb Tråden', body: 'nb skickat', tag: ASK, silent: true, data: { ask_id: ASK } }]);
    expect(phone.opened).toEqual([]);
  });

  it.each([['without network', 'offline'], ['when the session has ended', 401], ['when the server is down', 503], ['when it is not theirs', 404]])(
    '%s opens the app, which says that it was NOT sent',
    async (_, status) => {
      phone.server[`/api/asks/${ASK}/answer`] = [status];
      await answerOrOpen(tap(CALL, 'coming'));
      expect(phone.opened).toEqual([`/asks/${ASK}?not_sent=coming`]);
      expect(phone.shown).toEqual([]);
    },
  );

  it('that did not get through, where no window may be opened any more, says so on a notice that leads there', async () => {
    phone.server[`/api/asks/${ASK}/answer`] = ['offline'];
    phone.mayOpen = false;
    await answerOrOpen(tap(CALL, 'calling'));
    expect(phone.shown).toMatchObject([{ body: 'nb INTE skickat', tag: ASK, requireInteraction: true }]);
    phone.mayOpen = true;
    await answerOrOpen(tap(phone.shown[0].data));
    expect(phone.opened).toEqual([`/asks/${ASK}?not_sent=calling`]);
  });
});

describe('a tap', () => {
  it.each([
    ['a call', CALL, `/asks/${ASK}`],
    ['a call that is over', { ...CALL, kind: 'over' }, `/asks/${ASK}`],
    ['a reminder', { kind: 'notice', token: 'sealed' }, '/'],
    ['a test', { kind: 'test', token: 'sealed' }, '/thanks'],
  ])('on %s opens its screen, and says that it was seen', async (_, data, path) => {
    await answerOrOpen(tap(data));
    expect(phone.opened).toEqual([path]);
    expect(phone.asked).toEqual(['closed', 'POST /api/receipts {"token":"sealed","state":"seen"}']);
  });

  it('goes to the app that is open already', async () => {
    const app = page('/plan');
    phone.pages = [page('/api/people/1/receipts'), app];
    await answerOrOpen(tap(CALL));
    expect(app.told).toEqual([{ goTo: `/asks/${ASK}` }]);
    expect(phone.asked).toContain('focus /plan');
    expect(phone.opened).toEqual([]);
  });

  it('on the neutral words opens the app', async () => {
    await answerOrOpen(tap(undefined));
    expect(phone.opened).toEqual(['/']);
    expect(phone.asked).toEqual(['closed']);
  });
});

describe('the words the service worker has itself', () => {
  it('are there in each language, and short enough for a button', () => {
    for (const words of Object.values(neutralWords())) {
      const { title, body, answered, not_sent, ...answers } = words;
      for (const said of [title, body, answered, not_sent]) expect(said).not.toBe('');
      expect(Object.keys(answers)).toEqual(['calling', 'coming', 'cannot']);
      for (const answer of Object.values(answers)) expect(answer).toMatch(/^.{5,20}$/);
      expect(not_sent).toMatch(/INTE|IKKE|NOT/);
    }
  });
});

describe('a new address from the browser', () => {
  it('is told to the server, made for its present key', async () => {
    phone.server['/api/push/key'] = [{ key: 'AQID-_8', id: 'key-1' }];
    await subscribeAnew();
    expect(phone.asked).toEqual([
      'GET /api/push/key',
      'PUT /api/devices/this/subscription {"endpoint":"https://push/new","keys":{"p256dh":"p","auth":"a"},"key_id":"key-1"}',
    ]);
  });

  it('that cannot be told now waits for the app’s next start', async () => {
    phone.server['/api/push/key'] = ['offline'];
    await expect(subscribeAnew()).resolves.toBe(undefined);
  });
});
