import type { HolderKind } from '@chengan/shared/permission/roles';
import { escalation, type Made, type Make } from '../files.fixture.ts';

/** How a field is asked about a file. */
export interface Question {
  readonly query: string;
  /** Brings a file to where the field takes it up; nothing where the field needs none. */
  readonly make?: Make;
  /** The same for a kind of holder whose files are others, as an expert's are. */
  readonly makeFor?: Partial<Readonly<Record<HolderKind, Make>>>;
  /** Whose the file is, and who has no part in it. */
  readonly bureaus: readonly [own: string, foreign: string];
  /** Who owns the file where it is not the invented agency of Jiangyin. */
  readonly own?: Partial<Readonly<Record<HolderKind, string>>>;
  readonly variables: (made: Made) => Record<string, unknown>;
  /**
   * `file`: whoever has no part in it is refused. `list`: they are answered, and it is not among what they see. `inbox`:
   * the same, of lines with ids of their own.
   */
  readonly answers: 'file' | 'list' | 'inbox';
}

export const JIANGYIN = ['jiangyin', 'changji'] as const;
export const CHANGJI = ['changji', 'jiangyin'] as const;
const asIs = ({ id }: Made) => ({ id });

/** A deed on a file; `revision`: the one that the walk has brought it to, where the field asks for it. */
export function change(field: string, make: Make, reason = false, revision?: number): Question {
  const more = `${reason ? ', reason: "经复核"' : ''}${revision === undefined ? '' : `, revision: ${revision}`}`;
  return {
    query: `mutation ($id: ID!) { ${field}(id: $id${more}) { id } }`,
    make,
    bureaus: make === escalation ? CHANGJI : JIANGYIN,
    variables: asIs,
    answers: 'file',
  };
}

export function create(field: string, type: string, input: unknown): Question {
  return {
    query: `mutation ($input: ${type}!) { ${field}(input: $input) { id } }`,
    bureaus: JIANGYIN,
    variables: () => ({ input }),
    answers: 'file',
  };
}

export function read(field: string, make: Make): Question {
  return {
    query: `query ($id: ID!) { ${field}(id: $id) { id } }`,
    make,
    bureaus: JIANGYIN,
    variables: asIs,
    answers: 'file',
  };
}

export function list(field: string, make: Make): Question {
  return {
    query: `{ ${field}(first: 50) { nodes { id } } }`,
    make,
    bureaus: make === escalation ? CHANGJI : JIANGYIN,
    variables: () => ({}),
    answers: 'list',
  };
}

export function inbox(field: string, make: Make): Question {
  return { ...list(field, make), answers: 'inbox' };
}
