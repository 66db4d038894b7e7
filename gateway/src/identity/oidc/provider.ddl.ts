/** What a session began with where a bureau's provider began it, and one account for each subject of a provider. */
export const providerDdl: readonly string[] = [
  `alter table identity.session
    add column provider text,
    add column bound_to text[],
    add column unproved boolean not null default false,
    add constraint session_bound check ((provider is null) = (bound_to is null))`,
  `create unique index credential_subject on identity.credential ("providerId", "accountId")`,
  `create unique index credential_once on identity.credential ("userId", "providerId")`,
];
