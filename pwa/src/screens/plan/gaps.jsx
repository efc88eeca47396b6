/** What the plan lacks, each with the place where it can be filled. */
import { one, rows } from '../../local/view.js';
import { Card, CardTitle } from '../../parts/card.jsx';
import { Section } from '../../parts/screen.jsx';
import { today } from '../../texts/dates.js';
import { t } from '../../texts/texts.js';
import { fromTo, story } from '../handovers/words.js';
import { gapsIn } from './gaps.js';
import { goalName, sourceName } from './sourceWords.js';
import { agencyOf, live, nobodyWords } from './words.js';

/** @typedef {Record<string, any>} Row */
/** @typedef {{href: string, title: string, words: string}} Told */

/** Each kind in words, and where it is filled. @type {Record<import('./gaps.js').Gap['kind'], (row: any, why: string) => Told>} */
const TELL = {
  responsible: () => ({ href: '/plan', title: t('plan-responsible'), words: t('plan-responsible-none') }),
  review: (plan) => ({ href: '/plan', title: t('plan-next-review'), words: t(plan?.next_review ? 'sources-gap-review' : 'plan-next-review-none') }),
  handover: (row) => ({ href: `/plan/handover/${row.id}`, title: fromTo(row), words: story(row, today()).join(' ') }),
  step: (row, why) => ({ href: `/plan/step/${row.id}`, title: row.what, words: nobodyWords(row, why) }),
  goal: (row) => ({ href: `/plan/goal/${row.id}`, title: goalName(row), words: t('plan-no-steps') }),
  source: (row) => ({ href: `/plan/source/${row.id}`, title: sourceName(row), words: t('sources-gap-source', { agency: live('agency', row.agency_id)?.name ?? '' }) }),
};

/** Nothing missing is said too: so nobody has to look for it. */
export function Gaps() {
  const all = { plan: one('plan'), goals: rows('goal'), steps: rows('step'), sources: rows('plan_source'), handovers: rows('handover') };
  const found = gapsIn(all, (step) => agencyOf(step)?.id, today());
  return (
    <Section title={t('sources-gaps')}>
      {found.length === 0 && <p>{t('sources-gaps-none')}</p>}
      {found.map(({ kind, row, why = '' }) => {
        const { href, title, words } = TELL[kind](row, why);
        return (
          <Card key={`${kind} ${row?.id}`} tone="nobody" class={row?.only_me ? 'only-me' : ''}>
            <CardTitle href={href}>{title}</CardTitle>
            <p>{words}</p>
          </Card>
        );
      })}
    </Section>
  );
}
