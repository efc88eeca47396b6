/** Which of the agencies' plans a goal or a step belongs to. What an agency has sent itself stays where it put it. */
import { rows } from '../../local/view.js';
import { t } from '../../texts/texts.js';
import { RowSelect } from '../rowFields.jsx';
import { sourceName } from './sourceWords.js';
import { live } from './words.js';

/** @typedef {Record<string, any>} Row */

/** Draws nothing when there is none to choose. @param {{row: Row}} props */
export function WhichSource({ row }) {
  const sources = rows('plan_source').filter(({ source_member_id }) => !source_member_id);
  if (row['source_member_id'] || sources.length === 0) return null;
  const choices = sources.map((source) => ({ value: source.id, label: named(source) }));
  return <RowSelect row={row} field="plan_source_id" label={t('sources-which')} none={t('sources-which-none')} options={choices} />;
}

/** @param {Row} source */
const named = (source) => [sourceName(source), live('agency', source['agency_id'])?.name].filter(Boolean).join(', ');
