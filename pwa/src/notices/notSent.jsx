import { useLocation } from 'preact-iso';

import { t } from '../texts/texts.js';

const ANSWERS = ['calling', 'coming', 'cannot'];

/**
 * An answer given on the notice itself did not get through: said plainly, above the answers, where
 * it can be given again. Draws nothing otherwise.
 */
export function NotSent() {
  const given = useLocation().query.not_sent ?? '';
  if (!ANSWERS.includes(given)) return null;
  return (
    <p class="problem" role="alert">
      {t('notices-ask-not-sent', { answer: t(`notices-answer-${given}`) })}
    </p>
  );
}
