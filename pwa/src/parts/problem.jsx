import { t } from '../texts/texts.js';

/**
 * Why something could not be done, in words. A problem from the server brings its own, in the
 * person's language; anything else gets one calm sentence, never the words of a program.
 * @param {{problem: unknown}} props
 */
export function ProblemText({ problem }) {
  if (!problem) return null;
  return (
    <p class="problem" role="alert">
      {wordsOf(problem)}
    </p>
  );
}

/** @param {unknown} problem */
export function wordsOf(problem) {
  if (problem && typeof problem === 'object' && 'code' in problem) {
    if (problem.code === 'offline') return t('common-offline');
    if ('text' in problem && typeof problem.text === 'string' && problem.text) return problem.text;
  }
  return t('common-problem');
}
