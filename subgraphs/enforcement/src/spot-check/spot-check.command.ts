import { authorityById } from '@chengan/shared/authority/authority';
import type { Em } from '@chengan/shared/database/database';
import { newId } from '@chengan/shared/database/new-id';
import { instantOf, inTransaction } from '@chengan/shared/database/transaction';
import { append } from '@chengan/shared/journal/journal';
import { isUuid, malformedId } from '@chengan/shared/outcome/id';
import { notFound } from '@chengan/shared/outcome/not-found';
import { ok, type Outcome, refused } from '@chengan/shared/outcome/outcome';
import type { Official } from '@chengan/shared/permission/actor';
import { roleProblems } from '@chengan/shared/permission/official';
import type { Clock } from '@chengan/shared/time/clock';
import { inspectionById } from '../inspection/inspection.store.ts';
import { territoryProblems } from '../official/territory.ts';
import { digestOf, newSeed } from './digest.command.ts';
import {
  checkDraw,
  checkPlan,
  checkResult,
  RESULT_LINKED,
  lowest,
  type PlanInput,
  type SpotCheckPlan,
} from './spot-check.ts';
import {
  drawById,
  drawsOf,
  hasPlan,
  insertDraw,
  insertPlan,
  linkResult,
  planById,
  poolOf,
  targetsOf,
} from './spot-check.store.ts';

const entry = (actor: Official, clock: Clock, plan: string) => ({
  subjectKind: 'SpotCheckPlan',
  subjectId: plan,
  clauses: ['J-16a'],
  actor: actor.account,
  occurredOn: clock.today(),
});

/** Makes the year's plan of the official's authority (a reviewer's or a leader's), and journals `spot-check.planned`. */
export async function planSpotChecks(
  em: Em,
  clock: Clock,
  actor: Official,
  input: PlanInput,
): Promise<Outcome<SpotCheckPlan>> {
  return inTransaction(em, async (em) => {
    const { authority } = actor;
    await em.execute(`select pg_advisory_xact_lock(hashtext('spot_check_plan'), hashtext(?))`, [authority]);
    const [first, ...more] = [
      ...roleProblems(actor, ['reviewer', 'leader']),
      ...checkPlan(input, authority, clock.today(), await hasPlan(em, authority, input.year)),
    ];
    if (first) return refused(first, ...more);
    const plan: SpotCheckPlan = {
      id: newId(clock),
      authority,
      year: input.year,
      number: input.number,
      scope: input.scope.trim(),
      madeBy: actor.account,
      madeAt: instantOf(clock),
    };
    await insertPlan(em, plan);
    const facts = { planId: plan.id, authority, year: plan.year, number: plan.number };
    await append(em, clock, [{ ...entry(actor, clock, plan.id), type: 'spot-check.planned', facts }]);
    return ok(plan);
  });
}

export interface DrawInput {
  readonly plan: string;
  readonly number: number;
  readonly participants: string | null;
}

/**
 * Draws agencies that serve in the territory today, by a seed that is recorded with the pool, and journals
 * `spot-check.drawn` with the seed: only the demonstration names one, so that it is the same again. A draw stands: nobody takes it back to draw again.
 */
export async function drawSpotChecks(
  em: Em,
  clock: Clock,
  actor: Official,
  input: DrawInput,
  seed = newSeed(),
): Promise<Outcome<SpotCheckPlan>> {
  if (!isUuid(input.plan)) return refused(malformedId('plan'));
  return inTransaction(em, async (em) => {
    await em.execute(`select pg_advisory_xact_lock(hashtext('spot_check_draw'), hashtext(?))`, [input.plan]);
    const plan = await planById(em, input.plan);
    if (!plan) return refused(notFound('抽查计划', 'plan', 'plan'));
    const before = await targetsOf(
      em,
      (await drawsOf(em, [plan.id])).map(({ id }) => id),
    );
    const regions = authorityById(plan.authority)?.regions ?? [];
    const pool = await poolOf(em, regions, clock.today(), plan.id);
    const left = plan.number - before.length;
    const [first, ...more] = [
      ...territoryProblems(actor, plan.authority),
      ...checkDraw(input, { pool: pool.length, left }),
    ];
    if (first) return refused(first, ...more);
    const drawn = lowest(
      pool.map((code) => ({ code, digest: digestOf(seed, code) })),
      input.number,
    );
    const draw = {
      id: newId(clock),
      plan: plan.id,
      drawnOn: clock.today(),
      seed,
      pool,
      participants: input.participants?.trim() ?? '',
      drawnBy: actor.account,
      drawnAt: instantOf(clock),
    };
    await insertDraw(em, plan.authority, draw, drawn);
    const facts = { planId: plan.id, drawId: draw.id, seed, pool: pool.length, drawn: drawn.length };
    await append(em, clock, [{ ...entry(actor, clock, plan.id), type: 'spot-check.drawn', facts }]);
    return ok(plan);
  });
}

export interface ResultInput {
  readonly draw: string;
  readonly agency: string;
  readonly inspection: string;
}

/** Names the inspection on record that was made of an agency drawn, and journals `spot-check.done`. */
export async function linkSpotCheck(
  em: Em,
  clock: Clock,
  actor: Official,
  input: ResultInput,
): Promise<Outcome<SpotCheckPlan>> {
  if (!isUuid(input.draw)) return refused(malformedId('draw'));
  return inTransaction(em, async (em) => {
    const draw = await drawById(em, input.draw);
    const plan = draw && (await planById(em, draw.plan));
    const target = (await targetsOf(em, [input.draw])).find(({ agency }) => agency === input.agency);
    if (!draw || !plan || !target) return refused(notFound('抽查对象', 'target', 'draw'));
    const inspected = isUuid(input.inspection) ? await inspectionById(em, input.inspection) : undefined;
    const [first, ...more] = [
      ...territoryProblems(actor, plan.authority),
      ...checkResult(target, draw.drawnOn, inspected),
    ];
    if (first) return refused(first, ...more);
    if (!(await linkResult(em, target, input.inspection))) return refused(RESULT_LINKED);
    const facts = { planId: plan.id, drawId: draw.id, inspectionId: input.inspection };
    await append(em, clock, [{ ...entry(actor, clock, plan.id), type: 'spot-check.done', facts }]);
    return ok(plan);
  });
}
