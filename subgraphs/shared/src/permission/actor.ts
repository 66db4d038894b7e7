import { type HolderKind, type OfficialRole, type Role, type Scope, scopesOf } from './roles.ts';

/** Somebody who acts, for the one holder chosen at present. A person with several seats is several actors, one at a time. */
export interface Actor<K extends HolderKind = HolderKind> {
  /** Id of the account, or `key:<id>` of an API key: who it is, whatever the seat. */
  readonly account: string;
  readonly name: string;
  readonly kind: K;
  readonly role: Role<K>;
  /** Whom they act for: id in the tree of authorities, credit code, expert id, partner id. */
  readonly holder: string;
  /** At most those of the role; an API key may have fewer. */
  readonly scopes: readonly Scope[];
  /** When a second factor was last given, in milliseconds since the epoch; absent: not in this session. */
  readonly steppedUpAt?: number;
}

/** An official of an authority who works on cases. Administrators and auditors are none. */
export interface Official {
  readonly account: string;
  readonly name: string;
  readonly role: OfficialRole;
  /** Id in the tree of authorities. */
  readonly authority: string;
  readonly steppedUpAt?: number;
}

/** The actor as an official; undefined for anybody else. */
export function officialIn(actor: Actor | undefined): Official | undefined {
  if (actor?.kind !== 'AUTHORITY') return undefined;
  const { account, name, role, holder, steppedUpAt } = actor;
  if (role !== 'clerk' && role !== 'reviewer' && role !== 'leader') return undefined;
  return { account, name, role, authority: holder, ...(steppedUpAt === undefined ? {} : { steppedUpAt }) };
}

/** Somebody who may look into the cases of an authority and those below: its officials and its auditors. */
export interface Observer {
  readonly account: string;
  /** Id in the tree of authorities. */
  readonly authority: string;
}

/** The actor as an observer; undefined for anybody else, administrators too. */
export function observerIn(actor: Actor | undefined): Observer | undefined {
  if (actor?.kind !== 'AUTHORITY' || actor.role === 'administrator') return undefined;
  return { account: actor.account, authority: actor.holder };
}

/** Somebody who acts for an agency. */
export interface AgencyPerson {
  readonly account: string;
  readonly name: string;
  readonly role: Role<'AGENCY'>;
  /** Credit code of the agency. */
  readonly agency: string;
}

/** The actor as a person of an agency; undefined for anybody else. */
export function agencyPersonIn(actor: Actor | undefined): AgencyPerson | undefined {
  if (actor?.kind !== 'AGENCY' || (actor.role !== 'manager' && actor.role !== 'staff')) return undefined;
  const { account, name, role, holder } = actor;
  return { account, name, role, agency: holder };
}

/** The official as an actor with all the scopes of the role. */
export function actorOf({ account, name, role, authority, steppedUpAt }: Official): Actor<'AUTHORITY'> {
  return {
    account,
    name,
    kind: 'AUTHORITY',
    role,
    holder: authority,
    scopes: scopesOf('AUTHORITY', role),
    ...(steppedUpAt === undefined ? {} : { steppedUpAt }),
  };
}

/** Kind, holder and role in one word, as the journal keeps it: `AUTHORITY:jiangyin:clerk`. */
export function actingAs({ kind, holder, role }: Pick<Actor, 'kind' | 'holder' | 'role'>): string {
  return `${kind}:${holder}:${role}`;
}
