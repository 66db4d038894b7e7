import { clausesOf } from '../register.ts';
import type { Act, ActId } from '../act.ts';
import type { ClauseId } from '../norm.ts';
import {
  CHANGJI_ACTIVITIES_COVERAGE,
  CHANGJI_SERVICES_COVERAGE,
  CHANGJI_VIOLATIONS_COVERAGE,
} from './changji.ts';
import type { Coverage, CoverageByClause } from './coverage.ts';
import { HANGJIN_COVERAGE, HUIJI_COVERAGE } from './hangjin-huiji.ts';
import { JIANGYIN_COVERAGE } from './jiangyin.ts';
import { NATIONAL_COVERAGE } from './national.ts';
import { SUZHOU_COVERAGE } from './suzhou.ts';

const COVERAGE: ReadonlyMap<ClauseId, Coverage> = new Map(
  [
    CHANGJI_SERVICES_COVERAGE,
    CHANGJI_VIOLATIONS_COVERAGE,
    CHANGJI_ACTIVITIES_COVERAGE,
    JIANGYIN_COVERAGE,
    HANGJIN_COVERAGE,
    HUIJI_COVERAGE,
    SUZHOU_COVERAGE,
    NATIONAL_COVERAGE,
  ].flatMap((part: CoverageByClause) => Object.entries(part)),
);

/** How far the hub carries a clause out; undefined when nobody has said, which fails the tests. */
export function coverageOf(clause: ClauseId): Coverage | undefined {
  return COVERAGE.get(clause);
}

/** Every clause id that has an entry. */
export function coveredIds(): readonly ClauseId[] {
  return [...COVERAGE.keys()];
}

/** Clauses of one act by how far they are carried out. */
export interface ActCoverage {
  readonly act: ActId;
  readonly clauses: number;
  readonly done: number;
  readonly partly: number;
  readonly open: number;
  /** Clauses without an entry. */
  readonly missing: readonly ClauseId[];
}

/** The figures of an act. `act` needs clauses of its own. */
export function coverageOfAct({ id }: Act): ActCoverage {
  const ids = clausesOf(id).map((clause) => clause.id);
  const count = (state: Coverage['state']): number =>
    ids.filter((one) => coverageOf(one)?.state === state).length;
  return {
    act: id,
    clauses: ids.length,
    done: count('done'),
    partly: count('partly'),
    open: count('open'),
    missing: ids.filter((one) => !COVERAGE.has(one)),
  };
}
