/** What someone who takes part has written about how to reach them. The person's own notes stay theirs. */
import { edit } from '../../commands/write.js';
import { one } from '../../local/view.js';
import { Button, PhoneLink } from '../../parts/button.jsx';
import { Card, Facts } from '../../parts/card.jsx';
import { offerUndo } from '../../parts/undo.jsx';
import { bareNumber } from '../../texts/phone.js';
import { t } from '../../texts/texts.js';

/** @param {{member: Record<string, any>}} props */
export function OwnCard({ member }) {
  const { card_phone = '', card_email = '', card_words = '' } = member;
  if (!card_phone && !card_email && !card_words) return null;
  const isNew = card_phone !== '' && bareNumber(card_phone) !== bareNumber(member.phone);
  return (
    <Card as="section">
      <h2>{t('people-own-card', { name: member.name })}</h2>
      {card_words && <p class="own-words keep-lines">{card_words}</p>}
      {isNew && <PhoneLink number={card_phone} country={one('person')?.country} />}
      <Facts items={[{ term: t('people-email'), children: card_email }]} />
      {isNew && <Button kind="quiet" onClick={() => take(member)}>{t('people-use-number')}</Button>}
    </Card>
  );
}

/** @param {Record<string, any>} member */
async function take({ id, phone, card_phone }) {
  await edit('member', id, { phone: card_phone });
  offerUndo('people-number-used', () => edit('member', id, { phone }));
}
