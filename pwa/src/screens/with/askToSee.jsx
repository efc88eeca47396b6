/** A professional asks to see something, with the reason in plain words. The answer is the person's, and so is the silence. */
import { useState } from 'preact/hooks';

import { OnlineOnly } from '../../account/onlineOnly.jsx';
import { Trouble } from '../../account/trouble.jsx';
import { useAction } from '../../account/useAction.js';
import { useFetched } from '../../account/useFetched.js';
import { call } from '../../api.js';
import { uuid } from '../../local/uuid.js';
import { Button } from '../../parts/button.jsx';
import { Card } from '../../parts/card.jsx';
import { Choice, DateField, TextArea } from '../../parts/fields.jsx';
import { say } from '../../parts/say.jsx';
import { Section } from '../../parts/screen.jsx';
import { SHARED, TAKES_PART_IN } from '../../rules/sharing.js';
import { capital, formatMoment, formatShortDay, today } from '../../texts/dates.js';
import { t } from '../../texts/texts.js';
import { SectionPicker } from '../crisis/sectionPicker.jsx';
import { options } from '../plan/words.js';
import { calledWords } from './called.js';
import { roomName } from './words.js';

/** @typedef {import('./parts.js').Part} Part */

const EMPTY = { shares: /** @type {string[]} */ ([]), right: 'see', purpose: '', until: /** @type {string | null} */ (null) };

/** @param {{theirs: import('./useTheirs.js').Theirs}} props */
export function AskToSee({ theirs: { part } }) {
  const path = `/api/people/${part.person_id}/sent`;
  const fetched = useFetched(path);
  return (
    <>
      <Form path={path} part={part} onSent={fetched.reload} />
      <OnlineOnly fetched={fetched} why={t('with-sent-offline')}>
        {({ sent }) => <Before part={part} asked={sent.filter((/** @type {any} */ { kind }) => kind === 'request')} />}
      </OnlineOnly>
    </>
  );
}

/** @param {{path: string, part: Part, onSent: () => Promise<void>}} props */
function Form({ path, part, onSent }) {
  const name = calledWords(part);
  const [draft, setDraft] = useState({ ...EMPTY, id: uuid() });
  const { busy, problem, run } = useAction();
  const take = (/** @type {Partial<typeof EMPTY>} */ typed) => setDraft({ ...draft, ...typed });
  const send = () =>
    run(async () => {
      await call('PUT', `${path}/${draft.id}`, { kind: 'request', content: contentOf(draft) });
      setDraft({ ...EMPTY, id: uuid() });
      say('with-asked');
      await onSent();
    });
  const takesPart = draft.shares.some((shared) => TAKES_PART_IN.includes(shared));
  return (
    <form class="stack" autocomplete="off" onSubmit={(event) => (event.preventDefault(), void send())}>
      <p>{t('with-ask-lead', { name })}</p>
      <SectionPicker legend={t('with-ask-shares')} sections={SHARED} chosen={draft.shares} onChange={(shares) => take({ shares })} title={(shared) => roomName(shared, part)} />
      {takesPart && <Choice label={t('sharing-how-much')} options={options('with-ask-right', ['see', 'take_part'])} value={draft.right} onInput={(right) => take({ right })} />}
      <TextArea label={t('with-ask-purpose')} help={t('with-ask-purpose-help', { name })} rows={3} value={draft.purpose} onInput={(purpose) => take({ purpose })} />
      <DateField label={t('with-ask-until')} help={t('with-ask-until-help', { name })} min={today()} value={draft.until} onInput={(until) => take({ until })} />
      <Button kind="primary" wide type="submit" busy={busy} disabled={busy || draft.shares.length === 0 || !draft.purpose.trim()}>{t('with-ask-do')}</Button>
      <Trouble problem={problem} />
    </form>
  );
}

/** In the usual order, to the end of the last day. @param {typeof EMPTY} draft */
function contentOf({ shares, right, purpose, until }) {
  return {
    shares: SHARED.filter((shared) => shares.includes(shared)),
    right,
    purpose: purpose.trim(),
    until: until && new Date(`${until}T23:59:00`).toISOString().replace('.000', ''),
  };
}

/** @param {{part: Part, asked: any[]}} props */
function Before({ part, asked }) {
  if (asked.length === 0) return null;
  return (
    <Section title={t('with-asked-before')}>
      <p class="quiet">{t('with-asked-silence')}</p>
      {asked.map(({ id, at, content }) => (
        <Card key={id} tone="quiet">
          <p>{content.shares.map((/** @type {string} */ shared) => roomName(shared, part)).join('\u00A0· ')}</p>
          <p class="own-words keep-lines">{content.purpose}</p>
          <p class="quiet">{[capital(formatMoment(at)), content.until && t('request-until', { day: formatShortDay(content.until) })].filter(Boolean).join(' · ')}</p>
        </Card>
      ))}
    </Section>
  );
}
