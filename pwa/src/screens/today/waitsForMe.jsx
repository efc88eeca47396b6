/** What waits for my answer: about sharing, then steps. A few at a time: a long list answers nothing. */
import { Card, CardTitle } from '../../parts/card.jsx';
import { t } from '../../texts/texts.js';
import { fromWords, goalName } from '../plan/sourceWords.js';
import { ownerWords } from '../plan/words.js';
import { SharingWaits } from './sharingWaits.jsx';

/** @typedef {Record<string, any>} Row */

export const SHOWN = 3;

/** @param {{goals: Row[], steps: Row[], sharing: import('./sharingWaits.jsx').Waiting}} props */
export function WaitsForMe({ goals, steps, sharing }) {
  const asked = [...goals.map(aboutGoal), ...steps.map(aboutStep)];
  return (
    <section class="stack-tight">
      <h2>{t('today-waits')}</h2>
      <SharingWaits waiting={sharing} />
      {asked.slice(0, SHOWN).map(({ href, title, words }) => (
        <Card key={href}>
          <CardTitle href={href}>{title}</CardTitle>
          {words && <p class="quiet">{words}</p>}
        </Card>
      ))}
      {asked.length > SHOWN && <a href="/plan">{t('today-more-in-plan', { count: asked.length - SHOWN })}</a>}
    </section>
  );
}

/** @param {Row} goal */
const aboutGoal = (goal) => ({ href: `/plan/goal/${goal.id}?ask=answer`, title: goalName(goal), words: fromWords(goal) });

/** @param {Row} step */
const aboutStep = (step) => ({ href: `/plan/step/${step.id}?ask=answer`, title: step.what, words: fromWords(step) || ownerWords(step) });
