// An e-ID provider on this machine: npm's oidc-provider, a real one, with nobody before it. Whoever
// comes is signed in at once, as the subject and at the level that the tests have said
// (POST /next), or turned away. One line on standard output once it listens.
import { Provider } from '../pwa/node_modules/oidc-provider/lib/index.js';

const { issuer, client, acrs } = JSON.parse(process.argv[2]);
let next = { sub: 'nobody', acr: acrs[0], error: null };

const provider = new Provider(issuer, {
  clients: [client],
  acrValues: acrs,
  claims: { openid: ['sub'], acr: null, auth_time: null, iss: null, sid: null, name: null, personnummer: null },
  conformIdTokenClaims: false,
  features: { devInteractions: { enabled: false } },
  pkce: { required: () => true },
  cookies: { keys: ['only for tests'] },
  clientAuthMethods: ['client_secret_basic', 'private_key_jwt'],
  enabledJWA: { clientAuthSigningAlgValues: ['RS256', 'ES256'] },
  interactions: { url: (ctx, interaction) => `/interaction/${interaction.uid}` },
  // What a provider in earnest would say of somebody: it must not stay anywhere with us.
  findAccount: (ctx, sub) => ({
    accountId: sub,
    claims: () => ({ sub, name: 'Kim Lund', personnummer: '19850413-2396' }),
  }),
  loadExistingGrant: async (ctx) => {
    const grant = new ctx.oidc.provider.Grant({ clientId: ctx.oidc.client.clientId, accountId: ctx.oidc.session.accountId });
    grant.addOIDCScope('openid');
    await grant.save();
    return grant;
  },
});
provider.proxy = true;

provider.use(async (ctx, go) => {
  if (ctx.path === '/next' && ctx.method === 'POST') {
    const parts = [];
    for await (const part of ctx.req) parts.push(part);
    next = { acr: acrs[0], error: null, ...JSON.parse(Buffer.concat(parts).toString()) };
    ctx.body = {};
  } else if (ctx.path.startsWith('/interaction/')) {
    const { sub, acr, error } = next;
    const result = error ? { error, error_description: 'as the test wished' } : { login: { accountId: sub, acr, remember: false } };
    ctx.redirect(await provider.interactionResult(ctx.req, ctx.res, result, { mergeWithLastSubmission: false }));
  } else await go();
});

provider.listen(new URL(issuer).port, '127.0.0.1', () => console.log('running'));
