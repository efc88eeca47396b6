/** Back from an e-ID provider: what the address says, and what it cannot make the app do. */
import { describe, expect, test } from 'vitest';

import { backFrom } from '../../pwa/src/account/decide.js';

describe('what a provider sent along', () => {
  test('an answer, to sign in with or to connect', () => {
    const answer = { code: 'c', state: 'in.s', iss: 'https://e-id.example' };
    expect(backFrom('?code=c&state=in.s&iss=https%3A%2F%2Fe-id.example')).toEqual({ why: 'answer', to: 'in', answer });
    expect(backFrom('?code=c&state=bind.s')).toEqual({ why: 'answer', to: 'bind', answer: { code: 'c', state: 'bind.s' } });
  });

  test('nothing else of the address is taken along', () => {
    const back = backFrom('?code=c&state=in.s&next=https://evil.example&device_name=x');
    expect(back).toEqual({ why: 'answer', to: 'in', answer: { code: 'c', state: 'in.s' } });
  });

  test.each([
    ['?error=access_denied&state=in.s', 'cancelled', 'in'],
    ['?error=access_denied&state=bind.s', 'cancelled', 'bind'],
    ['?error=server_error&state=in.s&code=c', 'failed', 'in'],
    ['?code=c', 'nothing', 'in'],
    ['?state=in.s', 'nothing', 'in'],
    ['', 'nothing', 'in'],
  ])('%s is %s', (search, why, to) => {
    expect(backFrom(search)).toEqual({ why, to });
  });
});
