/** A professional proposes a step or a time. It stands in the plan as a proposal until the person has answered. */
import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';

import { proposeStep, proposeTime } from '../../commands/takingPart.js';
import { Button } from '../../parts/button.jsx';
import { Choice, DateField, TextArea, TextField, TimeField } from '../../parts/fields.jsx';
import { say } from '../../parts/say.jsx';
import { today } from '../../texts/dates.js';
import { t } from '../../texts/texts.js';
import { instantAt, phoneZone } from '../appointments/wallTime.js';
import { calledWords } from './called.js';

/** @typedef {import('./useTheirs.js').Theirs} Theirs */

/** @param {{theirs: Theirs}} props */
export function ProposeStep({ theirs: { part } }) {
  const [draft, setDraft] = useState({ what: '', who: 'member', due: /** @type {string | null} */ (null) });
  const take = (/** @type {Partial<typeof draft>} */ typed) => setDraft({ ...draft, ...typed });
  const name = calledWords(part);
  const owners = ['member', 'me', 'nobody'].map((value) => ({ value, label: t(`with-propose-who-${value}`, { name }) }));
  const mine = { owner: 'member', owner_member_id: part.member_id, owner_accepted_on: today() };
  const fields = () => ({ what: draft.what.trim(), due: draft.due, ...(draft.who === 'member' ? mine : { owner: draft.who }) });
  return (
    <Proposal part={part} room="plan" whole={draft.what.trim() !== ''} propose={() => proposeStep(part.person_id, fields())}>
      <TextArea label={t('plan-new-step')} rows={2} value={draft.what} onInput={(what) => take({ what })} />
      <Choice label={t('plan-step-who')} options={owners} value={draft.who} onInput={(who) => take({ who })} />
      <DateField label={t('plan-step-due')} value={draft.due} onInput={(due) => take({ due })} />
    </Proposal>
  );
}

/** @param {{theirs: Theirs}} props */
export function ProposeTime({ theirs: { part } }) {
  const [draft, setDraft] = useState({ title: '', day: /** @type {string | null} */ (null), time: '', place: '', with_whom: '' });
  const take = (/** @type {Partial<typeof draft>} */ typed) => setDraft({ ...draft, ...typed });
  const zone = phoneZone();
  const fields = () => ({
    title: draft.title.trim(),
    place: draft.place.trim(),
    with_whom: draft.with_whom.trim(),
    starts_at: instantAt({ day: draft.day ?? '', time: draft.time || '00:00' }, zone),
    all_day: draft.time === '',
    zone,
  });
  const whole = draft.title.trim() !== '' && draft.day !== null;
  return (
    <Proposal part={part} room="appointments" whole={whole} propose={() => proposeTime(part.person_id, fields())}>
      <TextField label={t('appointments-what')} help={t('appointments-what-hint')} value={draft.title} onInput={(title) => take({ title })} />
      <div class="row">
        <DateField label={t('appointments-day')} min={today()} value={draft.day} onInput={(day) => take({ day })} />
        <TimeField label={t('appointments-time')} value={draft.time} onInput={(time) => take({ time })} />
      </div>
      <TextField label={t('with-propose-whom', { name: calledWords(part) })} value={draft.with_whom} onInput={(with_whom) => take({ with_whom })} />
      <TextField label={t('appointments-place')} value={draft.place} onInput={(place) => take({ place })} />
    </Proposal>
  );
}

/**
 * @param {{part: import('./parts.js').Part, room: string, whole: boolean, propose: () => Promise<unknown>,
 *   lead?: string, children: import('preact').ComponentChildren}} props whole: it can be sent as it stands
 */
export function Proposal({ part, room, whole, propose, lead, children }) {
  const { route } = useLocation();
  const name = calledWords(part);
  const send = async () => {
    await propose();
    say('with-proposed', { name });
    route(`/with/${part.person_id}/${room}`);
  };
  return (
    <form class="stack" autocomplete="off" onSubmit={(event) => (event.preventDefault(), void (whole && send()))}>
      <p>{lead ?? t('with-propose-lead', { name })}</p>
      {children}
      <Button kind="primary" wide type="submit" disabled={!whole}>{t('with-propose-do')}</Button>
    </form>
  );
}
