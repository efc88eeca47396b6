/*
 * Before the first paint: the look and language this phone has chosen, so nothing flashes, and
 * an early start for the texts. After a quick exit, going back must show nothing: it leads on.
 */
{
  const away = sessionStorage.getItem('traden-away');
  const [visit] = performance.getEntriesByType('navigation');
  if (away && visit?.type === 'back_forward') {
    document.documentElement.hidden = true;
    location.replace(away);
  } else {
    sessionStorage.removeItem('traden-away');
    dress(document.documentElement, JSON.parse(localStorage.getItem('traden-reading') ?? '{}'));
    fetchTextsEarly(JSON.parse(document.querySelector('meta[name=texts]').content));
  }

  function dress(root, { theme, text_size, calm }) {
    if (theme) root.dataset.theme = theme;
    if (text_size) root.dataset.textSize = text_size;
    root.toggleAttribute('data-calm', Boolean(calm));
  }

  /** The same guess as firstLanguage() in texts.js; a wrong one only costs a moment. */
  function fetchTextsEarly(addresses) {
    const wished = [localStorage.getItem('traden-language') ?? '', ...navigator.languages];
    const codes = wished.map((tag) => tag.slice(0, 2).replace(/^n[no]$/, 'nb'));
    const href = addresses[codes.find((code) => code in addresses) ?? 'en'];
    document.head.append(Object.assign(document.createElement('link'), { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href }));
  }
}
