import { describe, expect, it } from 'vitest';

import { offerFrom } from '../../pwa/src/screens/support/offer.js';

const entry = (id, section, words, more = {}) => ({ id, section, words, phone: '', member: null, agency: null, ...more });
const anna = { id: 'anna', name: 'Anna', phone: '070-123 45 67' };
const clinic = { id: 'clinic', name: 'Kliniken', country: 'se', phone: '08-123 456 78', hours: 'Mo-Fr 08:00-16:00' };
const offer = (source) => offerFrom({ country: 'se', trusted: [], entries: [], agencies: [], ...source });

describe('what Support now offers', () => {
  it('takes my own steps in order and leaves empty ones out', () => {
    const entries = [entry('a', 'what_i_can_do', ' Gå ut '), entry('b', 'what_i_can_do', '  '), entry('c', 'warning_signs', 'Sover inte')];
    expect(offer({ entries }).steps).toEqual([{ id: 'a', words: 'Gå ut' }]);
  });

  it('puts the trust person first, then those I can ask, each number once', () => {
    const entries = [entry('a', 'people_to_ask', 'Kan komma', { member: anna }), entry('b', 'people_to_ask', 'Ali', { phone: '0735551212' }), entry('c', 'people_to_ask', 'Utan nummer')];
    const helpers = offer({ trusted: [anna, null], entries }).helpers;
    expect(helpers.map(({ name, trusted }) => [name, trusted])).toEqual([['Anna', true], ['Ali', false]]);
  });

  it('keeps the words about somebody who is already among my people', () => {
    expect(offer({ entries: [entry('a', 'people_to_ask', 'Kan komma', { member: anna })] }).helpers[0]).toMatchObject({ name: 'Anna', words: 'Kan komma', phone: anna.phone });
  });

  it('knows the hours of an agency, not those of a number somebody typed', () => {
    const entries = [entry('a', 'professionals', 'Eva', { agency: clinic }), entry('b', 'professionals', 'Jouren', { phone: '08-999' })];
    expect(offer({ entries }).services.map(({ name, hours }) => [name, hours])).toEqual([['Kliniken', clinic.hours], ['Jouren', '']]);
  });

  it('shows an agency once, also when the crisis plan points at it', () => {
    expect(offer({ agencies: [clinic], entries: [entry('a', 'professionals', 'Eva', { agency: clinic })] }).services).toHaveLength(1);
  });

  it('has nothing when the phone knows nothing', () => {
    expect(offer({})).toMatchObject({ steps: [], helpers: [], services: [], young: false });
  });
});
