/** Putting the app among the phone's own: needed on an iPhone, good for the permission elsewhere. */
import { Download } from 'lucide';

import { FirstPasskey } from '../../../account/firstPasskey.jsx';
import { installOffer } from '../../../notices/begin.js';
import { isInstalled, system } from '../../../notices/phone.js';
import { Button } from '../../../parts/button.jsx';
import { t } from '../../../texts/texts.js';

/** On an iPhone notices come only to what stands on the home screen; it knows nobody yet. */
export function AppleSteps() {
  return (
    <>
      <p>{t('notices-why')}</p>
      <p>{t('notices-apple')}</p>
      <ol class="walk">
        <li>{t('notices-apple-share')}</li>
        <li>{t('notices-apple-add')}</li>
        <li>{t('notices-apple-open')}</li>
      </ol>
      <FirstPasskey />
    </>
  );
}

/** Browsers take permissions back from pages nobody has opened for long, but not from installed apps. */
export function InstallToo() {
  if (system() !== 'android' || isInstalled()) return null;
  const offer = installOffer.value;
  const install = async () => {
    await offer?.prompt();
    installOffer.value = null;
  };
  return (
    <>
      <p class="quiet">{t('notices-install')}</p>
      {offer ? <Button icon={Download} onClick={install}>{t('notices-install-do')}</Button> : <p class="quiet">{t('notices-install-menu')}</p>}
    </>
  );
}
