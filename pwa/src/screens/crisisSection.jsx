/**
 * One section of the crisis plan to write, or one of the two pages about having it at hand.
 */

import { session } from '../account/account.js';
import { ActionLink } from '../parts/button.jsx';
import { Screen } from '../parts/screen.jsx';
import { t } from '../texts/texts.js';
import { CrisisPlan } from './crisis.jsx';
import { sectionOf } from './crisis/sections.js';
import { TakeAlong } from './crisis/takeAlong.jsx';
import { WithoutUnlocking } from './crisis/withoutUnlocking.jsx';
import { WriteSection } from './crisis/write.jsx';
import './crisis.css';

/**
 * The screen at /crisis-plan/:section. Writing needs an open session; otherwise the plan is shown
 * as far as it opens.
 * @param {{params: {section?: string}}} props
 */
export function CrisisSection({ params }) {
  const slug = params.section ?? '';
  if (session.value.state !== 'open') return <CrisisPlan />;
  if (slug === 'without-unlocking') return <WithoutUnlocking />;
  if (slug === 'take-along') return <TakeAlong />;
  const section = sectionOf(slug);
  return section ? <WriteSection key={section} section={section} /> : <NoSuchSection />;
}

function NoSuchSection() {
  return (
    <Screen title={t('crisis-title')}>
      <ActionLink kind="primary" href="/crisis-plan">{t('crisis-back')}</ActionLink>
    </Screen>
  );
}
