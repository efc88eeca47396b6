/** @typedef {[tag: string, attributes: Record<string, string | number | undefined>][]} IconShape */

/**
 * A lucide icon. It stands beside a word, never instead of one, so it is silent to a screen reader.
 * @param {{of: IconShape}} props
 */
export function Icon({ of }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {of.map(([Tag, attributes], place) => {
        const Shape = /** @type {'path'} */ (Tag);
        return <Shape key={place} {...attributes} />;
      })}
    </svg>
  );
}
