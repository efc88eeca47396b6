import { Printer } from 'lucide';

import { Button } from './button.jsx';

/** @typedef {import('preact').ComponentChildren} Children */

/** @param {{children: Children}} props */
export function PrintButton({ children }) {
  return (
    <Button kind="secondary" icon={Printer} onClick={() => print()}>
      {children}
    </Button>
  );
}

/** On paper only. @param {{children: Children}} props */
export function PrintOnly({ children }) {
  return <div class="print-only">{children}</div>;
}

/** Never on paper. @param {{children: Children}} props */
export function ScreenOnly({ children }) {
  return <div class="screen-only">{children}</div>;
}
