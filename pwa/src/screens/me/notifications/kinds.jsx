import { session } from '../../../account/session.js';
import { changeKind, isWanted, OWN_KINDS, TAKING_PART_KINDS, TRUSTED_KINDS } from '../../../notices/settings.js';
import { Switch } from '../../../parts/fields.jsx';
import { Section } from '../../../parts/screen.jsx';
import { t } from '../../../texts/texts.js';
import { keptParts } from '../../with/parts.js';

/** What one wants to be told, kind by kind. Being asked to get in touch is not a kind: it is always told. */
export function Kinds() {
  const own = session.value.person_id !== null;
  return (
    <Section title={t('notices-kinds')}>
      <div>{own ? OWN_KINDS.map(asOwn) : TAKING_PART_KINDS.map(asTheirs)}</div>
      {takesPart() && <Trusted />}
      {takesPart() && <p>{t('notices-call-always')}</p>}
      <p class="quiet">{t('notices-together')}</p>
    </Section>
  );
}

/** Whether one is let in anywhere; a professional is, in plans that are on no phone. */
export const takesPart = () => session.value.person_id === null || keptParts.value.some(({ waiting }) => !waiting);

/** @param {string} kind */
const asOwn = (kind) => <Kind key={kind} kind={kind} />;

/** «Nobody has it» is, to whoever has it, that its day has gone by. @param {string} kind */
const asTheirs = (kind) => <Kind key={kind} kind={kind} words={kind === 'step_nobody_has' ? 'step_overdue' : kind} />;

/** What the other has to want first. */
function Trusted() {
  return (
    <div>
      <h3>{t('notices-kinds-trusted')}</h3>
      <p class="quiet">{t('notices-kinds-trusted-if')}</p>
      {TRUSTED_KINDS.map(asOwn)}
    </div>
  );
}

/** @param {{kind: string, words?: string}} props */
function Kind({ kind, words = kind }) {
  const label = t(`notices-kind-${words.replaceAll('_', '-')}`);
  return <Switch label={label} value={isWanted(kind)} onInput={(wanted) => void changeKind(kind, wanted)} />;
}
