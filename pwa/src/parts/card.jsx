/** @typedef {import('preact').ComponentChildren} Children */

/**
 * @param {{as?: 'article' | 'section' | 'div' | 'li', tone?: 'plain' | 'quiet' | 'support' | 'nobody',
 *   class?: string, children: Children}} props
 */
export function Card({ as: Tag = 'article', tone = 'plain', class: extra = '', children }) {
  return <Tag class={`card card-${tone} stack-tight ${extra}`}>{children}</Tag>;
}

/**
 * A card's heading. With an address the whole card leads there, and the heading's words name it.
 * @param {{href?: string, level?: 2 | 3 | 4, children: Children}} props
 */
export function CardTitle({ href, level = 3, children }) {
  const Heading = /** @type {'h2' | 'h3' | 'h4'} */ (`h${level}`);
  return (
    <Heading class="card-title">
      {href ? (
        <a class="card-link" href={href}>
          {children}
        </a>
      ) : (
        children
      )}
    </Heading>
  );
}

/** Facts by name. Those without content are left out. @param {{items: {term: string, children: Children}[]}} props */
export function Facts({ items }) {
  const told = items.filter(({ children }) => children !== null && children !== undefined && children !== '' && children !== false);
  return (
    <dl class="facts">
      {told.map(({ term, children }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{children}</dd>
        </div>
      ))}
    </dl>
  );
}
