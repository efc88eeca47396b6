import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';

import { emergencyLines, guessCountry, helpLines, ladder, nextKey, placeAt, previousKey, rungStarts } from '../../pwa/src/rules/support.js';

const { lines } = JSON.parse(readFileSync(new URL('../../pwa/src/support/lines.json', import.meta.url), 'utf8'));
const night = new Date('2026-11-23T02:00:00Z');

const anna = { id: 'anna', name: 'Anna', phone: '0701', trusted: true };
const clinic = { id: 'clinic', name: 'Kliniken', country: 'se', phone: '08-1', hours: 'Mo-Fr 08:00-16:00' };
const team = { id: 'team', name: 'Mobila teamet', country: 'se', phone: '08-2', hours: '24/7' };
const walk = { id: 'walk', words: 'Gå ut en stund' };
const everything = { steps: [walk], helpers: [anna], services: [clinic, team], lines, country: 'se' };

describe('lines', () => {
  it.each([['se', ['112']], ['no', ['113', '112']], ['dk', ['112']]])('stand first in %s', (country, numbers) => {
    expect(emergencyLines(lines, country).map(({ number }) => number)).toEqual(numbers);
  });

  it('are shown only when they are surely right', () => {
    const doubtful = lines.map((line) => ({ ...line, confidence: 'low' }));
    expect(helpLines(doubtful, 'se', night)).toEqual([]);
    expect(emergencyLines(doubtful, 'se')).toEqual([]);
  });

  it('that are closed come last', () => {
    expect(helpLines(lines, 'se', night).at(-1)?.line.id).toBe('se-anhoriglinjen');
  });

  it('for the young come first for the young', () => {
    expect(helpLines(lines, 'dk', night, true)[0]?.line.kind).toBe('children');
    expect(helpLines(lines, 'dk', night)[0]?.line.kind).toBe('suicide');
  });

  it('each name a country, a kind and a number that can be dialled', () => {
    for (const line of lines) {
      expect(['se', 'no', 'dk']).toContain(line.country);
      expect(line.number).toMatch(/^[\d-]+$/);
    }
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
  });
});

describe('the ladder', () => {
  it('goes from my own steps to someone I trust, to who answers now, to the lines', () => {
    const kinds = ladder(everything, night).map(({ kind }) => kind);
    expect(kinds.slice(0, 4)).toEqual(['step', 'helper', 'service', 'line']);
    expect(kinds.at(-1)).toBe('end');
  });

  it('says so when none of my services answers', () => {
    const keys = ladder({ ...everything, services: [clinic] }, night).map(({ key }) => key);
    expect(keys).toContain('nobody_near');
  });

  it('gathers those whose hours nobody knows in one place, after those who surely answer', () => {
    const unknown = { id: 'unknown', name: 'Frivilliga', country: 'se', phone: '08-3', hours: '' };
    const other = { ...unknown, id: 'other', phone: '08-4' };
    const near = ladder({ ...everything, services: [unknown, other, team] }, night).filter(({ rung }) => rung === 'near');
    expect(near.map(({ key }) => key)).toEqual(['service:team', 'maybe']);
  });

  it('has the lines and the end when the phone knows nothing', () => {
    const rungs = rungStarts(ladder({ steps: [], helpers: [], services: [], lines, country: 'no' }, night));
    expect(rungs.map(({ rung }) => rung)).toEqual(['lines']);
  });

  it('is never a dead end: next from anywhere comes round to everything', () => {
    const anyOffer = fc.record({
      steps: fc.uniqueArray(fc.record({ id: fc.uuid(), words: fc.string() }), { selector: ({ id }) => id, maxLength: 4 }),
      helpers: fc.uniqueArray(fc.record({ id: fc.uuid(), name: fc.string(), phone: fc.string(), trusted: fc.boolean() }), { selector: ({ id }) => id, maxLength: 3 }),
      services: fc.subarray([clinic, team]),
      lines: fc.constantFrom(lines, []),
      country: fc.constantFrom('se', 'no', 'dk'),
    });
    fc.assert(fc.property(anyOffer, (offer) => {
      const places = ladder(offer, night);
      const seen = new Set();
      let key = places[0]?.key ?? '';
      for (let count = 0; count < places.length; count += 1) {
        seen.add(key);
        key = nextKey(places, key);
      }
      expect(seen.size).toBe(places.length);
      expect(key).toBe(places[0]?.key);
    }));
  });

  it('keeps its place when words arrive, and begins anew when the place is gone', () => {
    const places = ladder(everything, night);
    expect(placeAt(places, 'helper:anna')).toBe(1);
    expect(placeAt(places, 'helper:gone')).toBe(0);
    expect(previousKey(places, 'helper:anna')).toBe('step:walk');
    expect(previousKey(places, 'step:walk')).toBe(null);
  });
});

describe('country', () => {
  it.each([
    ['sv', 'Europe/Oslo', 'no'], ['en', 'Europe/Copenhagen', 'dk'], ['nb', 'UTC', 'no'], ['da', 'Europe/Berlin', 'dk'], ['en', 'UTC', 'se'],
  ])('%s in %s is %s', (language, zone, country) => {
    expect(guessCountry(language, zone)).toBe(country);
  });
});
