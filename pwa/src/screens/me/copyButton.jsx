import { Copy } from 'lucide';

import { Button } from '../../parts/button.jsx';
import { say } from '../../parts/say.jsx';

/** Copies a text, and says so. @param {{ text: string, children: import('preact').ComponentChildren }} props */
export function CopyButton({ text, children }) {
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    say('common-copied');
  };
  return (
    <Button icon={Copy} onClick={() => void copy()}>
      {children}
    </Button>
  );
}
