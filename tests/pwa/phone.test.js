import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';

import { bareNumber, formatPhone, smsHref, telHref, withCountry } from '../../pwa/src/texts/phone.js';

const { cases } = JSON.parse(readFileSync(new URL('../examples/phones.json', import.meta.url), 'utf8'));

describe('phone numbers', () => {
  it.each(cases)('$number in $country', ({ number, country, shown, tel }) => {
    expect(formatPhone(number, country)).toBe(shown);
    expect(telHref(number)).toBe(tel);
  });

  it('keep every digit when they are grouped', () => {
    const anyNumber = fc.stringMatching(/^[0-9]{2,12}$/);
    fc.assert(fc.property(anyNumber, fc.constantFrom('se', 'no', 'dk'), (number, country) => {
      expect(formatPhone(number, country).replace(/\D/g, '')).toBe(number);
    }));
  });

  it('are dialled without anything a phone could stumble on', () => {
    fc.assert(fc.property(fc.string(), (typed) => {
      expect(bareNumber(typed)).toMatch(/^\+?\d*$/);
    }));
  });

  it('carry words that both kinds of phone understand', () => {
    expect(smsHref('070-123 45 67', 'Hej & hå')).toBe('sms:0701234567?&body=Hej%20%26%20h%C3%A5');
    expect(smsHref('070-123 45 67')).toBe('sms:0701234567');
    expect(smsHref('')).toBe(null);
  });

  it.each([
    ['070-123 45 67', 'se', '+46701234567'],
    ['912 34 567', 'no', '+4791234567'],
    ['20 12 34 56', 'dk', '+4520123456'],
    ['+45 20 12 34 56', 'se', '+4520123456'],
    ['0047 912 34 567', 'se', '+4791234567'],
    ['+46 (0)70 123 45 67', 'no', '+46701234567'],
    ['', 'se', ''],
  ])('%s in %s reaches from abroad as %s', (number, country, whole) => {
    expect(withCountry(number, country)).toBe(whole);
  });
});
