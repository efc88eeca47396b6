/**
 * What a push says: the JSON of Declarative Web Push, which some browsers read themselves and hand
 * over as a notification that is ready to be shown.
 */

/**
 * @typedef {object} Told which notice it is; ids only
 * @property {'call' | 'over' | 'notice' | 'test'} kind
 * @property {string} [token] what a receipt is given for
 * @property {string} [ask_id]
 * @property {string} [expires_at]
 * @property {string} [not_sent] an answer that did not get through
 */
/** @typedef {{title: string, body: string, lang: string, dir: NotificationDirection, tag: string, silent: boolean, data: Told}} Notice */

/**
 * @param {PushEvent} event
 * @returns {Notice | null} null when it cannot be read
 */
export function readNotice(event) {
  const sent = parsed(event.data) ?? /** @type {any} */ (event).notification;
  if (!isText(sent?.title) || !isText(sent.body)) return null;
  const { title, body } = sent;
  return {
    title,
    body,
    lang: isText(sent.lang) ? sent.lang : '',
    dir: sent.dir === 'rtl' || sent.dir === 'ltr' ? sent.dir : 'auto',
    tag: isText(sent.tag) ? sent.tag : 'traden',
    silent: sent.silent === true,
    data: sent.data ?? { kind: 'notice' },
  };
}

/** @param {PushMessageData | null} data */
function parsed(data) {
  try {
    return data?.json()?.notification;
  } catch {
    return null;
  }
}

/** @param {unknown} value */
const isText = (value) => typeof value === 'string' && value !== '';
