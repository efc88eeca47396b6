/** The rows of one category as somebody else gets them: to read, nothing to press. */
import { t } from '../../texts/texts.js';
import { ABOUT_ME, aboutMeTitle } from '../aboutMe/sections.js';
import { whenWords } from '../appointments/words.js';
import { SECTIONS, titleOf } from '../crisis/sections.js';

/** @typedef {Record<string, any>} Row */
/** @typedef {{title: string, lines: string[]}} Told one thing in words */

/** The nouns of each category. @type {Record<string, string[]>} */
const NOUNS = {
  plan: ['plan', 'goal', 'step'],
  appointments: ['appointment'],
  crisis_plan: ['crisis_entry'],
  about_me: ['about_me'],
  network: ['member', 'agency'],
};

/** How each noun is told. @type {Record<string, (row: Row) => Told>} */
const TOLD = {
  plan: ({ responsible_name }) => ({ title: responsible_name && t('plan-responsible'), lines: [responsible_name] }),
  goal: ({ own_words }) => ({ title: own_words, lines: [t('plan-goal-title')] }),
  step: (step) => ({ title: step.what, lines: [owner(step), t(`plan-state-${step.state}`)] }),
  appointment: (appointment) => ({ title: appointment.title, lines: [whenWords(appointment), appointment.names?.[appointment.agency_id], appointment.place] }),
  crisis_entry: ({ section, words, phone }) => ({ title: titleOf(section), lines: [words, phone] }),
  about_me: ({ section, words }) => ({ title: aboutMeTitle(section), lines: [words] }),
  member: ({ name, role, phone }) => ({ title: name, lines: [role, phone] }),
  agency: ({ name, phone }) => ({ title: name, lines: [phone] }),
};

/** @param {{shared: string, rows: Row[]}} props */
export function SeenRows({ shared, rows }) {
  const own = rows.filter(({ noun, removed }) => NOUNS[shared]?.includes(noun) && !removed).toSorted(inOrder);
  const told = own.map((row) => ({ id: row.id, under: row.section, ...TOLD[row.noun]?.(row) })).filter(({ title }) => title);
  if (told.length === 0) return <p>{t('preview-empty')}</p>;
  return (
    <ul class="seen-rows">
      {told.map(({ id, under, title, lines = [] }, place) => (
        <li key={id}>
          {(!under || under !== told[place - 1]?.under) && <h3>{title}</h3>}
          {lines.filter(Boolean).map((line) => <p key={line} class="keep-lines">{line}</p>)}
        </li>
      ))}
    </ul>
  );
}

/** @param {Row} step */
function owner({ owner: kind, owner_name, owner_member_id, owner_agency_id, names = {} }) {
  if (kind === 'me') return t('plan-owner-me');
  return owner_name || names[owner_member_id] || names[owner_agency_id] || t('plan-owner-nobody');
}

/** Sections in their own order, then appointments by time, everything else as it came. @param {Row} one @param {Row} other */
function inOrder(one, other) {
  const bySection = place(one) - place(other);
  return bySection || String(one.starts_at ?? '').localeCompare(String(other.starts_at ?? ''));
}

/** @param {Row} row */
const place = ({ noun, section }) => (noun === 'about_me' ? ABOUT_ME : SECTIONS).indexOf(section);
