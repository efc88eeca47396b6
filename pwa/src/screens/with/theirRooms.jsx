/** The parts of somebody else's plan, each to read, with what one can do beside it. */
import { one } from '../../local/view.js';
import { PhoneLink } from '../../parts/button.jsx';
import { Card, CardTitle, Facts } from '../../parts/card.jsx';
import { Section } from '../../parts/screen.jsx';
import { Disclosure } from '../../parts/sheet.jsx';
import { AgencyMark } from '../../parts/thread.jsx';
import { asOne } from '../../rules/sameEvent.js';
import { capital, formatDay, formatRelative } from '../../texts/dates.js';
import { t } from '../../texts/texts.js';
import { ABOUT_ME, aboutMeTitle } from '../aboutMe/sections.js';
import { byDay, split } from '../appointments/order.js';
import { isWritten } from '../crisis/entries.js';
import { SectionCards } from '../crisis/reading.jsx';
import { Reach } from '../people/reach.jsx';
import { underGoal } from '../plan/order.js';
import { isMine } from './access.js';
import { calledWords } from './called.js';
import { TheirAppointment } from './theirAppointment.jsx';
import { TheirHandovers } from './theirHandovers.jsx';
import { TheirSteps } from './theirStep.jsx';
import { AskThemToTalk, TheirTalks } from './theirTalks.jsx';
import { nameIn, ownerWords } from './words.js';
import { YourSteps } from './yourSteps.jsx';
import '../crisis.css';

/** @typedef {Record<string, any>} Row */
/** @typedef {{theirs: import('./useTheirs.js').Theirs}} OfTheirs */

/** What is one's own first, then the rest under what the person wants. @param {OfTheirs} props */
export function TheirPlan({ theirs }) {
  const { plan, part } = theirs;
  const goals = plan.rows('goal');
  const all = plan.rows('step');
  const others = all.filter((step) => !isMine(step, part.member_id) || ['done', 'stopped', 'not_possible'].includes(step.state));
  const without = underGoal(others, null, goals);
  const between = plan.rows('handover').length + plan.rows('talk').length;
  if (goals.length + all.length + between === 0) return <p>{t('with-empty-room')}</p>;
  return (
    <>
      <TheirHandovers theirs={theirs} />
      <TheirTalks theirs={theirs} />
      <YourSteps theirs={theirs} />
      <Responsible theirs={theirs} />
      {goals.map((goal) => (
        <Section key={goal.id} title={goal.own_words || goal.professional_words}>
          <UnderGoal steps={underGoal(others, goal.id, goals)} theirs={theirs} />
        </Section>
      ))}
      {without.length > 0 && <Section title={t('plan-without-goal')}><TheirSteps steps={without} theirs={theirs} /></Section>}
      <AskThemToTalk theirs={theirs} />
    </>
  );
}

/** @param {OfTheirs & {steps: Row[]}} props */
function UnderGoal({ steps, theirs }) {
  return steps.length > 0 ? <TheirSteps steps={steps} theirs={theirs} /> : <p class="quiet">{t('plan-no-steps')}</p>;
}

/** @param {OfTheirs} props */
function Responsible({ theirs: { plan, part } }) {
  const top = plan.one('plan');
  if (!top) return null;
  const name = ownerWords({ ...top, owner: 'agency', owner_name: top.responsible_name || nameIn(top, top.responsible_member_id), owner_agency_id: top.responsible_agency_id }, part);
  const known = top.responsible_name || top.responsible_member_id || top.responsible_agency_id;
  return (
    <Facts items={[
      { term: t('plan-responsible'), children: known && name },
      { term: t('plan-next-review'), children: top.next_review && formatDay(top.next_review) },
      { term: t('plan-if-this-fails'), children: top.if_this_fails && <span class="keep-lines">{top.if_this_fails}</span> },
    ]} />
  );
}

/** @param {OfTheirs} props */
export function TheirAppointments({ theirs }) {
  const { ahead, behind } = split(asOne(theirs.plan.rows('appointment')), theirs.now);
  return (
    <>
      {ahead.length === 0 && <p>{t('appointments-none-ahead')}</p>}
      {byDay(ahead).map((group) => <Day key={group.day} {...group} theirs={theirs} />)}
      {behind.length > 0 && (
        <Disclosure summary={t('appointments-behind', { count: behind.length })}>
          {behind.map((each) => <TheirAppointment key={each.id} appointment={each} theirs={theirs} withDay />)}
        </Disclosure>
      )}
    </>
  );
}

/** @param {OfTheirs & {day: string, appointments: Row[]}} props */
function Day({ day, appointments, theirs }) {
  const { now } = theirs;
  const near = capital(formatRelative(day, { now }));
  const whole = formatDay(day, { now });
  const same = near.toLowerCase() === whole.toLowerCase();
  return (
    <Section title={near} aside={!same && <span class="quiet">{whole}</span>}>
      {appointments.map((each) => <TheirAppointment key={each.id} appointment={each} theirs={theirs} />)}
    </Section>
  );
}

/** @param {OfTheirs} props */
export function TheirCrisisPlan({ theirs: { plan, part } }) {
  const entries = plan.rows('crisis_entry').map((row) => withNames(row, plan)).filter(isWritten);
  const since = plan.one('crisis_plan')?.still_right_on;
  if (entries.length === 0) return <p>{t('with-empty-room')}</p>;
  return (
    <>
      <p>{t('with-crisis-now')}</p>
      <SectionCards entries={entries} country={one('person')?.country ?? 'se'} />
      {since && <p class="quiet">{t('with-crisis-since', { name: calledWords(part), day: formatDay(since) })}</p>}
    </>
  );
}

/**
 * Whom an entry points at: with a number where the people are shared too, else by name alone.
 * @param {Row} row
 * @param {import('../../local/view.js').Plan} plan
 */
function withNames(row, plan) {
  const whom = (/** @type {'member' | 'agency'} */ noun) => {
    const id = row[`${noun}_id`];
    return (id && plan.row(noun, id)) || (nameIn(row, id) ? { name: nameIn(row, id) } : null);
  };
  return { id: row['id'], section: row['section'], words: row['words'], phone: row['phone'], member: whom('member'), agency: whom('agency') };
}

/** @param {OfTheirs} props */
export function TheirAboutMe({ theirs: { plan } }) {
  const all = plan.rows('about_me').filter(({ words }) => words.trim());
  if (all.length === 0) return <p>{t('with-empty-room')}</p>;
  return (
    <>
      {ABOUT_ME.map((section) => <AboutSection key={section} section={section} rows={all.filter((row) => row.section === section)} />)}
    </>
  );
}

/** @param {{section: string, rows: Row[]}} props */
function AboutSection({ section, rows }) {
  if (rows.length === 0) return null;
  return (
    <Card as="section">
      <CardTitle level={2}>{aboutMeTitle(section)}</CardTitle>
      {rows.map(({ id, words }) => <p key={id} class="keep-lines">{words.trim()}</p>)}
    </Card>
  );
}

/** @param {OfTheirs} props */
export function TheirPeople({ theirs: { plan, part } }) {
  const members = plan.rows('member').filter(({ id, name }) => id !== part.member_id && name);
  const agencies = plan.rows('agency').filter(({ name }) => name);
  if (members.length + agencies.length === 0) return <p>{t('with-empty-room')}</p>;
  return (
    <>
      {members.map((member) => (
        <Card key={member.id}>
          <CardTitle level={2}>{member.name}</CardTitle>
          <p class="quiet">{[member.role || t(`people-relation-${member.relation}`), nameIn(member, member.agency_id)].filter(Boolean).join(', ')}</p>
          <Reach phone={member.phone} name={member.name} />
        </Card>
      ))}
      {agencies.map((agency) => (
        <Card key={agency.id}>
          <CardTitle level={2}>{agency.name}</CardTitle>
          <p><AgencyMark agency={{ name: t(`agencies-kind-${agency.kind}`), kind: agency.kind }} /></p>
          <PhoneLink number={agency.phone} country={agency.country} />
        </Card>
      ))}
    </>
  );
}
