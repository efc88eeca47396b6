import { readdirSync, readFileSync } from 'node:fs';
import { FluentResource } from '@fluent/bundle';
import { beforeEach, describe, expect, it } from 'vitest';

import { answersNow } from '../../pwa/src/rules/answers.js';
import { capital, dayOf, formatDay, formatMoment, formatRange, formatRelative, formatShortDay, formatTime, formatTimes, today } from '../../pwa/src/texts/dates.js';
import { hoursNow } from '../../pwa/src/texts/hours.js';
import { useTexts } from '../../pwa/src/texts/texts.js';

const i18n = new URL('../../i18n/', import.meta.url);
const source = (code) => ['dates', 'hours'].map((noun) => readFileSync(new URL(`${code}/${noun}.ftl`, i18n), 'utf8')).join('\n');
const speak = (code) => useTexts(code, new FluentResource(source(code)));

const now = '2026-11-23T09:00:00Z';
const zone = 'Europe/Stockholm';
const inZone = { zone, now };

describe('days and times', () => {
  beforeEach(() => speak('sv'));

  it.each([
    ['sv', 'tisdag 24 november', 'fredag 15 januari 2027'],
    ['nb', 'tirsdag 24. november', 'fredag 15. januar 2027'],
    ['da', 'tirsdag 24. november', 'fredag 15. januar 2027'],
    ['en', 'Tuesday 24 November', 'Friday 15 January 2027'],
  ])('are said in %s', (code, thisYear, nextYear) => {
    speak(code);
    expect(formatDay('2026-11-24', inZone)).toBe(thisYear);
    expect(formatDay('2027-01-15', inZone)).toBe(nextYear);
  });

  it.each([
    ['sv', '08:05', 'i morgon kl. 08:05'], ['nb', '08:05', 'i morgen kl. 08:05'],
    ['da', '08.05', 'i morgen kl. 08.05'], ['en', '08:05', 'tomorrow at 08:05'],
  ])('have a clock in %s', (code, time, moment) => {
    speak(code);
    expect(formatTime('2026-11-24T07:05:00Z', zone)).toBe(time);
    expect(formatMoment('2026-11-24T07:05:00Z', inZone)).toBe(moment);
  });

  it.each([
    ['2026-11-22', 'i går'], ['2026-11-23', 'i dag'], ['2026-11-24', 'i morgon'], ['2026-11-26', 'på torsdag'],
    ['2026-11-30', 'måndag 30 november'], ['2026-11-20', 'fredag 20 november'],
  ])('%s seen from the 23rd', (day, words) => {
    expect(formatRelative(day, inZone)).toBe(words);
  });

  it('belong to the place, not to UTC', () => {
    expect(today(zone, '2026-11-23T23:30:00Z')).toBe('2026-11-24');
    expect(dayOf('2026-06-23T22:30:00Z', zone)).toBe('2026-06-24');
    expect(dayOf('2026-06-23T22:30:00Z', 'UTC')).toBe('2026-06-23');
    expect(formatTime('2026-06-23T06:00:00Z', zone)).toBe('08:00');
  });

  it('have a beginning and an end', () => {
    expect(formatTimes('2026-11-24T07:30:00Z', '2026-11-24T08:15:00Z', zone)).toBe('08:30–09:15');
    expect(formatTimes('2026-11-24T07:30:00Z', null, zone)).toBe('08:30');
    expect(formatRange('2026-11-24T07:30:00Z', '2026-11-24T08:15:00Z', zone)).toBe(`${formatDay('2026-11-24', { zone })} 08:30–09:15`);
    expect(formatRange('2026-11-24T21:00:00Z', '2026-11-25T05:00:00Z', zone)).toContain(' 22:00 – ');
  });

  it('can be short, and can begin a line', () => {
    expect(formatShortDay('2026-11-24')).toBe('24 nov. 2026');
    expect(capital('i morgon')).toBe('I morgon');
  });
});

describe('hours in words', () => {
  const agency = { country: 'se', phone: '08-1', hours: 'Mo-Fr 08:00-16:30; PH off', on_call_phone: '08-2', on_call_hours: 'Mo-Fr 16:30-21:00' };
  const said = (at, changes = {}) => hoursNow(answersNow({ ...agency, ...changes }, new Date(at)), new Date(at));

  beforeEach(() => speak('sv'));

  it.each([
    ['2026-11-23T09:00:00Z', {}, 'Öppet till kl. 16:30'],
    ['2026-11-23T17:00:00Z', {}, 'Jouren har öppet till kl. 21:00'],
    ['2026-11-23T22:00:00Z', {}, 'Stängt nu. Öppnar i morgon kl. 08:00'],
    ['2026-11-23T22:00:00Z', { hours: '24/7' }, 'Öppet dygnet runt'],
    ['2026-11-23T22:00:00Z', { hours: 'ring gärna', on_call_phone: '' }, 'Vi vet inte öppettiderna. Det går att ringa och pröva.'],
    ['2026-12-24T09:00:00Z', { on_call_phone: '' }, 'I dag är det julafton. Öppettiderna kan vara andra än vanligt.'],
  ])('at %s', (at, changes, words) => {
    expect(said(at, changes)).toBe(words);
  });

  it('are kept in every language', () => {
    const ids = (code, noun) => [...readFileSync(new URL(`${code}/${noun}.ftl`, i18n), 'utf8').matchAll(/^([a-z-]+) =/gm)].map(([, id]) => id).sort();
    for (const code of readdirSync(i18n).filter((name) => /^(nb|da|en)$/.test(name))) {
      for (const noun of ['dates', 'hours']) expect(ids(code, noun)).toEqual(ids('sv', noun));
    }
  });
});
