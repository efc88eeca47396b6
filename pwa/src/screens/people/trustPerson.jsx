/** The person you trust, and a stand-in: chosen and changed in two taps. Choosing tells nobody. */
import { HeartHandshake } from 'lucide';
import { useState } from 'preact/hooks';

import { chooseStandIn, chooseTrustPerson } from '../../commands/person.js';
import { rows } from '../../local/view.js';
import { Button } from '../../parts/button.jsx';
import { Icon } from '../../parts/icon.jsx';
import { Section } from '../../parts/screen.jsx';
import { Sheet } from '../../parts/sheet.jsx';
import { offerUndo } from '../../parts/undo.jsx';
import { t } from '../../texts/texts.js';
import { AddMember } from './addMember.jsx';
import { MemberCard } from './memberCard.jsx';
import { standIn, trustPerson } from './trust.js';

/** @typedef {Record<string, any>} Row */

/** Which of the two is being chosen. @typedef {'trust' | 'stand-in'} Place */

/** @type {Record<Place, {now: () => Row | null, choose: (id: string | null) => Promise<void>}>} */
const PLACES = {
  trust: { now: trustPerson, choose: chooseTrustPerson },
  'stand-in': { now: standIn, choose: chooseStandIn },
};

/** The top of People. */
export function TrustPerson() {
  const [choosing, setChoosing] = useState(/** @type {Place | null} */ (null));
  const trusted = trustPerson();
  const second = standIn();
  return (
    <Section title={t('people-trust')}>
      <p class="quiet">{t('people-trust-explain')}</p>
      {trusted && <MemberCard member={trusted} mark={<Icon of={HeartHandshake} />} />}
      <Button kind={trusted ? 'quiet' : 'secondary'} onClick={() => setChoosing('trust')}>
        {t(trusted ? 'people-trust-change' : 'people-trust-choose')}
      </Button>
      {second && <h3>{t('people-stand-in')}</h3>}
      {second && <MemberCard member={second} level={4} />}
      {trusted && (
        <Button kind="quiet" onClick={() => setChoosing('stand-in')}>
          {t(second ? 'people-stand-in-change' : 'people-stand-in-choose')}
        </Button>
      )}
      <Choosing place={choosing} onClose={() => setChoosing(null)} />
    </Section>
  );
}

/** @param {{place: Place | null, onClose: () => void}} props */
function Choosing({ place, onClose }) {
  // Whoever is added from here is chosen: that is what the person came to do.
  const [adding, setAdding] = useState(/** @type {Place | null} */ (null));
  return (
    <>
      <Sheet open={place !== null} onClose={onClose} title={t(place === 'stand-in' ? 'people-stand-in-who' : 'people-trust-who')}>
        {place && <Candidates place={place} onClose={onClose} onAdd={() => { onClose(); setAdding(place); }} />}
      </Sheet>
      <AddMember open={adding !== null} onClose={() => setAdding(null)} onMade={(id) => adding && PLACES[adding].choose(id)} />
    </>
  );
}

/** @param {{place: Place, onClose: () => void, onAdd: () => void}} props */
function Candidates({ place, onClose, onAdd }) {
  const { now, choose } = PLACES[place];
  const present = now()?.id ?? null;
  const take = async (/** @type {string | null} */ id) => {
    onClose();
    await choose(id);
    offerUndo('people-chosen', () => choose(present));
  };
  const others = rows('member').filter((one) => one.id !== present);
  return (
    <div class="stack">
      <p class="quiet">{t('people-trust-tells-nobody')}</p>
      {others.map((one) => <Button key={one.id} wide onClick={() => take(one.id)}>{one.name}</Button>)}
      <Button kind="quiet" onClick={onAdd}>{t('people-trust-someone-else')}</Button>
      {present && <Button kind="quiet" onClick={() => take(null)}>{t('people-trust-nobody')}</Button>}
    </div>
  );
}
