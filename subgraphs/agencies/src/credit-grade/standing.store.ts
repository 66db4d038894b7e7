import type { Em } from '@chengan/shared/database/database';
import { contractsInCycle } from '../contract/contract.store.ts';
import { findingsOf } from './finding.store.ts';
import type { CreditFacts, CreditFinding } from './facts.ts';
import { TOWNS } from './scorer.ts';
import { type TownContract, townsOfContracts } from './towns-of-contracts.ts';

/** What the credit grade of an agency in `cycle` is decided on as things stand: its findings, and its towns by contract. */
export async function standingFacts(em: Em, agency: string, cycle: number): Promise<CreditFacts> {
  const facts = await standingFactsOf(em, [agency], cycle);
  return facts.get(agency) ?? factsOf([], [], cycle);
}

/** The same for each of these agencies, in two statements however many they are. */
export async function standingFactsOf(
  em: Em,
  agencies: readonly string[],
  cycle: number,
): Promise<Map<string, CreditFacts>> {
  const findings = await findingsOf(em, agencies, cycle);
  const contracts = Map.groupBy(await contractsInCycle(em, agencies, cycle), ({ agency }) => agency);
  return new Map(
    agencies.map((agency) => [
      agency,
      factsOf(findings.get(agency) ?? [], contracts.get(agency) ?? [], cycle),
    ]),
  );
}

function factsOf(
  findings: readonly CreditFinding[],
  contracts: readonly TownContract[],
  cycle: number,
): CreditFacts {
  const towns = townsOfContracts(
    contracts.filter((contract) => TOWNS.has(contract.town)),
    cycle,
  );
  const known = new Set(towns.map((town) => town.code));
  // a town that found something supervised then, contract or not (J-A3-3-3 is itself "no contract")
  const finders = findings.filter((one) => one.scorer !== 'CITY' && !known.has(one.scorer));
  return {
    cycle,
    findings,
    towns: [...towns, ...[...new Set(finders.map((one) => one.scorer))].map((code) => ({ code, parts: [] }))],
  };
}
