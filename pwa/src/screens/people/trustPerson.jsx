/**
 * The person you trust, and a stand-in: chosen and changed in two taps. Choosing tells nobody and
 * gives nothing; what they could see is asked right after.
 */
import { HeartHandshake } from 'lucide';
import { useState } from 'preact/hooks';

import { chooseStandIn, chooseTrustPerson } from '../../commands/person.js';
import { Button } from '../../parts/button.jsx';
import { Icon } from '../../parts/icon.jsx';
import { Section } from '../../parts/screen.jsx';
import { Sheet } from '../../parts/sheet.jsx';
import { offerUndo } from '../../parts/undo.jsx';
import { t } from '../../texts/texts.js';
import { humans } from './humans.js';
import { AddMember } from './addMember.jsx';
import { MemberCard } from './memberCard.jsx';
import { standIn, trustPerson } from './trust.js';
import { TrustShares } from './trustShares.jsx';

/** @typedef {Record<string, any>} Row */

/** Which of the two is being chosen. @typedef {'trust' | 'stand-in'} Place */

/** @type {Record<Place, {now: () => Row | null, choose: (id: string | null) => Promise<void>}>} */
const PLACES = {
  trust: { now: trustPerson, choose: chooseTrustPerson },
  'stand-in': { now: standIn, choose: chooseStandIn },
};

/** Puts someone in that place. @param {Place} place @param {string | null} id @returns {Promise<() => Promise<void>>} undo */
async function putIn(place, id) {
  const { now, choose } = PLACES[place];
  const before = now()?.id ?? null;
  await choose(id);
  return () => choose(before);
}

/** The top of People. */
export function TrustPerson() {
  const [choosing, setChoosing] = useState(/** @type {Place | null} */ (null));
  const [chosen, setChosen] = useState(/** @type {Chosen | null} */ (null));
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
      <Choosing place={choosing} onClose={() => setChoosing(null)} onChosen={setChosen} />
      <TrustShares chosen={chosen} onClose={() => setChosen(null)} />
    </Section>
  );
}

/** @typedef {import('./trustShares.jsx').Chosen} Chosen */
/** @typedef {(chosen: Chosen) => unknown} OnChosen */

/** @param {{place: Place | null, onClose: () => void, onChosen: OnChosen}} props */
function Choosing({ place, onClose, onChosen }) {
  // Whoever is added from here is chosen: that is what the person came to do.
  const [adding, setAdding] = useState(/** @type {Place | null} */ (null));
  const [added, setAdded] = useState(/** @type {Chosen | null} */ (null));
  const made = async (/** @type {string} */ id) => {
    if (!adding) return;
    const undo = await putIn(adding, id);
    if (adding === 'trust') setAdded({ id, undo });
  };
  const close = () => {
    setAdding(null);
    setAdded(null);
    if (added) onChosen(added);
  };
  return (
    <>
      <Sheet open={place !== null} onClose={onClose} title={t(place === 'stand-in' ? 'people-stand-in-who' : 'people-trust-who')}>
        {place && <Candidates place={place} onClose={onClose} onChosen={onChosen} onAdd={() => { onClose(); setAdding(place); }} />}
      </Sheet>
      <AddMember open={adding !== null} onClose={close} onMade={made} />
    </>
  );
}

/** @param {{place: Place, onClose: () => void, onChosen: OnChosen, onAdd: () => void}} props */
function Candidates({ place, onClose, onChosen, onAdd }) {
  const present = PLACES[place].now()?.id ?? null;
  const take = async (/** @type {string | null} */ id) => {
    onClose();
    const undo = await putIn(place, id);
    offerUndo('people-chosen', undo);
    if (id && place === 'trust') onChosen({ id, undo });
  };
  const others = humans().filter((one) => one.id !== present);
  return (
    <div class="stack">
      <p class="quiet">{t('people-trust-tells-nobody')}</p>
      {others.map((one) => <Button key={one.id} wide onClick={() => take(one.id)}>{one.name}</Button>)}
      <Button kind="quiet" onClick={onAdd}>{t('people-trust-someone-else')}</Button>
      {present && <Button kind="quiet" onClick={() => take(null)}>{t('people-trust-nobody')}</Button>}
    </div>
  );
}
