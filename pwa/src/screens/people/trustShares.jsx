/**
 * What the trust person could see: proposed, never imposed. Each can be unticked, and nothing is
 * given before the person says yes.
 */
import { useState } from 'preact/hooks';

import { give, takeBack } from '../../commands/sharing.js';
import { one, row, rows } from '../../local/view.js';
import { Button } from '../../parts/button.jsx';
import { Sheet } from '../../parts/sheet.jsx';
import { offerUndo } from '../../parts/undo.jsx';
import { proposedForTrust, sharesOf } from '../../rules/sharing.js';
import { t } from '../../texts/texts.js';
import { SectionPicker } from '../crisis/sectionPicker.jsx';
import { rightWords } from '../sharing/words.js';

/** @typedef {Record<string, any>} Row */
/** @typedef {{id: string, undo: () => Promise<void>}} Chosen who was chosen just now, and how that is undone */

/** @param {{chosen: Chosen | null, onClose: () => void}} props draws nothing where there is nothing to propose */
export function TrustShares({ chosen, onClose }) {
  const member = chosen && row('member', chosen.id);
  const proposed = member && !one('person')?.sharing_stopped ? proposedFor(member) : [];
  // Under the sheet nobody could reach the undo of the choice itself: it is offered anew.
  const close = () => {
    onClose();
    if (chosen) offerUndo('people-chosen', chosen.undo);
  };
  return (
    <Sheet open={proposed.length > 0} onClose={close} title={t('sharing-trust-title', { name: member?.name ?? '' })}>
      {member && proposed.length > 0 && <Proposal member={member} proposed={proposed} onYes={onClose} onNo={close} />}
    </Sheet>
  );
}

/** @param {Row} member */
const proposedFor = ({ id }) => proposedForTrust(sharesOf(rows('grant'), { receiver_member_id: id }, new Date()));

/** @param {{member: Row, proposed: {shared: string, right: string}[], onYes: () => void, onNo: () => void}} props */
function Proposal({ member, proposed, onYes, onNo }) {
  const [chosen, setChosen] = useState(proposed.map(({ shared }) => shared));
  const rightOf = (/** @type {string} */ shared) => proposed.find((each) => each.shared === shared)?.right ?? 'see';
  const yes = async () => {
    onYes();
    const receiver = { receiver_member_id: member.id };
    const ids = await Promise.all(chosen.map((shared) => give(receiver, { shared, right: rightOf(shared) })));
    offerUndo('sharing-given', () => Promise.all(ids.map((id) => takeBack(id))), { name: member.name });
  };
  return (
    <>
      <p>{t('sharing-trust-why', { name: member.name })}</p>
      {member.state !== 'active' && <p class="quiet">{t('sharing-when-let-in', { name: member.name })}</p>}
      <SectionPicker
        legend={t('sharing-trust-which')}
        sections={proposed.map(({ shared }) => shared)}
        chosen={chosen}
        onChange={setChosen}
        title={(shared) => rightWords(shared, rightOf(shared))}
      />
      <div class="stack-tight">
        <Button kind="primary" wide disabled={chosen.length === 0} onClick={yes}>{t('sharing-trust-yes')}</Button>
        <Button wide onClick={onNo}>{t('sharing-trust-no')}</Button>
      </div>
    </>
  );
}
