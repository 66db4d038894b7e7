import type { Problem } from '../outcome/outcome.ts';
import type { Day } from '../time/day.ts';
import { type Act, actInForce, type ActId } from './act.ts';
import { LOCAL_ACTS } from './acts/local-acts.ts';
import { NATIONAL_ACTS } from './acts/national-acts.ts';
import { NATIONAL_ORDERS } from './acts/national-orders.ts';
import { REPLACED_ACTS } from './acts/replaced-acts.ts';
import { CLAUSE_TEXTS } from './clause-texts.ts';
import { type Clause, clauseOf } from './clause.ts';
import type { ClauseId } from './norm.ts';

const ACTS: readonly Act[] = [...LOCAL_ACTS, ...NATIONAL_ACTS, ...NATIONAL_ORDERS, ...REPLACED_ACTS];
const ACT_BY_ID: ReadonlyMap<ActId, Act> = new Map(ACTS.map((act) => [act.id, act]));
const CLAUSES_BY_ACT: ReadonlyMap<ActId, readonly Clause[]> = new Map(
  ACTS.map((act) => [act.id, written(act)]),
);
const CLAUSE_BY_ID: ReadonlyMap<ClauseId, Clause> = new Map(
  [...CLAUSES_BY_ACT.values()].flat().map((clause) => [clause.id, clause]),
);

/** Longer input is cut in messages. */
const LONGEST_ID_SHOWN = 40;

/** Every act: the five documents first, then national acts in force, then replaced ones. */
export function allActs(): readonly Act[] {
  return ACTS;
}

/** The act of an id that came from outside; for ids written in code use `actOf`. */
export function actById(id: ActId): Act | undefined {
  return ACT_BY_ID.get(id);
}

/** Every clause of an act in the register's order; none for an unknown act or one that is cited only as a whole. */
export function clausesOf(act: ActId): readonly Clause[] {
  return CLAUSES_BY_ACT.get(act) ?? [];
}

/** The clause of an id that came from outside; for ids written in code use `citation`. */
export function clauseById(id: ClauseId): Clause | undefined {
  return CLAUSE_BY_ID.get(id);
}

/** The clause of an id written in code or stored by the hub. Throws for an unknown id: that is a bug. */
export function citation(id: ClauseId): Clause {
  const clause = CLAUSE_BY_ID.get(id);
  if (!clause) throw new Error(`not a clause of the register: ${id}`);
  return clause;
}

/** The act of an id written in code, or in a clause. Throws for an unknown id: that is a bug. */
export function actOf(id: ActId): Act {
  const act = ACT_BY_ID.get(id);
  if (!act) throw new Error(`not an act of the register: ${id}`);
  return act;
}

/** The act that a clause belongs to. Throws like `citation`. */
export function actOfClause(id: ClauseId): Act {
  return actOf(citation(id).act);
}

/** Whether the act of clause `id` is law on `on` (both ends included). Throws like `citation`. */
export function clauseInForce(id: ClauseId, on: Day): boolean {
  return actInForce(actOfClause(id), on);
}

/** UNKNOWN_CLAUSE when `id` is no clause of the register, else undefined. `field` is the path of the input. */
export function clauseProblem(id: string, field: string): Problem | undefined {
  if (CLAUSE_BY_ID.has(id)) return undefined;
  const shown = id.length > LONGEST_ID_SHOWN ? `${id.slice(0, LONGEST_ID_SHOWN)}…` : id;
  return {
    code: 'UNKNOWN_CLAUSE',
    message: `条款目录中没有编号“${shown}”。请核对编号（区分大小写），例如 J-A3-2-4 或 C1-16-6。`,
    messageEn: `The register has no clause "${shown}". Check the id (capitals matter), such as J-A3-2-4 or C1-16-6.`,
    field,
  };
}

function written(act: Act): readonly Clause[] {
  const parts = CLAUSE_TEXTS[act.id] ?? [];
  return parts.flatMap((part) => Object.entries(part).map(([id, text]) => clauseOf(act, id, text)));
}
