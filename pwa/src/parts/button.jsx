import { MessageCircle, Phone } from 'lucide';

import { formatPhone, smsHref, telHref } from '../texts/phone.js';
import { t } from '../texts/texts.js';
import { Icon } from './icon.jsx';

/**
 * @typedef {'primary' | 'secondary' | 'quiet' | 'support'} ButtonKind
 * @typedef {import('preact').ComponentChildren} Children
 * @typedef {import('./icon.jsx').IconShape} IconShape
 */

/** How designsystemet names our kinds. */
const VARIANT = { primary: 'primary', secondary: 'secondary', quiet: 'tertiary', support: 'primary' };

/** @param {{kind: ButtonKind, wide?: boolean | undefined}} look */
function lookOf({ kind, wide }) {
  return { class: `ds-button button-${kind}`, 'data-variant': VARIANT[kind], 'data-fullwidth': wide ? '' : undefined };
}

/**
 * @param {{kind?: ButtonKind, icon?: IconShape, wide?: boolean, busy?: boolean, children: Children}
 *   & Omit<import('preact').ButtonHTMLAttributes, 'icon'>} props
 */
export function Button({ kind = 'secondary', icon, wide, busy, type = 'button', children, ...rest }) {
  return (
    <button {...lookOf({ kind, wide })} type={type} aria-busy={busy ? 'true' : undefined} {...rest}>
      {icon && <Icon of={icon} />}
      <span>{children}</span>
    </button>
  );
}

/**
 * A link that looks like a button: it goes somewhere, a Button does something.
 * @param {{href: string, kind?: ButtonKind, icon?: IconShape, wide?: boolean, children: Children} & Record<string, any>} props
 */
export function ActionLink({ kind = 'quiet', icon, wide, children, ...rest }) {
  return (
    <a {...lookOf({ kind, wide })} {...rest}>
      {icon && <Icon of={icon} />}
      <span>{children}</span>
    </a>
  );
}

/**
 * Calls or texts someone. Draws nothing without a number that can be called.
 * @param {{number: string | null | undefined, country?: string, kind?: 'call' | 'text', name?: string,
 *   look?: ButtonKind, wide?: boolean}} props
 */
export function PhoneLink({ number, country = 'se', kind = 'call', name = '', look = 'secondary', wide }) {
  const href = number ? (kind === 'call' ? telHref(number) : smsHref(number)) : null;
  if (!number || !href) return null;
  return (
    <a {...lookOf({ kind: look, wide })} href={href}>
      <Icon of={kind === 'call' ? Phone : MessageCircle} />
      <span class="phone-words">
        <span>{name ? t(`common-${kind}`, { name }) : t(`common-${kind}-someone`)}</span> <span class="phone-number">{formatPhone(number, country)}</span>
      </span>
    </a>
  );
}

/** Buttons side by side where there is room. @param {{children: Children}} props */
export function ButtonRow({ children }) {
  return <div class="button-row">{children}</div>;
}
