/** Who sees by law and not by the person's word is said plainly, with the day it ends. */
import { one } from '../../local/view.js';
import { Card } from '../../parts/card.jsx';
import { guardiansSee } from '../../rules/sharing.js';
import { formatDay, today } from '../../texts/dates.js';
import { t } from '../../texts/texts.js';

/** Draws nothing where no such rule holds, and never while all sharing is stopped: then they see nothing either. */
export function ByLaw() {
  const person = one('person');
  if (person?.sharing_stopped || !guardiansSee(person, today())) return null;
  return <Card tone="quiet"><p>{t('sharing-guardians', { day: formatDay(person?.guardians_see_until) })}</p></Card>;
}
