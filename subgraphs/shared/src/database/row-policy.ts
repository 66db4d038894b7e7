/**
 * Conditions of row-level policies over the settings of `session.ts`. A setting is read in a sub-select: once a
 * statement, and not at all where the public part of the policy is true already, so that indexes serve as before.
 */
const SYSTEM = `(select current_setting('hub.system', true) = 'on')`;

/** Somebody acts for an authority, whichever. */
export const FOR_AUTHORITIES = `(select coalesce(current_setting('hub.authorities', true), '') <> '')`;

/** `column` holds an authority whose rows are the session's: its own and those below. */
export function ofAuthorities(column: string): string {
  return `${column} = any((select string_to_array(current_setting('hub.authorities', true), ','))::text[])`;
}

/** `column` holds whom the session acts for: an agency, an enterprise, an expert. */
export function ofHolder(column: string): string {
  return `${column} = (select nullif(current_setting('hub.holder', true), ''))`;
}

export interface RowRule {
  /** Who reads a row: any of these conditions, cheapest first. What the hub does by itself reads every row. */
  readonly read: readonly string[];
  /** Who adds, changes and removes a row; a changed row must meet it before and after. The hub itself always may. */
  readonly write: readonly string[];
  /** Who may lock a row without changing it, beyond those who write. */
  readonly lock?: readonly string[];
}

/**
 * Statements that let nobody see or write a row of `table` but by the rule, not even the owner of the table (`force`).
 * Without a setting of the session there is only what `read` says of everybody.
 */
export function protectRows(schema: string, table: string, { read, write, lock = [] }: RowRule): string[] {
  const named = `${schema}.${table}`;
  const anyOf = (conditions: readonly string[]) => [...conditions, SYSTEM].join(' or ');
  return [
    `alter table ${named} enable row level security`,
    `alter table ${named} force row level security`,
    `create policy ${table}_read on ${named} for select using (${anyOf(read)})`,
    `create policy ${table}_add on ${named} for insert with check (${anyOf(write)})`,
    `create policy ${table}_change on ${named} for update using (${anyOf([...write, ...lock])}) with check (${anyOf(write)})`,
    `create policy ${table}_remove on ${named} for delete using (${anyOf(write)})`,
  ];
}

export interface Ownership {
  /** The column with the authority that the row belongs to. */
  readonly authority?: string;
  /** When everybody may read the row, over its columns. */
  readonly publicWhen?: string;
  /** The column with the subject that may read the row, and when. */
  readonly subject?: { readonly column: string; readonly when?: string };
}

/** The usual rule: a row is read and written by its authority and those above, and read by whom it is about. */
export function ownRows(
  schema: string,
  table: string,
  { authority = 'authority', publicWhen, subject }: Ownership = {},
): string[] {
  const own = ofAuthorities(authority);
  const about = subject
    ? [subject.when ? `(${ofHolder(subject.column)} and ${subject.when})` : ofHolder(subject.column)]
    : [];
  return protectRows(schema, table, {
    read: [...(publicWhen ? [publicWhen] : []), own, ...about],
    write: [own],
  });
}

export interface Parentage {
  readonly parent: string;
  /** The column of the child that holds the parent's `id`. */
  readonly by: string;
  /** Columns of the child, each with what it is of the row `parent`, such as `{ authority: 'parent.issued_by' }`. */
  readonly inherits: Readonly<Record<string, string>>;
  /** Columns of the parent that may change and move them. */
  readonly moves?: readonly string[];
}

/**
 * Statements by which rows of `child` hold, at all times, what decides who may see their parent: filled in when they
 * are added, moved when the parent changes. A policy then looks at one row only, and no path of code can forget it. Who
 * may not see the parent cannot add a child.
 */
export function inheritFrom(
  schema: string,
  child: string,
  { parent, by, inherits, moves = [] }: Parentage,
): string[] {
  const columns = Object.keys(inherits);
  const values = Object.values(inherits);
  const pairs = Object.entries(inherits);
  const trigger = (name: string, when: string, table: string, statement: string) => [
    `create function ${schema}.${name}() returns trigger language plpgsql set search_path = ${schema}, pg_temp as $$
      begin ${statement}; return new; end $$`,
    `create trigger ${name} ${when} on ${schema}.${table} for each row execute function ${schema}.${name}()`,
  ];
  return [
    ...trigger(
      `${child}_inherits`,
      'before insert',
      child,
      `select ${values.join(', ')} into ${columns.map((column) => `new.${column}`).join(', ')}
       from ${parent} parent where parent.id = new.${by}`,
    ),
    ...(moves.length === 0
      ? []
      : trigger(
          `${parent}_to_${child}`,
          `after update of ${moves.join(', ')}`,
          parent,
          `update ${child} child set ${pairs.map(([column, value]) => `${column} = ${value}`).join(', ')}
           from (select new.*) parent where child.${by} = parent.id
             and (${pairs.map(([column, value]) => `child.${column} is distinct from (${value})`).join(' or ')})`,
        )),
  ];
}
