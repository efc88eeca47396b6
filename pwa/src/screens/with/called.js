/** What somebody is called whose plan one takes part in. */
import { t } from '../../texts/texts.js';

/** @param {{called: string} | null} part null while it is not known */
export const calledWords = (part) => part?.called || t('with-someone');

/** "Kim's plan". @param {{called: string} | null} part */
export const planWords = (part) => (part?.called ? t('with-plan-of', { name: part.called }) : t('with-plan-of-someone'));
