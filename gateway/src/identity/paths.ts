/**
 * The only paths under /api/auth that exist. better-auth brings many more (sign-up, social sign-in, e-mail change,
 * reading a secret again …); what is not here is not reachable, whatever a new version adds.
 */
const OPEN: ReadonlySet<string> = new Set([
  'POST /sign-in/email',
  'POST /sign-out',
  'GET /get-session',
  'POST /change-password',
  'POST /two-factor/enable',
  'POST /two-factor/disable',
  'POST /two-factor/verify-totp',
  'POST /two-factor/verify-backup-code',
  'POST /two-factor/generate-backup-codes',
  'GET /seats',
  'POST /seats/use',
  'POST /step-up',
  'GET /sessions/list',
  'POST /sessions/revoke',
  'POST /sessions/revoke-others',
  'POST /invitations/create',
  'GET /invitations/list',
  'POST /invitations/withdraw',
  'POST /invitations/show',
  'POST /invitations/accept',
  'GET /people/list',
  'GET /people/names',
  'POST /people/reveal',
  'POST /people/end-seat',
  'GET /people/to-confirm',
  'POST /people/confirm-seat',
  'POST /people/reset-second-factor',
  'POST /people/reset-password',
  'POST /password-reset/show',
  'POST /password-reset/use',
  'GET /providers',
  'POST /sign-in/social',
  'GET /keys/list',
  'POST /keys/create',
  'POST /keys/rotate',
  'POST /keys/revoke',
]);

/** Where the provider of a bureau sends people back to. */
const CALLBACK = /^\/callback\/[a-z][a-z0-9-]{1,30}$/;

/** Whether the front door hands this request to better-auth. `path` without /api/auth. */
export function isOpen(method: string, path: string): boolean {
  return OPEN.has(`${method} ${path}`) || (method === 'GET' && CALLBACK.test(path));
}
