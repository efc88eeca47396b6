/** What I think of a goal that somebody else proposes. A yes makes it one of the plan's goals. */
import { answerGoal } from '../../commands/plan.js';
import { Choice } from '../../parts/fields.jsx';
import { t } from '../../texts/texts.js';
import { Ask } from '../ask.jsx';
import { RowText } from '../rowFields.jsx';
import { Given } from './stepAnswer.jsx';
import { ANSWERS, options } from './words.js';

/** @typedef {Record<string, any>} Row */

/** Draws nothing for a goal of one's own. @param {{goal: Row, wanted: boolean}} props */
export function GoalAnswer({ goal, wanted }) {
  if (goal.source === 'typed' && goal.state !== 'proposed' && !goal.answer) return null;
  const words = goal.answer ? t(`plan-answer-${goal.answer}`) : t('plan-answer-none');
  return (
    <Ask
      question={t('plan-step-answer')}
      answer={<Given words={words} own={goal.answer_words} />}
      row={goal}
      fields={['answer_words']}
      wanted={wanted}
    >
      <Choice
        label={t('plan-step-answer')}
        labelHidden
        options={options('plan-step-answer', ANSWERS)}
        value={goal.answer ?? ''}
        onSave={(/** @type {string} */ answer) => answerGoal(goal, /** @type {any} */ (answer))}
      />
      <RowText row={goal} field="answer_words" lines={3} label={t('plan-step-answer-words')} help={t('sources-goal-answer-hint')} />
    </Ask>
  );
}
