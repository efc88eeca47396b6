/**
 * Letting someone in: the two words once more, what they will see, and the question asked of the
 * person alone. Until here nothing has been shared; "not now" changes nothing.
 */
import { DoorOpen } from 'lucide';
import { useLocation } from 'preact-iso';

import { withCheck } from '../../account/account.js';
import { Trouble } from '../../account/trouble.jsx';
import { useAction } from '../../account/useAction.js';
import { call } from '../../api.js';
import { one, row, rows } from '../../local/view.js';
import { ActionLink, Button } from '../../parts/button.jsx';
import { say } from '../../parts/say.jsx';
import { Empty, Screen, Section } from '../../parts/screen.jsx';
import { sharesOf } from '../../rules/sharing.js';
import { poke } from '../../sync/runner.js';
import { t } from '../../texts/texts.js';
import { useNow } from '../now.js';
import { live } from '../plan/words.js';
import { ByLaw } from '../sharing/byLaw.jsx';
import { personPath, twoWords } from '../sharing/words.js';
import { SharedList } from '../sharing/sharedList.jsx';
import { WorksThere } from './leftWork.jsx';
import { NoSuchMember } from './noSuchMember.jsx';
import { TwoWords } from './twoWords.jsx';

/** @typedef {Record<string, any>} Row */
/** @typedef {{member: Row}} OfMember */

/** The screen at /people/:id/confirm. @param {{params: Record<string, string>}} props */
export function Confirm({ params }) {
  const member = row('member', params.id ?? '');
  if (!member || member.removed) return <NoSuchMember />;
  return (
    <Screen title={t('confirm-title', { name: member.name })} windowTitle={t('people-title')} back={`/people/${member.id}`}>
      {member.state === 'accepted' ? <Asking member={member} /> : <NothingToConfirm member={member} />}
    </Screen>
  );
}

/** @param {OfMember} props */
function NothingToConfirm({ member }) {
  const back = <ActionLink href={`/people/${member.id}`}>{t('common-back')}</ActionLink>;
  return <Empty noun="member" action={back}>{t('confirm-nothing')}</Empty>;
}

/** @param {OfMember} props */
function Asking({ member }) {
  const { name } = member;
  return (
    <>
      <TwoWords words={twoWords(member)} explain={t('confirm-words', { name })} />
      <WorksThere member={member} />
      <Section title={t('confirm-will-see', { name })}>
        <WillSee member={member} />
      </Section>
      <Section title={t('confirm-alone')}>
        <p>{t('confirm-alone-why')}</p>
        <Answers member={member} />
      </Section>
    </>
  );
}

/** All of it: their own, what their agency has, and what the law gives. @param {OfMember} props */
function WillSee({ member }) {
  const now = useNow();
  const own = sharesOf(rows('grant'), { receiver_member_id: member.id }, now);
  const agency = member.relation === 'professional' ? live('agency', member.agency_id) : null;
  const theirs = agency ? sharesOf(rows('grant'), { receiver_agency_id: agency.id }, now).filter(({ right }) => right) : [];
  const wait = one('person')?.waits_hours ?? 0;
  return (
    <div class="stack-tight">
      <SharedList shares={own} empty={t('confirm-nothing-yet')} />
      {agency && theirs.length > 0 && <p>{t('sharing-agency-too', { name: member.name, agency: agency.name })}</p>}
      {theirs.length > 0 && <SharedList shares={theirs} empty="" />}
      {member.relation === 'guardian' && <ByLaw />}
      <p class="quiet">{wait > 0 ? t('confirm-waits', { hours: wait }) : t('confirm-at-once')}</p>
    </div>
  );
}

/** @param {OfMember} props */
function Answers({ member }) {
  const { route } = useLocation();
  const { busy, problem, run } = useAction();
  const path = `${personPath()}/members/${member.id}`;
  /** @param {() => Promise<unknown>} act @param {string} textId */
  const doing = (act, textId) => () =>
    run(async () => {
      await withCheck(act);
      say(textId, { name: member.name });
      poke();
      route(`/people/${member.id}`);
    });
  return (
    <div class="stack-tight">
      <Button kind="primary" icon={DoorOpen} wide busy={busy} disabled={busy} onClick={doing(() => call('POST', `${path}/confirm`), 'confirm-done')}>
        {t('confirm-do', { name: member.name })}
      </Button>
      <ActionLink kind="secondary" wide href={`/people/${member.id}`}>{t('confirm-not-now')}</ActionLink>
      <Button kind="quiet" busy={busy} disabled={busy} onClick={doing(() => call('DELETE', `${path}/invitation`), 'confirm-thrown-out')}>
        {t('confirm-wrong')}
      </Button>
      <Trouble problem={problem} />
    </div>
  );
}
