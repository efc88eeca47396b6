import { row } from '../../local/view.js';
import { t } from '../../texts/texts.js';

/** What the person calls somebody; they may have been removed since. @param {string} member_id */
export const nameOf = (member_id) => row('member', member_id)?.name || t('calls-someone');
