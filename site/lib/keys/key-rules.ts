/** Where a key stands. */
export const KEY_STATES = ['ACTIVE', 'EXPIRED', 'REVOKED'] as const;

/** What a key may be given, by `docs/identity.md`. */
export const KEY_SCOPES = ['public:read', 'schema:read'] as const;

/** What the forms propose; what is allowed at most, the hub says. */
export const USUAL_DAYS = 365;
export const USUAL_PER_MINUTE = 600;
export const USUAL_OVERLAP_HOURS = 24;
