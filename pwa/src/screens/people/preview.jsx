/** Exactly what someone sees, from the server, through the same rules as when they look themselves. */
import { OnlineOnly } from '../../account/onlineOnly.jsx';
import { useFetched } from '../../account/useFetched.js';
import { row } from '../../local/view.js';
import { Empty, Screen, Section } from '../../parts/screen.jsx';
import { SHARED } from '../../rules/sharing.js';
import { t } from '../../texts/texts.js';
import { categoryName, nameOr, personPath, rightWords } from '../sharing/words.js';
import { groundWords } from '../sharing/ground.js';
import { SeenRows } from './seenRows.jsx';
import '../sharing/sharing.css';

/** @typedef {Record<string, any>} Row */
/** @typedef {{shared: string, right: string, sections: string[], until: string | null, reason: string}} Access */

/** The screen at /people/:id/preview. @param {{params: Record<string, string>}} props */
export function Preview({ params }) {
  const member = row('member', params.id ?? '');
  const name = member?.name || t('people-no-name');
  const who = { name, agency: nameOr(row('agency', member?.agency_id ?? '')) };
  const fetched = useFetched(`${personPath()}/members/${params.id}/preview`);
  return (
    <Screen title={t('preview-title', { name })} windowTitle={t('people-title')} back={`/people/${params.id}`}>
      <OnlineOnly fetched={fetched} why={t('preview-offline', { name })}>
        {({ access, rows }) => (
          <>
            {access.length === 0 && <Empty>{t('preview-nothing', { name })}</Empty>}
            {access.length > 0 && <p>{t('preview-lead', { name })}</p>}
            {SHARED.map((shared) => <Seen key={shared} access={access.filter((/** @type {Access} */ one) => one.shared === shared)} rows={rows} who={who} />)}
          </>
        )}
      </OnlineOnly>
    </Screen>
  );
}

/** One category, with every reason why it is seen. @param {{access: Access[], rows: Row[], who: {name: string, agency: string}}} props */
function Seen({ access, rows, who }) {
  const [first] = access;
  if (!first) return null;
  const right = access.some((one) => one.right === 'take_part') ? 'take_part' : first.right;
  const grounds = new Set(access.map(({ shared, reason, until }) => groundWords(reason, { ...who, shared, until })));
  return (
    <Section title={categoryName(first.shared)}>
      <p>{rightWords(first.shared, right)}</p>
      {[...grounds].map((ground) => <p key={ground} class="quiet">{ground}</p>)}
      <SeenRows shared={first.shared} rows={rows} />
    </Section>
  );
}
