/** The top of the plan: who is overall responsible, when it is next gone through, what if it fails. */
import { one, rows } from '../../local/view.js';
import { PhoneLink } from '../../parts/button.jsx';
import { Facts } from '../../parts/card.jsx';
import { Disclosure } from '../../parts/sheet.jsx';
import { formatDay } from '../../texts/dates.js';
import { t } from '../../texts/texts.js';
import { humans } from '../people/humans.js';
import { RowDay, RowSelect, RowText } from '../rowFields.jsx';
import { live, rowOptions } from './words.js';

/** @typedef {Record<string, any>} Row */

/**
 * @param {Row} plan
 * @returns {{name: string, agency: string, phone: string, email: string} | null} null when nobody is named
 */
export function responsibleOf(plan) {
  const member = live('member', plan.responsible_member_id);
  const agency = live('agency', plan.responsible_agency_id ?? member?.agency_id);
  const name = plan.responsible_name || member?.name || agency?.name;
  if (!name) return null;
  return {
    name,
    agency: agency && agency.name !== name ? agency.name : '',
    phone: member?.phone || agency?.phone || '',
    email: member?.email || agency?.email || '',
  };
}

/** What stands on top of the plan, read first and changed underneath. */
export function Responsible() {
  const plan = one('plan');
  if (!plan) return null;
  return (
    <section class="stack-tight plan-top">
      <Facts items={facts(plan)} />
      <div class="screen-only">
        <Disclosure summary={t('plan-change')} open={Boolean(plan.kept_both)}>
          <ResponsibleFields plan={plan} />
        </Disclosure>
      </div>
    </section>
  );
}

/** @param {Row} plan */
function facts(plan) {
  const who = responsibleOf(plan);
  const review = plan.next_review ? formatDay(plan.next_review) : t('plan-next-review-none');
  const items = [
    { term: t('plan-responsible'), children: who ? <Named who={who} /> : t('plan-responsible-none') },
    { term: t('plan-next-review'), children: review },
  ];
  if (!plan.if_this_fails) return items;
  return [...items, { term: t('plan-if-this-fails'), children: <span class="keep-lines">{plan.if_this_fails}</span> }];
}

/** @param {{who: NonNullable<ReturnType<typeof responsibleOf>>}} props */
function Named({ who }) {
  return (
    <>
      <span>{who.agency ? t('plan-owner-at', { name: who.name, agency: who.agency }) : who.name}</span>
      <PhoneLink number={who.phone} country={one('person')?.country} look="quiet" />
    </>
  );
}

/** @param {{plan: Row}} props */
function ResponsibleFields({ plan }) {
  return (
    <div class="stack">
      <p class="quiet">{t('plan-responsible-explain')}</p>
      <RowText row={plan} field="responsible_name" label={t('plan-responsible-name')} />
      {humans().length > 0 && (
        <RowSelect row={plan} field="responsible_member_id" label={t('plan-responsible-member')} none={t('plan-step-who-choose')} options={rowOptions(humans())} />
      )}
      {rows('agency').length > 0 && (
        <RowSelect row={plan} field="responsible_agency_id" label={t('plan-responsible-agency')} none={t('plan-step-who-choose')} options={rowOptions(rows('agency'))} />
      )}
      <RowDay row={plan} field="next_review" label={t('plan-next-review')} help={t('plan-next-review-explain')} />
      <RowText row={plan} field="if_this_fails" lines={3} label={t('plan-if-this-fails')} help={t('plan-if-this-fails-hint')} />
    </div>
  );
}
