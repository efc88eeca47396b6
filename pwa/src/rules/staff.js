/** When it is told that somebody does not work there any more: the agency said so, and it is still news. */
import { daysBetween } from './days.js';

/** For so many days it stands on Today; on their page it stays. */
const TOLD = 30;

/**
 * @param {Record<string, any>} member
 * @param {string} today
 */
export const leftLately = ({ left_work_on }, today) => Boolean(left_work_on) && daysBetween(String(left_work_on), today) <= TOLD;
