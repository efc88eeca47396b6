/** What it is time for: steps of my own for today and tomorrow, and the day on which the plan is looked over. */
import { Card, CardTitle } from '../../parts/card.jsx';
import { capital, formatRelative } from '../../texts/dates.js';
import { t } from '../../texts/texts.js';
import { SHOWN } from './waitsForMe.jsx';

/** @typedef {Record<string, any>} Row */

/** @param {{steps: Row[], review: string | null}} props review: the day, where it is about now */
export function ItIsTime({ steps, review }) {
  return (
    <section class="stack-tight">
      <h2>{t('today-time-for')}</h2>
      {review && <OneThing href="/plan" words={t('plan-next-review')} day={review} />}
      {steps.slice(0, SHOWN).map((step) => (
        <OneThing key={step.id} href={`/plan/step/${step.id}`} words={step.what} day={step.due} />
      ))}
      {steps.length > SHOWN && <a href="/plan">{t('today-more-in-plan', { count: steps.length - SHOWN })}</a>}
    </section>
  );
}

/** @param {{href: string, words: string, day: string}} props */
function OneThing({ href, words, day }) {
  return (
    <Card>
      <CardTitle href={href}>{words}</CardTitle>
      <p class="quiet">{capital(formatRelative(day))}</p>
    </Card>
  );
}
