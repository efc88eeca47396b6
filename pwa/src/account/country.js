/** Countries by the region or the language a phone asks for. @type {Record<string, string>} */
const BY_TAG = { se: 'se', no: 'no', dk: 'dk', sv: 'se', nb: 'no', nn: 'no', da: 'dk' };

/**
 * The likeliest country: a region said outright, else the language's own.
 * @param {readonly string[]} tags BCP 47, most wanted first
 */
export function guessCountry(tags) {
  const parts = tags.map((tag) => tag.toLowerCase().split('-'));
  const regions = parts.map((part) => part.at(-1) ?? '');
  const languages = parts.map((part) => part[0] ?? '');
  const known = [...regions, ...languages].find((tag) => tag in BY_TAG);
  return BY_TAG[known ?? 'se'] ?? 'se';
}
