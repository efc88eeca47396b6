/** Where two devices wrote different words and both were kept: the places to choose. */
import { rows } from '../../local/view.js';
import { Card, CardTitle } from '../../parts/card.jsx';
import { t } from '../../texts/texts.js';
import { aboutMeHref } from '../aboutMe/sections.js';

/** @typedef {Record<string, any>} Row */

/** The address at which each noun's words are shown, and so can be chosen between. @type {Record<string, (row: Row) => string>} */
const PLACES = {
  person: () => '/me',
  plan: () => '/plan',
  goal: ({ id }) => `/plan/goal/${id}`,
  step: ({ id }) => `/plan/step/${id}`,
  plan_source: ({ id }) => `/plan/source/${id}`,
  handover: ({ id }) => `/plan/handover/${id}`,
  talk: ({ id }) => `/plan/talk/${id}`,
  talk_answer: ({ talk_id }) => `/plan/talk/${talk_id}`,
  agency: ({ id }) => `/agencies/${id}`,
  member: ({ id }) => `/people/${id}`,
  appointment: ({ id }) => `/appointments/${id}`,
  question: ({ appointment_id }) => `/appointments/${appointment_id}`,
  about_me: ({ section }) => aboutMeHref(section),
  crisis_entry: ({ section }) => `/crisis-plan/${section}`,
};

/** @returns {Row[]} every row with two versions of something */
export function keptBothRows() {
  return Object.keys(PLACES).flatMap((noun) => rows(noun).filter((row) => Object.keys(row.kept_both ?? {}).length > 0));
}

/** @param {{kept: Row[]}} props */
export function KeptBothWaiting({ kept }) {
  return (
    <section class="stack-tight">
      <h2>{t('today-kept-both')}</h2>
      <p class="quiet">{t('today-kept-both-explain')}</p>
      {kept.map((row) => (
        <Card key={row.id}>
          <CardTitle href={PLACES[row.noun]?.(row)}>{firstWords(row)}</CardTitle>
        </Card>
      ))}
    </section>
  );
}

/** The present words of the field in question, which name it best. @param {Row} row */
function firstWords(row) {
  const [field = ''] = Object.keys(row.kept_both);
  return row[field] || row.kept_both[field][0];
}
