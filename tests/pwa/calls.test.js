/** How a call for contact is said: plainly, in four languages, and never more than is known. */
import { beforeEach, describe, expect, test } from 'vitest';

import { NOTHING } from '../../pwa/src/calls/live.js';
import { waitAfter } from '../../pwa/src/calls/rhythm.js';
import { headline, isSilent, listed, personWords, reachedWords, reachWords, stripWords } from '../../pwa/src/calls/words.js';
import { aboutIn, askAddress, whoIsAsked } from '../../pwa/src/rules/asking.js';
import { ASK, ladder, nextKey, rungStarts } from '../../pwa/src/rules/support.js';
import { formatMoment } from '../../pwa/src/texts/dates.js';
import { AT, aCall, NO_ANSWER, NOT_FOUND, OFFLINE, problem, recipient, way } from './calls.js';
import { speak } from './texts.js';

const NOW = new Date(AT + 60_000);
const SENT = '2026-11-23T02:12:06Z';
const SEEN = '2026-11-23T02:13:00Z';
const NAMES = { maja: 'Maja', ali: 'Ali' };
const nameOf = (id) => NAMES[id] ?? 'Someone';
const maja = (fields) => recipient({ asked_at: '2026-11-23T02:12:05Z', ...fields });
const ali = (fields) => recipient({ member_id: 'ali', turn: 1, ...fields });

const known = (call, fields) => ({ ...NOTHING, standing: 'known', id: call.id, call, ...fields });
const said = (shown, now = NOW) => headline(shown, nameOf, now);
const titleOf = (shown) => said(shown).title;

beforeEach(() => speak('en'));

describe('who is asked', () => {
  const member = (id, fields) => ({ id, state: 'active', removed: false, may_be_asked: false, ...fields });
  const person = { trust_member_id: 'maja', stand_in_member_id: 'ali' };
  const others = [member('eva', { may_be_asked: true }), member('ali'), member('bo'), member('maja', { may_be_asked: true })];
  const ids = (...args) => whoIsAsked(...args).map(({ id }) => id);

  test('is the trust person, the stand-in, and those who may be asked; each once', () => {
    expect(ids(person, others)).toEqual(['maja', 'ali', 'eva']);
  });

  test('is first the one it is about, whoever that is', () => {
    expect(ids(person, others, 'bo')).toEqual(['bo', 'maja', 'ali', 'eva']);
    expect(ids(person, others, 'ali')).toEqual(['ali', 'maja', 'eva']);
  });

  test.each(['named', 'invited', 'accepted', 'left'])('is nobody who is only %s', (state) => {
    expect(ids(person, [member('maja', { state })])).toEqual([]);
  });

  test('is nobody who was removed, and nobody before the phone knows of any', () => {
    expect(ids(person, [member('maja', { removed: true })])).toEqual([]);
    expect(ids(null, [])).toEqual([]);
  });

  test('is no system of an agency', () => {
    expect(ids(person, [member('almby', { relation: 'system', may_be_asked: true })], 'almby')).toEqual([]);
  });

  test('is said in an address by ids alone, and nothing else is taken from one', () => {
    expect(askAddress({ noun: 'step', id: 's1' })).toBe('/support?ask=step:s1');
    expect(aboutIn('step:s1')).toEqual({ noun: 'step', id: 's1' });
    for (const wrong of [undefined, '', 'member:m1', 'step:', 'step']) expect(aboutIn(wrong)).toBe(null);
  });
});

describe('on the ladder of Support now', () => {
  const walk = { id: 'walk', words: 'Walk' };
  const anna = { id: 'maja', name: 'Maja', phone: '0701', trusted: true };
  const offer = { steps: [walk], asked: [anna], helpers: [anna], services: [], lines: [], country: 'se' };
  const keys = (fields) => ladder({ ...offer, ...fields }, NOW).map(({ key }) => key);

  test('asking comes after my own steps and before calling oneself, and is no dead end', () => {
    expect(keys()).toEqual(['step:walk', ASK, 'helper:maja', 'end']);
    expect(nextKey(ladder(offer, NOW), ASK)).toBe('helper:maja');
    expect(rungStarts(ladder(offer, NOW)).map(({ key }) => key)).toEqual(['step:walk', ASK, 'end']);
  });

  test('where nobody can be asked there is no such place, unless a call is going on', () => {
    expect(keys({ asked: [] })).not.toContain(ASK);
    expect(keys({ asked: [], calling: true })).toContain(ASK);
  });
});

describe('what is said of the whole', () => {
  test.each([
    ['it is on its way', { ...NOTHING, standing: 'sending' }, 'Sending'],
    ['it is being undone', { ...NOTHING, standing: 'sending', wish: 'undone' }, 'Undoing'],
    ['not sent', { ...NOTHING, standing: 'not_sent', problem: OFFLINE }, 'NOT sent'],
    ['nobody knows', { ...NOTHING, standing: 'unsure', problem: NO_ANSWER }, 'Probably NOT sent'],
    ['not looked up yet', { ...NOTHING, standing: 'looking' }, 'Looking how it goes'],
    ['cannot be looked up', { ...NOTHING, standing: 'looking', stale: true }, 'We cannot see how it goes'],
    ['to be undone, and it did not get through', known(aCall(), { wish: 'undone', stale: true }), 'Not undone yet'],
    ['to be ended, and it did not get through', known(aCall(), { wish: 'ended', stale: true }), 'Not ended yet'],
    ['undoable', known(aCall({ state: 'undoable' })), 'We will soon ask Maja'],
    ['before the first turn', known(aCall()), 'The question is on its way'],
    ['one is asked', known(aCall({ recipients: [maja({ state: 'sent' }), ali()] })), 'We are trying to reach Maja'],
    ['two are asked', known(aCall({ recipients: [maja({ state: 'seen' }), ali({ state: 'queued' })] })), 'We are trying to reach Maja and Ali'],
    ['one cannot, the next is asked', known(aCall({ recipients: [maja({ state: 'answered', answer: 'cannot' }), ali({ state: 'sent' })] })), 'We are trying to reach Ali'],
    ['calling', known(aCall({ state: 'answered', recipients: [maja({ state: 'answered', answer: 'calling' })] })), 'Maja: “I’m calling now”'],
    ['coming', known(aCall({ state: 'answered', recipients: [maja({ answer: 'cannot' }), ali({ answer: 'coming' })] })), 'Ali: “I’m coming”'],
    ['nobody', known(aCall({ state: 'nobody_answered', recipients: [maja({ state: 'sent', sent_at: SENT }), ali()] })), 'Nobody has answered'],
    ['nobody got it', known(aCall({ state: 'nobody_answered', recipients: [maja({ state: 'queued', channels: [way('push', 'failed')] })] })), 'The question could not be sent'],
    ['nobody can', known(aCall({ state: 'nobody_answered', recipients: [maja({ answer: 'cannot' })] })), 'Maja can’t right now'],
    ['ended', known(aCall({ state: 'ended' })), 'Ended'],
    ['undone', known(aCall({ state: 'undone' })), 'Undone'],
  ])('%s', (_, shown, title) => {
    expect(titleOf(shown)).toBe(title);
  });

  test.each([
    ['no network', OFFLINE, 'no network'],
    ['nobody to ask', problem('nobody_to_ask', 409), 'nobody to ask'],
    ['signed out', problem('session_expired', 401), 'sign in again'],
    ['anything else', problem('try_later', 503), 'Nobody has been asked'],
    ['looked up afterwards', NOT_FOUND, 'Nobody has been asked'],
  ])('not sent says why, and what to do instead: %s', (_, why, words) => {
    const { more } = said({ ...NOTHING, standing: 'not_sent', problem: why });
    expect(more).toContain(words);
    expect(more).toContain('Call or text instead');
  });

  test('undone says whether anybody was asked before that', () => {
    expect(said(known(aCall({ state: 'undone' }))).more).toBe('Nobody has been asked.');
    expect(said(known(aCall({ state: 'undone', recipients: [maja({ state: 'sent' })] }))).more).toContain('already gone');
  });

  test('nobody has answered speaks of the one, or of all who were asked', () => {
    const one = maja({ state: 'sent', sent_at: SENT });
    const more = (recipients) => said(known(aCall({ state: 'nobody_answered', recipients }))).more;
    expect(more([one, ali()])).toContain('Maja may be asleep');
    expect(more([one, ali({ asked_at: SENT })])).toContain('They may be asleep');
  });

  test('a server that says nothing when its time is over is not waited for', () => {
    const call = aCall({ recipients: [maja({ state: 'sent' })] });
    const late = new Date(AT + 340_000);
    expect(said(known(call), late).title).toBe('No answer yet');
    expect(said(known(call), late).more).toContain('Do not wait for us');
    // By the server's clock, whatever the phone's says.
    expect(isSilent(call, new Date(AT + 300_000))).toBe(false);
    expect(said(known(call, { skew: -120_000 }), late).title).toContain('trying');
    expect(said(known({ ...call, state: 'answered' }), late).title).toBe('Someone has answered');
  });

  test('somebody removed since then is someone', () => {
    expect(titleOf(known(aCall({ recipients: [recipient({ member_id: 'gone', state: 'sent' })] })))).toBe('We are trying to reach Someone');
  });

  test('on other screens it is one line', () => {
    expect(stripWords(NOTHING, nameOf, NOW)).toBe('You have asked someone to get in touch.');
    expect(stripWords(known(aCall({ state: 'ended' })), nameOf, NOW)).toBe('Ended');
  });
});

describe('how far it has come with one of them', () => {
  const push = [way('push', 'sent')];
  test.each([
    ['not their turn', ali(), 'Will be asked if nobody else answers'],
    ['queued', maja({ state: 'queued', channels: [way('push', 'queued')] }), 'About to be sent'],
    ['sent', maja({ state: 'sent', sent_at: SENT, channels: push }), 'Sent <sent> (notification). We do not know whether it has arrived.'],
    ['sent twice', maja({ state: 'sent', sent_at: SENT, channels: [...push, way('sms', 'sent'), way('push', 'failed')] }), 'Sent <sent> (notification and text message). We do not know whether it has arrived.'],
    ['on the phone', maja({ state: 'on_the_phone', on_the_phone_at: SENT, channels: push }), 'On the phone <sent>. We do not know whether Maja has seen it.'],
    ['seen', maja({ state: 'seen', seen_at: SEEN }), 'Opened the question <seen>.'],
    ['calling', maja({ state: 'answered', answer: 'calling', answered_at: SEEN }), 'Answered <seen>: “I’m calling now”'],
    ['cannot', maja({ state: 'answered', answer: 'cannot', answered_at: SEEN }), 'Answered <seen>: “I can’t now”'],
    ['every way failed', maja({ state: 'queued', channels: [way('push', 'failed'), way('sms', 'failed')] }), 'Could not be sent. Call Maja instead.'],
    ['one way failed, another is tried', maja({ state: 'queued', channels: [way('push', 'failed'), way('sms', 'queued')] }), 'About to be sent'],
    ['no way at all', maja({ state: 'queued' }), 'Cannot be reached from here. Maja will see it on opening Tråden.'],
  ])('%s', (_, one, words) => {
    const at = (instant) => formatMoment(instant, { now: NOW });
    expect(personWords(one, nameOf, NOW)).toBe(words.replace('<sent>', at(SENT)).replace('<seen>', at(SEEN)));
  });

  test('whoever was not asked before it was over was not asked', () => {
    expect(personWords(ali(), nameOf, NOW, true)).toBe('Was not asked');
  });

  test.each(['sv', 'nb', 'da', 'en'])('everything there is to say is there, in %s', (code) => {
    speak(code);
    const states = ['waiting', 'queued', 'sent', 'on_the_phone', 'seen', 'answered'];
    const answers = [null, 'calling', 'coming', 'cannot'];
    for (const state of ['undoable', 'asking', 'answered', 'nobody_answered', 'ended', 'undone']) {
      for (const each of states) for (const answer of answers) for (const channels of [[], push]) {
        const one = maja({ state: each, answer, channels });
        const words = [personWords(one, nameOf, NOW), ...Object.values(said(known(aCall({ state, recipients: [one] }))))];
        expect(words.join(' ')).not.toMatch(/undefined|\{|larm|alarm/i);
      }
    }
  });

  test.each([
    ['sv', /vet inte/], ['nb', /vet ikke/], ['da', /ved ikke/], ['en', /do not know/],
  ])('sent and arrived say what is not known, in %s', (code, unknown) => {
    speak(code);
    expect(personWords(maja({ state: 'sent', channels: push }), nameOf, NOW)).toMatch(unknown);
    expect(personWords(maja({ state: 'on_the_phone', channels: push }), nameOf, NOW)).toMatch(unknown);
  });
});

describe('how somebody can be reached', () => {
  test.each([
    ['nothing', [], 'Cannot be reached from here. Call instead.'],
    ['one phone', [{ kind: 'push', devices: 1 }], 'Notification on their phone.'],
    ['two phones', [{ kind: 'push', devices: 2 }], 'Notification on 2 devices.'],
    ['a phone, else a text', [{ kind: 'push', devices: 1 }, { kind: 'sms', devices: null }], 'Notification on their phone. Otherwise text message.'],
    ['no phone', [{ kind: 'sms' }, { kind: 'mail' }], 'Text message and e-mail.'],
  ])('%s', (_, channels, words) => {
    expect(reachWords(channels)).toBe(words);
  });

  test.each([
    [null, 'Not reached from here yet.'],
    ['2026-11-23T11:00:00Z', 'Last reached today.'],
    ['2026-11-22T12:00:00Z', 'Last reached yesterday.'],
    ['2026-11-20T12:00:00Z', 'Last reached 3 days ago.'],
    ['2026-11-24T12:00:00Z', 'Last reached today.'],
  ])('reached %s', (at, words) => {
    expect(reachedWords(at, new Date('2026-11-23T12:00:00Z'))).toBe(words);
  });

  test('names are listed as one says them', () => {
    expect([listed([]), listed(['Maja']), listed(['Maja', 'Ali']), listed(['Maja', 'Ali', 'Eva'])])
      .toEqual(['', 'Maja', 'Maja and Ali', 'Maja, Ali and Eva']);
  });
});

describe('how often it is looked', () => {
  test.each([
    ['nothing to look for', NOTHING, 0, null],
    ['not sent', { ...NOTHING, standing: 'not_sent' }, 0, null],
    ['asking', known(aCall()), 0, 2000],
    ['the fifth time without network', known(aCall()), 5, 15_000],
    ['answered', known(aCall({ state: 'answered' })), 0, 10_000],
    ['undone', known(aCall({ state: 'undone' })), 0, null],
  ])('%s', (_, shown, failures, wait) => {
    expect(waitAfter(shown, failures)).toBe(wait);
  });
});
