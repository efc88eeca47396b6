/** Who holds it together now, and whom the person trusts: one tap to each. */
import { one } from '../../local/view.js';
import { ActionLink, ButtonRow } from '../../parts/button.jsx';
import { Card, CardTitle } from '../../parts/card.jsx';
import { t } from '../../texts/texts.js';
import { Reach } from '../people/reach.jsx';
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
      {responsible && <Turned who={responsible} href="/plan" role={t('plan-responsible')} />}
      {trusted && (
        <Turned who={/** @type {any} */ (trusted)} href={`/people/${trusted.id}`} role={t('people-trust')} />
      )}
      {!trusted && <NoneTrusted />}
    </section>
  );
}

/** @param {{who: Reachable, href: string, role: string}} props */
function Turned({ who, href, role }) {
  return (
    <Card>
      <p class="quiet">{role}</p>
      <CardTitle href={href}>{who.name}</CardTitle>
      {who.agency && <p>{who.agency}</p>}
      <Reach phone={who.phone} name={who.name} />
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
