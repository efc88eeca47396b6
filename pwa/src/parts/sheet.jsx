import { ChevronDown, X } from 'lucide';
import { useEffect, useId, useRef } from 'preact/hooks';

import { t } from '../texts/texts.js';
import { Button } from './button.jsx';
import { Icon } from './icon.jsx';

/** @typedef {import('preact').ComponentChildren} Children */

/**
 * A sheet from below on the browser's own dialog, which keeps the focus inside and gives it back.
 * @param {{open: boolean, onClose: () => void, title: string, children: Children, action?: Children}} props
 */
export function Sheet({ open, onClose, title, children, action }) {
  const dialog = useRef(/** @type {HTMLDialogElement | null} */ (null));
  const id = useId();
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog ref={dialog} class="sheet" aria-labelledby={id} onClose={onClose}>
      {open && (
        <div class="sheet-body stack">
          <div class="sheet-head">
            <h2 id={id}>{title}</h2>
            <Button kind="quiet" icon={X} onClick={onClose}>
              {t('common-close')}
            </Button>
          </div>
          {children}
          {action && <div class="screen-action">{action}</div>}
        </div>
      )}
    </dialog>
  );
}

/** @param {{summary: Children, open?: boolean, children: Children}} props */
export function Disclosure({ summary, open, children }) {
  return (
    <details class="disclosure" open={open}>
      <summary>
        <span>{summary}</span>
        <Icon of={ChevronDown} />
      </summary>
      <div class="disclosure-body stack">{children}</div>
    </details>
  );
}
