/** On what ground somebody sees something, said to the person whose it is. */
import { formatShortDay } from '../../texts/dates.js';
import { t } from '../../texts/texts.js';
import { kebab } from './words.js';

/** The grounds there are words for; another one is said plainly to be unknown here. */
const KNOWN = ['shared_with_you', 'shared_with_your_agency', 'guardian_by_age'];

/**
 * @param {string} ground a reason code of the policy
 * @param {{shared: string, name: string, agency: string, until?: string | null}} about
 */
export function groundWords(ground, { shared, name, agency, until }) {
  if (!KNOWN.includes(ground)) return t('looked-ground-unknown');
  const day = until ? formatShortDay(until) : 'none';
  return t(`consent-reason-${kebab(ground)}`, { side: 'person', shared, name, agency, until: day });
}
