/** Who holds it together now, and whom the person trusts: one tap to each. */
import { one } from '../../local/view.js';
import { ActionLink, ButtonRow, PhoneLink } from '../../parts/button.jsx';
import { Card, CardTitle } from '../../parts/card.jsx';
import { t } from '../../texts/texts.js';
import { trustPerson } from '../people/trust.js';
import { responsibleOf } from '../plan/responsible.jsx';

/** @typedef {{name: string, phone: string, email: string, agency?: string}} Reachable */

/** The two who are turned to first. */
export function WhoHasTheThread() {
  const plan = one('plan');
  const responsible = plan && responsibleOf(plan);
  const trusted = trustPerson();
  return (
    <section class="stack-tight">
      <h2>{t('today-who')}</h2>
      {responsible && <Reach who={responsible} href="/plan" role={t('plan-responsible')} />}
      {trusted && (
        <Reach who={/** @type {any} */ (trusted)} href={`/people/${trusted.id}`} role={t('people-trust')} />
      )}
      {!trusted && <NoneTrusted />}
    </section>
  );
}

/** @param {{who: Reachable, href: string, role: string}} props */
function Reach({ who, href, role }) {
  const country = one('person')?.country;
  return (
    <Card>
      <p class="quiet">{role}</p>
      <CardTitle href={href}>{who.name}</CardTitle>
      {who.agency && <p>{who.agency}</p>}
      <ButtonRow>
        <PhoneLink number={who.phone} country={country} name={who.name} />
        <PhoneLink kind="text" number={who.phone} country={country} name={who.name} look="quiet" />
      </ButtonRow>
    </Card>
  );
}

/** Nobody is chosen: what it would be good for, and where to do it. */
function NoneTrusted() {
  return (
    <>
      <p class="quiet">{t('today-trust-none')}</p>
      <ButtonRow>
        <ActionLink href="/people" kind="secondary">{t('people-trust-choose')}</ActionLink>
      </ButtonRow>
    </>
  );
}
