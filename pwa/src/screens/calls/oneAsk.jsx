/** Somebody asks one to get in touch: when, in which words if any, one's answer, and their number. */
import { useEffect } from 'preact/hooks';

import { giveAnswer, said, tellSeen } from '../../calls/asks.js';
import { rows } from '../../local/view.js';
import { PhoneLink } from '../../parts/button.jsx';
import { capital, formatMoment } from '../../texts/dates.js';
import { t } from '../../texts/texts.js';
import { calledWords } from '../with/called.js';
import { Answers } from './answers.jsx';
import './calls.css';

/** @typedef {import('../../calls/asks.js').Ask} Ask */

/** "Kim asks you to get in touch". @param {Ask} ask */
export const askTitle = (ask) => t('asks-title', { name: calledWords(ask) });

/** What stands below its title. @param {{ask: Ask, now: Date}} props */
export function OneAsk({ ask, now }) {
  const { id, over, answer, words } = ask;
  const unsent = said.value[id] ?? null;
  const name = calledWords(ask);
  useEffect(() => {
    if (!over && document.visibilityState === 'visible') void tellSeen(id);
  }, [id, over]);
  return (
    <div class="stack">
      <p class="quiet">{capital(formatMoment(ask.asked_at, { now }))}</p>
      {words && <blockquote class="ask-words keep-lines">{words}</blockquote>}
      <div class="stack-tight" aria-live="polite">
        {over && <p>{t('asks-over')}</p>}
        <Answers answer={answer} said={unsent} over={over} name={name} onAnswer={(given) => giveAnswer(id, given)} />
      </div>
      {!over && answer !== 'cannot' && <TheirNumber name={ask.called} />}
    </div>
  );
}

/**
 * The number one has oneself, of somebody among one's own people who is called just that. Nothing
 * else is known here: whose plan it is has not been asked for a number.
 * @param {{name: string}} props
 */
function TheirNumber({ name }) {
  const own = numberOf(name);
  if (!own) return <p class="quiet">{t('asks-number-yours')}</p>;
  return <PhoneLink wide number={own} name={name} />;
}

/** @param {string} name @returns {string} '' unless exactly one is called that */
function numberOf(name) {
  const same = rows('member').filter((one) => name && one.name.trim() === name.trim() && one.phone);
  return same.length === 1 ? same[0]?.phone : '';
}
