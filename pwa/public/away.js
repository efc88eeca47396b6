/*
 * The empty page that quick exit leaves behind without a network or in the installed app. An
 * installed app has no address bar: whoever opens it anew comes back in.
 */
if (matchMedia('(display-mode: standalone)').matches) {
  let wasHidden = false;
  document.addEventListener('visibilitychange', () => {
    if (wasHidden && document.visibilityState === 'visible') location.replace('/');
    wasHidden = document.visibilityState === 'hidden';
  });
}
