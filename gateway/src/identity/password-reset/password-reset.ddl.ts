import { allowRows } from '@chengan/shared/database/migrate';

/** Links by which people who forgot their password set a new one. A row is never removed; `void_at` ends it unused. */
export const passwordResetDdl = [
  `create table identity.password_reset (
    id uuid primary key,
    token_hash text not null unique,
    account text not null references identity.person ("id"),
    made_by text not null,
    maker_seat uuid references identity.seat (id),
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz,
    void_at timestamptz,
    check (made_by <> account)
  )`,
  `create index password_reset_account on identity.password_reset (account, created_at)`,
  // who first brought in a holder is asked whenever somebody from outside manages its people
  `create index invitation_first on identity.invitation (kind, holder, accepted_at, id) where accepted_at is not null`,
  ...allowRows('identity', ['password_reset']),
];
