/** What I think of a step: agree, disagree or unsure, and why in my own words. Never anyone else's to give. */
import { t } from '../../texts/texts.js';
import { Ask } from '../ask.jsx';
import { RowChoice, RowText } from '../rowFields.jsx';
import { waitsForAnswer } from './order.js';
import { ANSWERS, options } from './words.js';

/** @typedef {Record<string, any>} Row */

/** @param {{step: Row, wanted: boolean}} props */
export function StepAnswer({ step, wanted }) {
  const waiting = waitsForAnswer([step]).length > 0 ? t('plan-answer-none') : '';
  const given = step.answer ? t(`plan-answer-${step.answer}`) : waiting;
  return (
    <Ask
      question={t('plan-step-answer')}
      answer={<Given words={given} own={step.answer_words} />}
      row={step}
      fields={['answer_words']}
      wanted={wanted}
    >
      <RowChoice row={step} field="answer" label={t('plan-step-answer')} labelHidden options={options('plan-step-answer', ANSWERS)} />
      <RowText
        row={step}
        field="answer_words"
        lines={3}
        label={t('plan-step-answer-words')}
        help={t('plan-step-answer-words-hint')}
      />
    </Ask>
  );
}

/** @param {{words: string, own: string}} props */
export function Given({ words, own }) {
  return (
    <>
      {words}
      {own && <span class="own-words keep-lines">{own}</span>}
    </>
  );
}
