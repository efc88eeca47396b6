/** The pure parts of the screens: what comes first, what a wall clock means, what a calendar is told. */
import { beforeEach, describe, expect, test, vi } from 'vitest';

import { hoursText, simpleHours } from '../../pwa/src/screens/agencies/simpleHours.js';
import { calendarFile } from '../../pwa/src/screens/appointments/calendarFile.js';
import { calendarNews } from '../../pwa/src/screens/appointments/calendarNews.js';
import { moved } from '../../pwa/src/screens/appointments/moved.js';
import { byDay, nextAppointment, split } from '../../pwa/src/screens/appointments/order.js';
import { instantAt, wallTime } from '../../pwa/src/screens/appointments/wallTime.js';
import { newRow } from '../../pwa/src/screens/newRow.js';
import { byOwner, mineNow, nobodyHas, reviewNow, underGoal, waitsForAnswer } from '../../pwa/src/screens/plan/order.js';

const writes = vi.hoisted(() => ({ create: vi.fn(), edit: vi.fn() }));
vi.mock('../../pwa/src/commands/write.js', () => writes);
vi.mock('../../pwa/src/local/view.js', () => ({ row: () => null }));

const OSLO = 'Europe/Oslo';

const appointment = (fields) => ({
  id: 'a1', title: 'Lege', starts_at: '2026-11-24T08:30:00Z', ends_at: null, zone: OSLO, all_day: false, status: 'booked', ...fields,
});

describe('an appointment by the clock on the wall', () => {
  test.each([
    ['in winter', '2026-11-24', '09:30', '2026-11-24T08:30:00Z'],
    ['in summer', '2026-07-01', '09:30', '2026-07-01T07:30:00Z'],
    ['just before midnight', '2026-11-24', '23:59', '2026-11-24T22:59:00Z'],
  ])('%s', (_, day, time, instant) => {
    expect(instantAt({ day, time }, OSLO)).toBe(instant);
    expect(wallTime(instant, OSLO)).toEqual({ day, time });
  });

  test('a zone this phone has never heard of hides nothing', () => {
    expect(wallTime('2026-11-24T08:30:00Z', 'Mars/Olympus').day).toBe('2026-11-24');
  });

  test('moved to another day it keeps its time and its length, over the autumn change too', () => {
    const one = appointment({ starts_at: '2026-10-24T07:00:00Z', ends_at: '2026-10-24T08:00:00Z' });
    expect(moved(one, { day: '2026-10-26' })).toEqual({ starts_at: '2026-10-26T08:00:00Z', ends_at: '2026-10-26T09:00:00Z' });
  });

  test.each([
    ['a new end', '10:30', '2026-11-24T09:30:00Z'],
    ['an end before the start is no end', '08:00', null],
    ['no end', '', null],
  ])('%s', (_, until, ends_at) => {
    expect(moved(appointment(), { until }).ends_at).toBe(ends_at);
  });
});

describe('which appointment comes first', () => {
  const now = new Date('2026-11-24T09:00:00Z');
  const going = appointment({ id: 'going' });
  const past = appointment({ id: 'past', starts_at: '2026-11-20T08:00:00Z' });
  const later = appointment({ id: 'later', starts_at: '2026-11-24T12:00:00Z' });
  const evening = appointment({ id: 'evening', starts_at: '2026-11-24T23:30:00Z' });

  test('one that goes on is still ahead', () => {
    const { ahead, behind } = split([later, past, going], now);
    expect([ahead.map(({ id }) => id), behind.map(({ id }) => id)]).toEqual([['going', 'later'], ['past']]);
  });

  test.each(['cancelled', 'did_not_happen', 'done'])('never one that is %s', (status) => {
    expect(nextAppointment([{ ...going, status }, later], now)?.id).toBe('later');
  });

  test('a whole day is ahead until the day is over', () => {
    const day = appointment({ starts_at: '2026-11-23T23:00:00Z', all_day: true });
    expect(split([day], now).ahead).toHaveLength(1);
  });

  test('the day is the one on the wall there', () => {
    expect(byDay([going, evening]).map(({ day }) => day)).toEqual(['2026-11-24', '2026-11-25']);
  });
});

describe('an appointment as a calendar file', () => {
  const now = new Date('2026-11-23T10:00:00Z');
  const file = (fields, words = { title: 'Opptatt' }) => calendarFile(appointment(fields), words, now);

  test('tells nothing but the word chosen', () => {
    expect(file({ place: 'Storgata 1', purpose: 'Medisin' })).not.toMatch(/Storgata|Medisin|Lege/);
  });

  test.each(['\n', '\r\n', '\r'])('words never become a line of the file (%j)', (end) => {
    expect(file({}, { title: `A${end}ATTENDEE:b` })).toContain('SUMMARY:A\\nATTENDEE:b\r\n');
  });

  test('says the instant in UTC, and what is off is off', () => {
    expect(file({ status: 'cancelled' })).toMatch(/DTSTART:20261124T083000Z\r\nSTATUS:CANCELLED\r\nSUMMARY:Opptatt\r\n/);
  });

  test('a whole day is a date, on the day it is there', () => {
    expect(file({ starts_at: '2026-11-23T23:00:00Z', all_day: true })).toContain('DTSTART;VALUE=DATE:20261124\r\n');
  });

  test('marks are escaped, and no line is longer than 75 octets or cuts a letter', () => {
    const notes = `${'å'.repeat(60)}; med legen, klokka ni\nTa med kort`;
    const text = file({}, { title: 'a', notes });
    expect(Math.max(...text.split('\r\n').map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n ', '')).toContain(`DESCRIPTION:${'å'.repeat(60)}\\; med legen\\, klokka ni\\nTa med kort`);
  });
});

test('what a calendar file brought is told apart from what was there', () => {
  const row = (id, version, status = 'booked', source = 'calendar_file') => ({ id, version, status, source });
  const before = [row('same', '1'), row('moved', '1'), row('off', '1')];
  const after = [row('same', '1'), row('moved', '2'), row('off', '2', 'cancelled'), row('new', '3'), row('mine', '4', 'booked', 'typed')];
  expect(calendarNews(before, after)).toEqual({ added: 1, changed: 1, cancelled: 1 });
});

describe('opening hours in plain fields', () => {
  test.each([
    'Mo-Fr 08:00-16:30; PH off', 'Mo-Fr 08:00-16:30; Sa 10:00-14:00; PH off', 'Mo-Fr 08:00-16:30; Sa 10:00-14:00; Su 10:00-14:00', '',
  ])('%s comes back as it was', (text) => {
    expect(hoursText(simpleHours(text))).toBe(text);
  });

  test.each(['Mo-Th 08:00-16:00; Fr 08:00-14:00', 'Mo-Fr 08:00-12:00,13:00-16:00', '24/7'])('%s is left as text', (text) => {
    expect(simpleHours(text)).toBeNull();
  });

  test('half a range is no hours yet', () => {
    expect(hoursText({ ...simpleHours(''), weekdays: { from: '08:00', to: '' } })).toBe('');
  });
});

describe('how steps are gathered', () => {
  const step = (fields) => ({ id: fields.id ?? 's', goal_id: null, owner: 'nobody', state: 'agreed', source: 'typed', answer: null, due: null, ...fields });

  test('what nobody has, longest waiting first', () => {
    const late = step({ id: 'late', owner: 'agency', owner_accepted_on: '2026-10-01', due: '2026-11-01' });
    const found = nobodyHas([step({ id: 'none' }), step({ id: 'mine', owner: 'me' }), late], '2026-11-23');
    expect(found.map(({ step: { id }, why }) => [id, why])).toEqual([['late', 'overdue'], ['none', 'no_owner']]);
  });

  test('steps of a removed goal are still in the plan', () => {
    const steps = [step({ id: 'a', goal_id: 'g1' }), step({ id: 'b', goal_id: 'gone' }), step({ id: 'c' })];
    expect(underGoal(steps, null, [{ id: 'g1' }]).map(({ id }) => id)).toEqual(['b', 'c']);
  });

  test('my own steps do not ask me what I think of them', () => {
    const steps = [step({ id: 'mine', owner: 'me' }), step({ id: 'theirs', owner: 'agency' }), step({ id: 'met', owner: 'me', source: 'meeting' }),
      step({ id: 'said', owner: 'agency', answer: 'disagree' }), step({ id: 'over', owner: 'agency', state: 'done' })];
    expect(waitsForAnswer(steps).map(({ id }) => id)).toEqual(['theirs', 'met']);
  });

  test('it is time for what is mine today or tomorrow, and for no more than that', () => {
    const mine = (/** @type {string} */ id, /** @type {Record<string, any>} */ fields) => ({ id, state: 'agreed', owner: 'me', ...fields });
    const steps = [
      mine('later', { due: '2026-11-25' }),
      mine('tomorrow', { due: '2026-11-24' }),
      mine('today', { due: '2026-11-23' }),
      mine('over', { due: '2026-11-22' }),
      mine('done', { due: '2026-11-23', state: 'done' }),
      mine('some day', {}),
      { ...mine('theirs', { due: '2026-11-23' }), owner: 'member' },
    ];
    expect(mineNow(steps, '2026-11-23').map(({ id }) => id)).toEqual(['today', 'tomorrow']);
  });

  test('the plan is to be looked over from the day before, and two weeks after', () => {
    const now = (/** @type {string | null} */ day) => reviewNow({ next_review: day }, '2026-11-23');
    expect(['2026-11-25', '2026-11-24', '2026-11-23', '2026-11-09', '2026-11-08', null].map(now)).toEqual([false, true, true, true, false, false]);
    expect(reviewNow(null, '2026-11-23')).toBe(false);
  });

  test('by who has them: nobody first, then me', () => {
    const steps = [step({ owner: 'agency', owner_agency_id: 'x' }), step({ owner: 'me' }), step({}), step({ owner: 'agency', owner_agency_id: 'x' })];
    expect(byOwner(steps).map(({ key, steps: { length } }) => [key, length])).toEqual([['nobody', 1], ['me', 1], ['agency x', 2]]);
  });
});

describe('a new row', () => {
  beforeEach(() => vi.resetAllMocks());

  test('is made by the first words, and by nothing less', async () => {
    writes.create.mockResolvedValue('g1');
    const draft = newRow('goal', { place: 1 });
    expect(await draft.save({ own_words: '  ' })).toBeNull();
    await Promise.all([draft.save({ own_words: 'Sove' }), draft.save({ own_words: 'Sove godt' })]);
    expect(writes.create.mock.calls).toEqual([['goal', { place: 1, own_words: 'Sove' }]]);
    expect(writes.edit.mock.calls).toEqual([['goal', 'g1', { own_words: 'Sove godt' }]]);
  });

  test('that could not be kept is tried again', async () => {
    writes.create.mockRejectedValueOnce(new Error('full')).mockResolvedValue('g2');
    const draft = newRow('goal');
    await expect(draft.save({ own_words: 'Sove' })).rejects.toThrow('full');
    expect(await draft.save({ own_words: 'Sove' })).toBe('g2');
  });
});
