/** What a calendar file brought, found by comparing the appointments before and after. Pure. */

/** @typedef {Record<string, any>} Row */

/**
 * @typedef {object} News how many appointments
 * @property {number} added
 * @property {number} changed
 * @property {number} cancelled
 */

/**
 * @param {Row[]} before all appointments when the file was chosen
 * @param {Row[]} after all appointments now
 * @returns {News} counting only those that come from a calendar file
 */
export function calendarNews(before, after) {
  const known = new Map(before.map((one) => [one.id, one]));
  const news = { added: 0, changed: 0, cancelled: 0 };
  for (const one of after.filter(({ source }) => source === 'calendar_file')) {
    const kind = kindOfNews(known.get(one.id), one);
    if (kind) news[kind] += 1;
  }
  return news;
}

/**
 * @param {Row | undefined} before
 * @param {Row} now
 * @returns {keyof News | null}
 */
function kindOfNews(before, now) {
  if (!before) return 'added';
  if (before.version === now.version) return null;
  return now.status === 'cancelled' && before.status !== 'cancelled' ? 'cancelled' : 'changed';
}
