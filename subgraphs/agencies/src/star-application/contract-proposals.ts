import { type HubFacts, type KnownContract, namesOf, type Proposal } from './hub-facts.ts';

/**
 * S-A4, of contracts that began and whose signing the hub knows: no signed paper (A4-1), no stated content (A4-2), no
 * record that it was put into the county's system (A4-3). Term and frequency the hub takes from every contract.
 */
export function contractProposals({ contracts, asOf }: HubFacts): Proposal[] {
  const known = contracts.filter(({ signedOn, startsOn }) => signedOn !== null && startsOn <= asOf);
  return [
    ...counted(
      'S-A4-1',
      known.filter(({ paper }) => !paper),
      '份合同在本平台没有签字文本，请核实是否签订',
      'contracts without a signed paper on this hub; check whether they were signed',
    ),
    ...counted(
      'S-A4-2',
      known.filter(({ content }) => !content?.trim()),
      '份合同没有登记服务内容',
      'contracts without a stated content',
    ),
    ...counted(
      'S-A4-3',
      known.filter(({ countyUploadedOn }) => countyUploadedOn === null),
      '份合同没有上传属地县级监管系统的登记',
      "contracts with no record of upload to the county's system",
    ),
  ];
}

function counted(rule: string, contracts: readonly KnownContract[], zh: string, en: string): Proposal[] {
  if (contracts.length === 0) return [];
  const names = namesOf(contracts.map(({ client }) => client));
  return [
    {
      rule,
      count: String(contracts.length),
      evidence: {
        zh: `${contracts.length} ${zh}：${names.zh}`,
        en: `${contracts.length} ${en}: ${names.en}`,
      },
    },
  ];
}
