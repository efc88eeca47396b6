/** Somebody else's plan, as far as they share it: what is one's own there first, then the way to each part of it. */
import { ArrowRightLeft, CalendarPlus, Contact, HandHelping, MessageSquareText, Route as ThreadIcon } from 'lucide';

import { NoticesCard } from '../notices/noticesCard.jsx';
import { Screen, Section } from '../parts/screen.jsx';
import { t } from '../texts/texts.js';
import { LinkList } from './me/linkList.jsx';
import { inEffect } from './with/access.js';
import { calledWords } from './with/called.js';
import { Leave } from './with/leave.jsx';
import { NextThere } from './with/nextThere.jsx';
import { YourSteps } from './with/yourSteps.jsx';
import { ICONS, SLUGS } from './with/rooms.js';
import { NotHere } from './with/notHere.jsx';
import { askAgain, useTheirs } from './with/useTheirs.js';
import { agencyOfMine, asWords, reasonWords, roomName } from './with/words.js';
import './plan.css';
import './with/with.css';

/** @typedef {import('./with/useTheirs.js').Theirs} Theirs */

/** The screen at /with/:id. @param {{params: Record<string, string>}} props */
export function Theirs({ params }) {
  const id = params.id ?? '';
  const { standing, theirs } = useTheirs(id);
  const lead = theirs && !theirs.part.waiting ? asWords(theirs.part) : undefined;
  return (
    <Screen key={id} title={theirs ? calledWords(theirs.part) : t('with-title')} windowTitle={t('with-title')} back="/with" lead={lead}>
      {standing === 'here' && theirs ? <Shared theirs={theirs} /> : <NotHere standing={standing} theirs={theirs} onAgain={() => askAgain(theirs, id)} />}
      {theirs && !theirs.part.waiting && <NoticesCard why="asked" />}
      {theirs && !theirs.part.waiting && <Doing theirs={theirs} />}
      {theirs && <Leave part={theirs.part} />}
    </Screen>
  );
}

/** @param {{theirs: Theirs}} props */
function Shared({ theirs }) {
  return (
    <>
      {theirs.shared.includes('plan') && <YourSteps theirs={theirs} />}
      {theirs.shared.includes('appointments') && <NextThere theirs={theirs} />}
      <Section title={t('with-shared-title')}>
        <LinkList links={theirs.shared.map((shared) => linkTo(shared, theirs))} />
      </Section>
    </>
  );
}

/** @param {string} shared @param {Theirs} theirs */
function linkTo(shared, { part, plan, now }) {
  const access = inEffect(part.access, now).filter((one) => one.shared === shared);
  return {
    href: `/with/${part.person_id}/${SLUGS[shared]}`,
    icon: /** @type {any} */ (ICONS[shared]),
    text: roomName(shared, part),
    about: reasonWords(part, access, agencyOfMine(plan, part)),
  };
}

/** What one can do whatever is shared: a professional also asks and proposes. @param {{theirs: Theirs}} props */
function Doing({ theirs: { part, now } }) {
  const name = calledWords(part);
  const to = (/** @type {string} */ room) => `/with/${part.person_id}/${room}`;
  const proposes = (/** @type {string} */ shared) => inEffect(part.access, now).some((one) => one.shared === shared && one.right === 'take_part');
  const atWork = part.relation === 'professional' ? [
    { href: to('ask'), icon: HandHelping, text: t('with-ask'), about: t('with-ask-about', { name }) },
    ...(proposes('plan') ? [{ href: to('propose-step'), icon: ThreadIcon, text: t('with-propose-step'), about: t('with-propose-about', { name }) }] : []),
    ...(proposes('plan') ? [{ href: to('hand-over'), icon: ArrowRightLeft, text: t('handovers-hand-over'), about: t('handovers-hand-over-about') }] : []),
    ...(proposes('appointments') ? [{ href: to('propose-time'), icon: CalendarPlus, text: t('with-propose-time'), about: t('with-propose-about', { name }) }] : []),
  ] : [];
  const always = [
    { href: to('note'), icon: MessageSquareText, text: t('with-note'), about: t('with-note-about', { name }) },
    { href: to('card'), icon: Contact, text: t('with-card'), about: t('with-card-about', { name }) },
  ];
  return (
    <Section title={t('with-do')}>
      <LinkList links={[...atWork, ...always]} />
    </Section>
  );
}
