import { describe, expect, it } from 'vitest';

import { codeIn } from '../../pwa/src/rules/linkCode.js';
import { leftLately } from '../../pwa/src/rules/staff.js';

describe('a code that an agency gave', () => {
  it.each([
    ['7KQ2-M9XT-4BHC', 'as it stands'],
    [' 7kq2 m9xt 4bhc ', 'in small letters, with spaces'],
    ['#7KQ2-M9XT-4BHC', 'as it follows the address'],
    ['https://traden.example/link-request#7KQ2-M9XT-4BHC', 'as the whole address'],
  ])('is read from %s: %s', (text) => {
    expect(codeIn(text)).toBe('7KQ2M9XT4BHC');
  });

  it.each(['', '7KQ2', '7KQ2-M9XT-4BHC-7', '7KQ2-M9XT-4BH!', 'https://traden.example/link-request'])('is not there in %j', (text) => {
    expect(codeIn(text)).toBe('');
  });
});

describe('somebody who has left their work', () => {
  it('is told of on Today for thirty days', () => {
    expect(leftLately({ left_work_on: '2026-11-23' }, '2026-12-23')).toBe(true);
    expect(leftLately({ left_work_on: '2026-11-23' }, '2026-12-24')).toBe(false);
  });

  it('is only somebody of whom the agency has said so', () => {
    expect(leftLately({ left_work_on: null }, '2026-11-23')).toBe(false);
    expect(leftLately({}, '2026-11-23')).toBe(false);
  });
});
