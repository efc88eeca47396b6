/** One agency's own plan: what it says, from when, and which goals and steps of it stand here. */
import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';

import { remove } from '../commands/write.js';
import { row, rows } from '../local/view.js';
import { ActionLink, Button } from '../parts/button.jsx';
import { Card, CardTitle } from '../parts/card.jsx';
import { Empty, Screen, Section } from '../parts/screen.jsx';
import { AgencyMark } from '../parts/thread.jsx';
import { offerUndo } from '../parts/undo.jsx';
import { t } from '../texts/texts.js';
import { Ask, Asks } from './ask.jsx';
import { AddGoal } from './plan/addGoal.jsx';
import { AddStep } from './plan/addStep.jsx';
import { goalName, holdsWords, sourceName } from './plan/sourceWords.js';
import { StepThread } from './plan/stepCard.jsx';
import { KINDS, live, options, rowOptions } from './plan/words.js';
import { RowChoice, RowDay, RowSelect, RowText } from './rowFields.jsx';
import './plan.css';

/** @typedef {Record<string, any>} Row */
/** @typedef {{source: Row}} OfSource */

/** The screen at /plan/source/:id. @param {{params: Record<string, string>}} props */
export function Source({ params }) {
  const source = row('plan_source', params.id ?? '');
  if (!source || source.removed) return <Gone />;
  return (
    <Screen key={source.id} title={sourceName(source)} windowTitle={t('sources-one')} back="/plan">
      <About source={source} />
      <Goals source={source} />
      <Steps source={source} />
      {source.source_member_id ? <p class="quiet">{t('sources-theirs')}</p> : <Own source={source} />}
    </Screen>
  );
}

/** The plan was removed, perhaps on another device. */
function Gone() {
  return (
    <Screen title={t('sources-one')} back="/plan">
      <Empty noun="plan_source" action={<ActionLink href="/plan">{t('plan-to-plan')}</ActionLink>}>{t('sources-gone')}</Empty>
    </Screen>
  );
}

/** @param {OfSource} props */
function About({ source }) {
  const agency = live('agency', source.agency_id);
  const kind = source.title && source.plan_kind !== 'other' ? t(`plan-kind-${source.plan_kind}`) : '';
  const facts = [kind, holdsWords(source)].filter(Boolean).join(' · ');
  return (
    <Card>
      {agency && <CardTitle level={2} href={`/agencies/${agency.id}`}>{agency.name}</CardTitle>}
      {agency && <p><AgencyMark agency={{ name: t(`agencies-kind-${agency.kind}`), kind: agency.kind }} /></p>}
      {source.words && <p class="keep-lines">{source.words}</p>}
      {facts && <p class="quiet">{facts}</p>}
    </Card>
  );
}

/** @param {OfSource} props */
function Goals({ source }) {
  const [adding, setAdding] = useState(false);
  const goals = rows('goal').filter(({ plan_source_id }) => plan_source_id === source.id);
  return (
    <Section title={t('sources-goals')}>
      {goals.map((goal) => <Card key={goal.id}><CardTitle href={`/plan/goal/${goal.id}`}>{goalName(goal)}</CardTitle></Card>)}
      {goals.length === 0 && <p class="quiet">{t('sources-goals-none')}</p>}
      {!source.source_member_id && <div><Button kind="quiet" onClick={() => setAdding(true)}>{t('plan-add-goal')}</Button></div>}
      <AddGoal open={adding} onClose={() => setAdding(false)} sourceId={source.id} />
    </Section>
  );
}

/** @param {OfSource} props */
function Steps({ source }) {
  const steps = rows('step').filter(({ plan_source_id }) => plan_source_id === source.id);
  return (
    <Section title={t('sources-steps-title')}>
      {steps.length > 0 ? <StepThread steps={steps} /> : <p class="quiet">{t('sources-steps-none')}</p>}
      {!source.source_member_id && <AddStep goalId={null} sourceId={source.id} />}
    </Section>
  );
}

/** What the person has written of it themselves. @param {OfSource} props */
function Own({ source }) {
  const { route } = useLocation();
  const onClick = async () => {
    offerUndo('sources-removed', await remove('plan_source', source.id));
    route('/plan');
  };
  return (
    <>
      <Asks>
        <Ask question={t('sources-says')} answer={source.words} row={source} fields={['title', 'words']}>
          <RowText row={source} field="title" label={t('sources-called')} />
          <RowText row={source} field="words" lines={4} label={t('sources-says')} />
        </Ask>
        <Ask question={t('sources-when')} answer={holdsWords(source)}>
          <RowDay row={source} field="starts_on" label={t('sources-starts')} />
          <RowDay row={source} field="ends_on" label={t('sources-ends')} />
          <RowChoice row={source} field="state" label={t('sources-state')} options={options('sources-state', ['active', 'ended'])} />
        </Ask>
        <Ask question={t('sources-agency')} answer={live('agency', source.agency_id)?.name}>
          <RowSelect row={source} field="agency_id" label={t('sources-agency')} none={t('common-choose')} options={rowOptions(rows('agency'))} />
          <RowSelect row={source} field="plan_kind" label={t('sources-kind')} none={t('common-choose')} options={options('plan-kind', KINDS)} />
        </Ask>
      </Asks>
      <div class="stack-tight">
        <Button kind="quiet" onClick={onClick}>{t('sources-remove')}</Button>
        <p class="quiet">{t('sources-remove-hint')}</p>
      </div>
    </>
  );
}
