/** Where there is nothing to show: why, in words that are the same for everybody it happens to. */
import { Card } from '../../parts/card.jsx';
import { Empty, Section } from '../../parts/screen.jsx';
import { t } from '../../texts/texts.js';
import { calledWords } from './called.js';
import { Unreachable } from './unreachable.jsx';
import { Waits } from './waits.jsx';

/** @typedef {import('./useTheirs.js').Standing} Standing */
/** @typedef {import('./useTheirs.js').Theirs} Theirs */

/** What can only be waited for, or asked for again. @type {Partial<Record<Standing, string>>} */
const AGAIN = {
  unreachable: 'with-list-offline',
  not_kept: 'with-not-kept-now',
  offline: 'with-visit-offline',
  later: 'with-visit-later',
};

/** @param {{standing: Standing, theirs: Theirs | null, onAgain: () => void}} props */
export function NotHere({ standing, theirs, onAgain }) {
  const name = calledWords(theirs?.part ?? null);
  const why = AGAIN[standing];
  if (why) return <Unreachable why={t(why, { name })} onAgain={onAgain} />;
  if (standing === 'not_in') return <Empty action={<a href="/with">{t('with-title')}</a>}>{t('with-not-in')}</Empty>;
  if (standing === 'waiting' && theirs) {
    return <Section title={t('with-waits', { name })}><Waits part={theirs.part} /></Section>;
  }
  if (standing === 'nothing') return <Card tone="quiet"><p>{t('with-nothing', { name })}</p></Card>;
  return <p class="quiet">{t('account-fetching')}</p>;
}
