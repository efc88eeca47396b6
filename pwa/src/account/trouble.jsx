import { ProblemText } from '../parts/problem.jsx';
import { t } from '../texts/texts.js';
import { PasskeyProblem } from './passkeys.js';

/**
 * What went wrong, in words: a passkey that did not come about, or anything the server refused.
 * @param {{ problem: unknown }} props
 */
export function Trouble({ problem }) {
  if (!(problem instanceof PasskeyProblem)) return <ProblemText problem={problem} />;
  return (
    <p class="problem" role="alert">
      {t(`account-passkey-${problem.why}`)}
    </p>
  );
}
