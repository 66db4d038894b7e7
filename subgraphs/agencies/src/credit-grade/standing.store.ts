import type { Em } from '@chengan/shared/database/database';
import { contractsInCycle } from '../contract/contract.store.ts';
import { findingsOf } from './finding.store.ts';
import type { CreditFacts } from './facts.ts';
import { TOWNS } from './scorer.ts';
import { townsOfContracts } from './towns-of-contracts.ts';

/** What the credit grade of an agency in `cycle` is decided on as things stand: its findings, and its towns by contract. */
export async function standingFacts(em: Em, agency: string, cycle: number): Promise<CreditFacts> {
  const findings = await findingsOf(em, agency, cycle);
  const contracts = await contractsInCycle(em, agency, cycle);
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
