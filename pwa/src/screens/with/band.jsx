/** The band over somebody else's plan: whose it is, in a colour of its own, and the way back to one's own. */
import { session } from '../../account/session.js';
import { t } from '../../texts/texts.js';
import { planWords } from './called.js';
import { partOf } from './parts.js';

/** Whose plan an address is in; null: one's own, or nobody's. @param {string} path */
export const whoseAt = (path) => /^\/with\/([^/]+)/.exec(path)?.[1] ?? null;

/** @param {{path: string}} props */
export function Band({ path }) {
  const whose = whoseAt(path);
  if (!whose) return null;
  const own = session.value.person_id !== null;
  // On the first page of it the way back on top leads to all plans already.
  const deeper = path !== `/with/${whose}`;
  return (
    <p class="others-band">
      <span>{planWords(partOf(whose))}</span>
      {own && <a href="/">{t('with-back-mine')}</a>}
      {!own && deeper && <a href="/with">{t('with-back-all')}</a>}
    </p>
  );
}
