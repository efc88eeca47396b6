/**
 * The crisis plan at /crisis-plan: to be read at once, in every state of the session, and the
 * way in to writing it.
 */

import { LockKeyholeOpen, QrCode } from 'lucide';

import { session } from '../account/account.js';
import { OwnOnly } from '../account/ownOnly.jsx';
import { one, ready } from '../local/view.js';
import { ActionLink } from '../parts/button.jsx';
import { Coming, Empty, Screen, Section } from '../parts/screen.jsx';
import { formatDay } from '../texts/dates.js';
import { t } from '../texts/texts.js';
import { written } from './crisis/entries.js';
import { SectionCards } from './crisis/reading.jsx';
import { addressOf, SECTIONS, titleOf } from './crisis/sections.js';
import { StillRight } from './crisis/stillRight.jsx';
import { useOpenRecord } from './support/source.js';
import './crisis.css';

/** @typedef {import('./crisis/entries.js').Entry} Entry */

/** The screen at /crisis-plan. */
export function CrisisPlan() {
  const { state, person_id } = session.value;
  if (state === 'open') return person_id ? <OwnPlan /> : <NoPlanOfOnesOwn />;
  return state === 'none' ? <NoPlanHere /> : <SealedPlan state={state} />;
}

function OwnPlan() {
  const entries = written();
  const country = one('person')?.country ?? 'se';
  const plan = one('crisis_plan');
  if (entries.length === 0) return ready('crisis_entry') ? <Unwritten /> : <Screen title={t('crisis-title')}><Coming /></Screen>;
  return (
    <Screen title={t('crisis-title')}>
      <SectionCards entries={entries} country={country} canChange />
      <NotYet entries={entries} />
      <Section title={t('crisis-still-right')}><StillRight since={plan?.still_right_on ?? null} /></Section>
      <Section title={t('crisis-with-you')}><Along /></Section>
      <OwnOnly />
    </Screen>
  );
}

/** A plan that nobody has begun: what it is, and one thing to do. */
function Unwritten() {
  const first = addressOf(/** @type {string} */ (SECTIONS[0]));
  return (
    <Screen
      title={t('crisis-title')}
      lead={t('crisis-empty-lead')}
      action={<ActionLink kind="primary" wide href={first}>{t('crisis-begin')}</ActionLink>}
    >
      <p>{t('crisis-empty-how')}</p>
      <NotYet entries={[]} />
      <OwnOnly />
    </Screen>
  );
}

/**
 * Sections without words. They are offered, not asked for.
 * @param {{entries: Entry[]}} props
 */
function NotYet({ entries }) {
  const left = SECTIONS.filter((section) => !entries.some((entry) => entry.section === section));
  if (left.length === 0) return null;
  return (
    <Section title={t(entries.length > 0 ? 'crisis-not-yet' : 'crisis-all-sections')}>
      <ul class="crisis-links">
        {left.map((section) => <li key={section}><a href={addressOf(section)}>{titleOf(section)}</a></li>)}
      </ul>
    </Section>
  );
}

/** How the plan can be had when the phone is locked, or gone. */
function Along() {
  return (
    <div class="stack-tight">
      <ActionLink kind="secondary" icon={LockKeyholeOpen} href="/crisis-plan/without-unlocking">{t('crisis-opens')}</ActionLink>
      <ActionLink kind="secondary" icon={QrCode} href="/crisis-plan/take-along">{t('crisis-take-along')}</ActionLink>
    </div>
  );
}

/** What the person chose to have at hand when the rest is sealed. @param {{state: string}} props */
function SealedPlan({ state }) {
  const record = useOpenRecord(true);
  const lead = record === undefined ? null : t(record?.entries.length ? 'crisis-sealed-some' : 'crisis-sealed-none');
  return (
    <Screen
      title={t('crisis-title')}
      lead={lead}
      action={<ActionLink kind="primary" wide href="/">{t(state === 'locked' ? 'crisis-unlock' : 'crisis-sign-in')}</ActionLink>}
    >
      {record && <SectionCards entries={record.entries} country={record.country} />}
      {record?.still_right_on && <p class="quiet">{t('crisis-still-right-since', { day: formatDay(record.still_right_on) })}</p>}
      <p><a href="/support">{t('crisis-to-support')}</a></p>
    </Screen>
  );
}

/** Whoever only takes part in others' plans has none of their own here. */
function NoPlanOfOnesOwn() {
  return (
    <Screen title={t('crisis-title')}>
      <Empty action={<a href="/with">{t('with-title')}</a>}>{t('with-no-crisis-plan')}</Empty>
      <p><a href="/support">{t('crisis-to-support')}</a></p>
    </Screen>
  );
}

/** Nobody's plan is on this phone. */
function NoPlanHere() {
  return (
    <Screen title={t('crisis-title')}>
      <Empty action={<ActionLink kind="secondary" href="/">{t('crisis-none-start')}</ActionLink>}>{t('crisis-none')}</Empty>
      <p><a href="/support">{t('crisis-to-support')}</a></p>
    </Screen>
  );
}
