import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import fc from 'fast-check';

import { answersNow, byWhoAnswers } from '../../pwa/src/rules/answers.js';
import { addDays, daysBetween, weekdayOf } from '../../pwa/src/rules/days.js';
import { holidayOn } from '../../pwa/src/rules/holidays.js';
import { whyNobodyHas } from '../../pwa/src/rules/nobodyHas.js';
import { asOne, disagree, othersOf } from '../../pwa/src/rules/sameEvent.js';
import { isOpen, nextChange, nextOpening, parseHours, usualHoursToday } from '../../pwa/src/rules/openingHours.js';
import { instantOf, wall, zoneOf } from '../../pwa/src/rules/zones.js';

const examples = (name) => JSON.parse(readFileSync(new URL(`../examples/${name}.json`, import.meta.url), 'utf8'));

const anyCountry = fc.constantFrom('se', 'no', 'dk');
const anyInstant = fc.date({ min: new Date('2025-01-01T00:00:00Z'), max: new Date('2030-12-31T00:00:00Z'), noInvalidDate: true });
const anyDay = anyInstant.map((instant) => instant.toISOString().slice(0, 10));
const anyTime = fc.tuple(fc.nat(23), fc.nat(59)).map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
const anyRange = fc.tuple(anyTime, anyTime).filter(([from, to]) => from !== to).map((ends) => ends.join('-'));
const anyDays = fc.constantFrom('Mo-Fr', 'Sa,Su', 'Mo,We,Fr', 'Fr-Mo', 'PH', 'Sa,PH', 'Tu');
const anyRule = fc.oneof(
  fc.constantFrom('24/7', 'PH off', 'Su off', 'off'),
  fc.tuple(anyDays, fc.array(anyRange, { minLength: 1, maxLength: 2 })).map(([days, ranges]) => `${days} ${ranges.join(',')}`),
);
const anyHours = fc.array(anyRule, { minLength: 1, maxLength: 3 }).map((rules) => rules.join('; '));

test('the clocks of the three countries are those the browser knows, to the minute they change', () => {
  const minute = 60_000;
  for (const zone of ['Europe/Stockholm', 'Europe/Oslo', 'Europe/Copenhagen']) {
    const clock = new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
    for (let year = 1996; year <= 2036; year += 1) {
      for (const month of [2, 9]) {
        for (let day = 24; day <= 31; day += 1) {
          for (const at of [Date.UTC(year, month, day, 1) - minute, Date.UTC(year, month, day, 1)]) {
            const { day: shown, minutes } = wall(new Date(at), zone);
            const time = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
            expect(`${shown} ${time}`).toBe(clock.format(at));
          }
        }
      }
    }
  }
});

describe('opening hours', () => {
  const { cases, holidays } = examples('opening-hours');

  it.each(cases)('$why ($hours)', ({ hours, country, at, open, next }) => {
    expect(isOpen(hours, country, new Date(at))).toBe(open);
    if (next !== undefined) expect(nextChange(hours, country, new Date(at))?.toISOString() ?? null).toBe(next && new Date(next).toISOString());
  });

  it.each(holidays)('knows $day in $country', ({ country, day, id }) => {
    expect(holidayOn(country, day)?.id ?? null).toBe(id);
  });

  it('never throws and never claims what it did not understand', () => {
    fc.assert(fc.property(fc.string(), anyCountry, anyInstant, (text, country, instant) => {
      if (parseHours(text) === null) expect(isOpen(text, country, instant)).toBe(null);
    }));
  });

  it('answers the same until the next change, and otherwise after it', () => {
    fc.assert(fc.property(anyHours, anyCountry, anyInstant, (hours, country, instant) => {
      const now = isOpen(hours, country, instant);
      const change = nextChange(hours, country, instant);
      if (!change) return;
      expect(change > instant).toBe(true);
      expect(isOpen(hours, country, new Date(change.getTime() - 1))).toBe(now);
      expect(isOpen(hours, country, change)).not.toBe(now);
    }));
  });

  it('opens next at an instant when it is open and was not', () => {
    fc.assert(fc.property(anyHours, anyCountry, anyInstant, (hours, country, instant) => {
      const opens = nextOpening(hours, country, instant);
      if (opens) expect(isOpen(hours, country, opens)).toBe(true);
    }));
  });

  it('says which holiday makes today doubtful', () => {
    expect(usualHoursToday('Mo-Fr 08:00-16:00', 'se', new Date('2026-12-24T20:00:00Z'))?.uncertain).toBe('christmas_eve');
    expect(usualHoursToday('Mo-Fr 08:00-16:00', 'se', new Date('2026-12-23T20:00:00Z'))?.uncertain).toBe(null);
    expect(usualHoursToday('Mo-Fr 08:00-16:00; PH off', 'se', new Date('2026-12-25T20:00:00Z'))?.uncertain).toBe(null);
  });
});

describe('wall clocks', () => {
  it('go there and back, whatever the season', () => {
    fc.assert(fc.property(anyDay, fc.integer({ min: 181, max: 1439 }), anyCountry, (day, minutes, country) => {
      expect(wall(instantOf(day, minutes, zoneOf(country)), zoneOf(country))).toEqual({ day, minutes });
    }));
  });

  it('step over the hour that spring skips, and take the first of the two that autumn has', () => {
    expect(instantOf('2027-03-28', 150, 'Europe/Oslo').toISOString()).toBe('2027-03-28T01:30:00.000Z');
    expect(instantOf('2026-10-25', 150, 'Europe/Oslo').toISOString()).toBe('2026-10-25T00:30:00.000Z');
  });

  it('count days', () => {
    expect(weekdayOf('2026-11-23')).toBe(0);
    expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
    expect(daysBetween('2026-12-31', '2027-01-02')).toBe(2);
  });
});

describe('nobody has this', () => {
  const { today, cases } = examples('nobody-has-this');

  it.each(cases)('$why', ({ step, answer }) => {
    expect(whyNobodyHas(step, today)).toBe(answer);
  });
});

describe('who answers now', () => {
  const day = { id: 'day', country: 'se', phone: '08-1', hours: 'Mo-Fr 08:00-16:00' };
  const night = { id: 'night', country: 'se', phone: '08-2', hours: 'Mo-Fr 09:00-15:00', on_call_phone: '08-3', on_call_hours: 'Mo-Su 15:00-21:00' };
  const unknown = { id: 'unknown', country: 'se', phone: '08-4', hours: '' };
  const mute = { id: 'mute', country: 'se', phone: '', hours: '24/7' };

  it('puts those who answer first and leaves out those without a number', () => {
    const evening = new Date('2026-11-23T17:00:00Z');
    expect(byWhoAnswers([mute, day, unknown, night], evening).map(({ agency }) => agency.id)).toEqual(['night', 'unknown', 'day']);
  });

  it('gives the on-call number when the ordinary one is closed', () => {
    const answer = answersNow(night, new Date('2026-11-23T17:00:00Z'));
    expect(answer).toMatchObject({ state: 'on_call', phone: '08-3', until: new Date('2026-11-23T20:00:00Z') });
  });

  it('says when the first of them opens', () => {
    expect(answersNow(night, new Date('2026-11-24T03:00:00Z')).opens).toEqual(new Date('2026-11-24T08:00:00Z'));
  });

  it('goes by on-call hours alone where there is only an on-call number', () => {
    const team = { country: 'se', phone: '', hours: '', on_call_phone: '08-5', on_call_hours: 'Mo-Su 16:30-21:00' };
    expect(answersNow(team, new Date('2026-11-23T02:00:00Z'))).toMatchObject({ state: 'closed', opens: new Date('2026-11-23T15:30:00Z') });
    expect(answersNow({ ...team, on_call_hours: '' }, new Date('2026-11-23T02:00:00Z'))).toMatchObject({ state: 'unknown', phone: '08-5' });
  });

  it('does not promise that ordinary hours hold on a holiday', () => {
    expect(answersNow(day, new Date('2026-12-24T10:00:00Z'))).toMatchObject({ state: 'unknown', uncertain: 'christmas_eve', phone: '08-1' });
  });
});

describe('two sources that tell of the same event', () => {
  const { usual, cases } = examples('same-event');
  const told = (appointments) => appointments.map((one) => ({ ...usual, ...one }));

  test.each(cases)('$why', ({ appointments, shown }) => {
    expect(asOne(told(appointments)).map(({ id, others }) => [id, ...others.map((other) => other.id)])).toEqual(shown);
  });

  test('each knows what the others say, whichever of them is looked at', () => {
    const all = told(cases[0].appointments);
    expect(all.map((one) => othersOf(one, all).map(({ id }) => id))).toEqual([['b'], ['a']]);
    expect(othersOf({ id: 'gone' }, all)).toEqual([]);
  });

  test('do not agree when one has called it off and another has not', () => {
    const say = (...statuses) => statuses.map((status) => ({ status }));
    expect(disagree(say('booked', 'cancelled'))).toBe(true);
    expect(disagree(say('cancelled', 'cancelled'))).toBe(false);
    expect(disagree(say('booked', 'proposed'))).toBe(false);
    expect(disagree(say('done', 'cancelled'))).toBe(false);
  });
});
