import { type Exact, ZERO } from '@chengan/shared/number/decimal';
import type { Problem } from '@chengan/shared/outcome/outcome';
import type { Day } from '@chengan/shared/time/day';
import { cycleDays, decisiveDay } from '../cycle/calendar-year.ts';
import { activityOf, townsOf } from './activity.ts';
import type { CreditAssessment, CreditOutcome, IfFell } from './assessment.ts';
import { checkCycle, checkFacts, checkSize } from './check-facts.ts';
import { deductionOf, entryOf, scored } from './entries.ts';
import type { CreditFacts } from './facts.ts';
import { JIANGYIN_2020 } from './jiangyin-2020.ts';
import { superseded } from './ladder.ts';
import { type Scored, chronological } from './order.ts';
import { bucketRows, partRows } from './rows.ts';
import { type CreditLaw, type CreditRules, lawOn } from './rules.ts';
import { bandOf, settle } from './settle.ts';
import { spellSum } from '../arithmetic/spell.ts';

/**
 * The yearly credit grade under annex 3 (J-A3): score, band, and every figure behind them.
 *
 * `on` is the day as of which the grade is asked for. Pool and bands follow the law of the cycle's last day, or of `on`
 * while the cycle runs; points follow the law of the day of each conduct. Findings are taken as given, also later ones.
 * `townCodes` are the city's towns by nine-digit region code. Refuses with every problem at once; no problem throws.
 *
 * With the same towns, a further finding never raises the score, except that a higher step of the talk ladder replaces
 * a lower one for the same violation; it never improves the band.
 */
export function assess(
  facts: CreditFacts,
  on: Day,
  townCodes: ReadonlySet<string>,
  rules: CreditRules = JIANGYIN_2020,
): CreditOutcome {
  const oversize = refusal('refused', checkSize(facts));
  if (oversize) return oversize;
  const cycle = cycleDays(facts.cycle);
  const ofCycle = checkCycle(cycle, on, rules);
  const ofFacts = checkFacts(facts, cycle, townCodes, rules);
  const refused = refusal(cycle && ofCycle.length > 0 ? 'no-rule' : 'refused', [...ofCycle, ...ofFacts]);
  if (refused) return refused;
  const decisiveOn = cycle && decisiveDay(cycle, on);
  const law = decisiveOn && lawOn(decisiveOn, rules);
  if (!law) throw new Error(`no law for the cycle ${facts.cycle}, which passed its check`);
  const findings = chronological(facts.findings.map((finding) => scored(finding, rules)));
  const basis = ['J-16a', 'J-A3-0a', ...law.cites, ...findings.map((one) => one.finding.clause)];
  return {
    kind: 'decided',
    assessment: { facts, decisiveOn, ...account(facts, findings, law), basis: [...new Set(basis)] },
  };
}

function account(
  facts: CreditFacts,
  findings: readonly Scored[],
  { pool, bands, ladder }: CreditLaw,
): Omit<CreditAssessment, 'facts' | 'decisiveOn' | 'basis'> {
  // Which towns had projects is a fact of its own: it stays as it is when a finding falls.
  const activity = activityOf(facts);
  const givesWay = superseded(findings, ladder);
  const settled = settle(applying(findings, givesWay), activity, pool);
  const direct = findings.filter((one) => !one.points);
  const higher = new Set(givesWay.values());
  const scoreWithout = (fallen: Scored, rest: readonly Scored[]): Exact => {
    // Most of a long list took nothing and replaced nothing: then nothing changes, and nothing is settled again.
    const effect = settled.debits.get(fallen)?.effect ?? ZERO;
    if (effect.n === 0n && !higher.has(fallen)) return settled.score;
    return settle(applying(rest, superseded(rest, ladder)), activity, pool).score;
  };
  const ifFell = (fallen: Scored): IfFell => {
    const rest = findings.filter((one) => one !== fallen);
    const score = scoreWithout(fallen, rest);
    return {
      score,
      band: bandOf(
        score,
        bands,
        rest.some((one) => !one.points),
      ),
    };
  };
  const buckets = bucketRows(townsOf(facts), activity, settled, pool);
  const parts = partRows(buckets, pool);
  return {
    score: settled.score,
    band: bandOf(settled.score, bands, direct.length > 0),
    arithmetic: spellSum(parts.map((part) => part.left)),
    direct: direct.map((one) => entryOf(one, ifFell(one))),
    buckets,
    parts,
    deductions: findings.flatMap((one) =>
      one.points
        ? [deductionOf(one, one.points, settled.debits.get(one), givesWay.get(one), ifFell(one))]
        : [],
    ),
  };
}

/** The findings that count: those that no higher step of the talk ladder replaces. */
function applying(findings: readonly Scored[], givesWay: ReadonlyMap<Scored, Scored>): Scored[] {
  return findings.filter((one) => !givesWay.has(one));
}

function refusal(
  kind: 'refused' | 'no-rule',
  [first, ...more]: readonly Problem[],
): CreditOutcome | undefined {
  return first && { kind, problems: [first, ...more] };
}
