import type { Em } from '@chengan/shared/database/database';
import { checkCreditCode } from '@chengan/shared/credit-code/credit-code';
import { append } from '@chengan/shared/journal/journal';
import { type Outcome, ok, type Problem, unless } from '@chengan/shared/outcome/outcome';
import { regionProblem } from '@chengan/shared/region/region';
import type { Clock } from '@chengan/shared/time/clock';
import type { Day } from '@chengan/shared/time/day';
import { AgencyRow } from '../database/entities.ts';
import { agenciesByCode } from './agency.store.ts';

export interface NewAgency {
  readonly creditCode: string;
  readonly name: string;
  readonly region: string | null;
  readonly address: string | null;
  readonly filedOn: Day | null;
}

/**
 * Takes agencies into the register and says so in the journal, in one transaction: all or none. Refuses, with every
 * reason, malformed codes, codes that are already there or given twice, empty names and unknown regions.
 */
export async function registerAgencies(
  em: Em,
  clock: Clock,
  actor: string,
  agencies: readonly NewAgency[],
): Promise<Outcome<number>> {
  if (agencies.length === 0) return ok(0);
  return em.transactional(async (tx) => {
    const known = await agenciesByCode(
      tx,
      agencies.map((agency) => agency.creditCode),
    );
    const problems = agencies.flatMap((agency, index) =>
      check(agency, index, known[index] !== null, agencies),
    );
    const checked = unless(problems, () => agencies.length);
    if (!checked.ok) return checked;
    await tx.insertMany(
      AgencyRow,
      agencies.map((agency) => ({ ...agency, registeredOn: clock.today() })),
    );
    await append(
      tx,
      clock,
      agencies.map(({ creditCode, name, region }) => ({
        type: 'agency.registered',
        subjectKind: 'Agency',
        subjectId: creditCode,
        facts: { creditCode, name, region },
        actor,
        occurredOn: clock.today(),
      })),
    );
    return checked;
  });
}

function check(agency: NewAgency, index: number, known: boolean, all: readonly NewAgency[]): Problem[] {
  const field = (name: string) => `agencies.${index}.${name}`;
  const problems: Problem[] = [];
  const code = checkCreditCode(agency.creditCode);
  if (code.problem && code.verdict !== 'check-digit-fails')
    problems.push({ ...code.problem, field: field('creditCode') });
  if (known || all.findIndex((one) => one.creditCode === agency.creditCode) !== index) {
    problems.push({
      code: 'AGENCY_KNOWN',
      message: `该统一社会信用代码已登记：${agency.creditCode}`,
      messageEn: `This credit code is already registered: ${agency.creditCode}`,
      field: field('creditCode'),
    });
  }
  if (agency.name.trim() === '') {
    problems.push({
      code: 'NAME_EMPTY',
      message: '机构名称不能为空',
      messageEn: 'The name is empty',
      field: field('name'),
    });
  }
  const region = agency.region === null ? undefined : regionProblem(agency.region, field('region'));
  return region ? [...problems, region] : problems;
}
