import { allowRows } from '@chengan/shared/database/migrate';

/** Keys of partners: the hash alone. A key is never changed but for its end, and never removed. */
export const keyDdl: readonly string[] = [
  `create table identity.api_key (
    id uuid primary key,
    partner text not null,
    name text not null,
    hash text not null unique,
    hint text not null,
    scopes text[] not null check (cardinality(scopes) > 0),
    per_minute int not null check (per_minute between 1 and 6000),
    days int not null check (days between 1 and 400),
    created_by text not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    replaces uuid unique references identity.api_key (id),
    last_used_at timestamptz,
    revoked_by text,
    revoked_at timestamptz,
    check ((revoked_by is null) = (revoked_at is null)),
    check (expires_at <= created_at + days * interval '1 day')
  )`,
  `create index api_key_partner on identity.api_key (partner, created_at)`,
  `create function identity.keep_api_key() returns trigger language plpgsql as $$
    begin
      if old.revoked_at is not null and old.revoked_at is distinct from new.revoked_at
        or new.expires_at > old.expires_at
        or (old.id, old.partner, old.hash, old.scopes, old.per_minute, old.days, old.created_by, old.created_at)
           is distinct from
           (new.id, new.partner, new.hash, new.scopes, new.per_minute, new.days, new.created_by, new.created_at)
      then raise exception 'a key may only end sooner'; end if;
      return new;
    end $$`,
  `create trigger keep_api_key before update on identity.api_key for each row execute function identity.keep_api_key()`,
  ...allowRows('identity', ['api_key']),
];
