import { allowRows, type MigrationClass, sqlMigration } from '@chengan/shared/database/migrate';
import { journalDdl } from '@chengan/shared/journal/journal.ddl';
import { keyDdl } from '../keys/key.ddl.ts';
import { passwordResetDdl } from '../password-reset/password-reset.ddl.ts';
import { providerDdl } from '../oidc/provider.ddl.ts';

export const SCHEMA = 'identity';

/** What better-auth keeps, in the names that it gives its columns; a test compares it with what better-auth asks for. */
const BETTER_AUTH = [
  `create table identity.person (
    "id" text primary key,
    "name" text not null,
    "email" text not null unique,
    "emailVerified" boolean not null,
    "image" text,
    "createdAt" timestamptz not null default current_timestamp,
    "updatedAt" timestamptz not null default current_timestamp,
    "twoFactorEnabled" boolean default false
  )`,
  `create table identity.session (
    "id" text primary key,
    "expiresAt" timestamptz not null,
    "token" text not null unique,
    "createdAt" timestamptz not null default current_timestamp,
    "updatedAt" timestamptz not null,
    "ipAddress" text,
    "userAgent" text,
    "userId" text not null references identity.person ("id") on delete cascade
  )`,
  `create index "session_userId_idx" on identity.session ("userId")`,
  `create table identity.credential (
    "id" text primary key,
    "accountId" text not null,
    "providerId" text not null,
    "issuer" text,
    "userId" text not null references identity.person ("id") on delete cascade,
    "accessToken" text,
    "refreshToken" text,
    "idToken" text,
    "accessTokenExpiresAt" timestamptz,
    "refreshTokenExpiresAt" timestamptz,
    "scope" text,
    "password" text,
    "createdAt" timestamptz not null default current_timestamp,
    "updatedAt" timestamptz not null
  )`,
  `create index "credential_userId_idx" on identity.credential ("userId")`,
  `create table identity.verification (
    "id" text primary key,
    "identifier" text not null,
    "value" text not null,
    "expiresAt" timestamptz not null,
    "createdAt" timestamptz not null default current_timestamp,
    "updatedAt" timestamptz not null default current_timestamp
  )`,
  `create index "verification_identifier_idx" on identity.verification ("identifier")`,
  `create table identity.second_factor (
    "id" text primary key,
    "secret" text not null,
    "backupCodes" text not null,
    "userId" text not null references identity.person ("id") on delete cascade,
    "verified" boolean default true,
    "failedVerificationCount" integer default 0,
    "lockedUntil" timestamptz
  )`,
  `create index "second_factor_secret_idx" on identity.second_factor ("secret")`,
  `create index "second_factor_userId_idx" on identity.second_factor ("userId")`,
];

/** Who holds which post, who is invited, and what a session has chosen. */
const SEATS = [
  `create table identity.seat (
    id uuid primary key,
    account text not null references identity.person ("id"),
    kind text not null check (kind in ('AUTHORITY', 'AGENCY', 'ENTERPRISE', 'EXPERT', 'PARTNER')),
    holder text not null,
    holder_name text,
    role text not null,
    granted_by text not null,
    granted_at timestamptz not null,
    ended_by text,
    ended_at timestamptz,
    end_reason text,
    confirmation text not null default 'NOT_NEEDED'
      check (confirmation in ('NOT_NEEDED', 'FIRST', 'WAITING', 'CONFIRMED')),
    confirmed_by text,
    confirmed_at timestamptz,
    check ((confirmation = 'CONFIRMED') = (confirmed_by is not null)),
    check ((confirmed_by is null) = (confirmed_at is null)),
    check (confirmed_by <> account and confirmed_by <> granted_by),
    check ((ended_by is null) = (ended_at is null)),
    check ((ended_by is null) = (end_reason is null)),
    check (granted_by <> account),
    check (ended_by <> account)
  )`,
  `create index seat_account on identity.seat (account) where ended_at is null`,
  `create index seat_holder on identity.seat (kind, holder) where ended_at is null`,
  // the same role twice would be two rows that say one thing
  `create unique index seat_once on identity.seat (account, kind, holder, role) where ended_at is null`,
  // only its confirmation and its end may be written into a seat, each once: who held what, and by whom granted, stays
  `create function identity.keep_seat() returns trigger language plpgsql as $$
    begin
      if old.ended_at is not null
        or (old.id, old.account, old.kind, old.holder, old.role, old.granted_by, old.granted_at)
           is distinct from (new.id, new.account, new.kind, new.holder, new.role, new.granted_by, new.granted_at)
        or (old.confirmation, old.confirmed_by) is distinct from (new.confirmation, new.confirmed_by)
           and (old.confirmation, new.confirmation) is distinct from ('WAITING', 'CONFIRMED')
      then raise exception 'a seat is only ever confirmed and ended, once'; end if;
      return new;
    end $$`,
  `create trigger keep_seat before update on identity.seat for each row execute function identity.keep_seat()`,
  `create table identity.invitation (
    id uuid primary key,
    token_hash text not null unique,
    email text not null,
    kind text not null,
    holder text not null,
    holder_name text,
    role text not null,
    invited_by text not null,
    inviter_seat uuid references identity.seat (id),
    inviter_kind text,
    inviter_holder text,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    accepted_by text references identity.person ("id"),
    accepted_at timestamptz,
    withdrawn_by text,
    withdrawn_at timestamptz
  )`,
  `create index invitation_inviter on identity.invitation (inviter_kind, inviter_holder, created_at)`,
  // of the session itself, not of better-auth: the seat in use, and when a second factor was last given
  `alter table identity.session
    add column seat uuid references identity.seat (id),
    add column stepped_up_at bigint,
    add column recovered_at bigint,
    add column seen_at timestamptz not null default now()`,
  // the last step of time for which a code was taken: a code is good once
  `alter table identity.second_factor add column last_step bigint`,
];

const RIGHTS = [
  ...allowRows(SCHEMA, ['person', 'credential', 'seat', 'invitation']),
  ...allowRows(SCHEMA, ['session', 'verification', 'second_factor'], 'select, insert, update, delete'),
];

export const identityMigrations: readonly MigrationClass[] = [
  sqlMigration('001-identity', [...journalDdl(SCHEMA), ...BETTER_AUTH, ...SEATS, ...RIGHTS]),
  sqlMigration('002-keys', keyDdl),
  sqlMigration('003-providers', providerDdl),
  sqlMigration('004-password-resets', passwordResetDdl),
];
