import { describe, expect, it } from 'vitest';

import { guessCountry } from '../../pwa/src/account/country.js';
import { afterArrival, afterProblem, tokenIn, unanswered } from '../../pwa/src/account/decide.js';
import { deviceName } from '../../pwa/src/account/deviceName.js';

describe('a refusal', () => {
  it.each([
    ['device_ended', 'open', 'wipe'],
    ['device_ended', 'locked', 'wipe'],
    ['device_ended', 'expired', 'wipe'],
    ['session_expired', 'open', 'expire'],
    ['session_expired', 'locked', 'expire'],
    ['sign_in_needed', 'open', 'expire'],
    ['step_up_needed', 'open', null],
    ['wrong_passkey', 'open', null],
    ['offline', 'open', null],
    ['try_later', 'open', null],
    ['device_ended', 'none', null],
    ['sign_in_needed', 'none', null],
  ])('%s while %s means %s', (code, state, consequence) => {
    expect(afterProblem(code, state)).toBe(consequence);
  });
});

describe('somebody signs in', () => {
  it.each([
    ['nobody here: begins', null, 'eva', 0, 'adopt'],
    ['the same account: goes on, with what is unsent', 'eva', 'eva', 3, 'adopt'],
    ['the same account, locked: goes on', 'eva', 'eva', null, 'adopt'],
    ['another account, all sent: replaces', 'eva', 'omar', 0, 'replace'],
    ['another account, words unsent: asks', 'eva', 'omar', 2, 'ask'],
    ['another account, a lock hides how many: asks', 'eva', 'omar', null, 'ask'],
  ])('%s', (_, here, arrived, unsent, decision) => {
    expect(afterArrival(here, arrived, unsent, true)).toBe(decision);
  });

  it('by a link or a code for another account: always asks, it may be somebody else\u2019s', () => {
    expect(afterArrival('eva', 'omar', 0, false)).toBe('ask');
    expect(afterArrival('eva', 'eva', 0, false)).toBe('adopt');
    expect(afterArrival(null, 'omar', 0, false)).toBe('adopt');
  });
});

describe('notices', () => {
  const older = { kind: 'device_added', at: '2026-11-01T10:00:00Z', device_name: 'Firefox, Linux' };
  const newer = { kind: 'recovery_used', at: '2026-11-02T10:00:00Z', device_name: '' };

  it('stand newest first until they are answered here', () => {
    expect(unanswered([older, newer], '')).toEqual([newer, older]);
    expect(unanswered([older, newer], older.at)).toEqual([newer]);
    expect(unanswered([older, newer], newer.at)).toEqual([]);
    expect(unanswered(undefined, '')).toEqual([]);
  });
});

describe('a link', () => {
  const token = 'Abc_def-0123456789xyz';

  it.each([
    [`https://traden.example/link#${token}`, token],
    [`#${token}`, token],
    [`  ${token}\n`, token],
    ['https://traden.example/link', ''],
    ['hello', ''],
    ['', ''],
  ])('%j holds %j', (text, held) => {
    expect(tokenIn(text)).toBe(held);
  });
});

describe('the first guess', () => {
  it.each([
    [['sv-SE', 'en'], 'se'],
    [['en-NO'], 'no'],
    [['nb'], 'no'],
    [['nn-NO'], 'no'],
    [['en-US', 'da'], 'dk'],
    [['en-US'], 'se'],
    [[], 'se'],
  ])('of the country for %j is %s', (tags, country) => {
    expect(guessCountry(tags)).toBe(country);
  });

  it.each([
    ['Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/130.0.0.0 Mobile Safari/537.36', 'Chrome, Android'],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Safari/604.1', 'Safari, iPhone'],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox, Linux'],
    ['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/130.0.0.0 Safari/537.36 Edg/130.0.0.0', 'Edge, Windows'],
    ['something new', ''],
  ])('of the device for %s is %j', (agent, name) => {
    expect(deviceName(agent)).toBe(name);
  });
});
