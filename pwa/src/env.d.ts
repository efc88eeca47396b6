/** Offered by pwa/build/texts.js: language → address of its texts. */
declare module 'virtual:texts' {
  const addresses: Record<string, string>;
  export default addresses;
}

/** Trusted Types, which TypeScript's DOM library does not know everywhere yet. */
interface Window {
  trustedTypes?: {
    createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
  };
}
