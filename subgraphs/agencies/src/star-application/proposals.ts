import { exact } from '@chengan/shared/number/decimal';
import { isEmployed } from '../practitioner/practitioner.ts';
import { isPractisingCertificate } from '../service-rule/leader-problems.ts';
import { contractProposals } from './contract-proposals.ts';
import { type HubFacts, type KnownPerson, namesOf, type Proposal } from './hub-facts.ts';
import { performanceProposals } from './performance-proposals.ts';

const LEAST_AREA = '100';
const LEAST_STAFF = 5;

/** Every deduction that the facts propose, in the order of the table. Nothing is taken by itself. */
export function proposalsOf(facts: HubFacts): Proposal[] {
  return [
    ...officeProposals(facts),
    ...staffProposals(facts),
    ...contractProposals(facts),
    ...performanceProposals(facts),
  ];
}

/** S-A1-1: an office of less than 100 ㎡. */
function officeProposals({ office }: HubFacts): Proposal[] {
  if (!office || exact(office.area).compare(exact(LEAST_AREA)) >= 0) return [];
  return [
    {
      rule: 'S-A1-1',
      count: '1',
      evidence: {
        zh: `机构档案登记的办公面积为 ${office.area} ㎡（${office.since} 填报），不足 ${LEAST_AREA} ㎡`,
        en: `office on file: ${office.area} ㎡ (entered on ${office.since}), less than ${LEAST_AREA} ㎡`,
      },
    },
  ];
}

/** S-A2-1 at the end of the year, S-A2-2 of any day in it. */
function staffProposals({ people, asOf }: HubFacts): Proposal[] {
  if (!people) return [];
  const proposals: Proposal[] = [];
  const qualified = once(people.filter((one) => isEmployed(one, asOf) && isQualified(one)));
  if (qualified.length < LEAST_STAFF) {
    const names = namesOf(qualified.map(({ name }) => name));
    proposals.push({
      rule: 'S-A2-1',
      count: '1',
      evidence: {
        zh: `${asOf} 在册专职人员中持证或具备工程师及以上职称的有 ${qualified.length} 名，少于 ${LEAST_STAFF} 名${names.zh && `：${names.zh}`}`,
        en: `${qualified.length} full-time qualified persons on file on ${asOf}, fewer than ${LEAST_STAFF}${names.en && `: ${names.en}`}`,
      },
    });
  }
  const clashing = once(people.filter((one) => one.elsewhereFrom !== null));
  if (clashing.length > 0) {
    const zh = clashing.map((one) => `${one.name}（${one.elsewhereFrom} 至 ${one.elsewhereTo}）`);
    const en = clashing.map((one) => `${one.name} (${one.elsewhereFrom} to ${one.elsewhereTo})`);
    proposals.push({
      rule: 'S-A2-2',
      count: String(clashing.length),
      evidence: {
        zh: `同时在其他机构登记从业：${namesOf(zh).zh}；系证件号经加密比对一致，请核实劳动合同和社会保险`,
        en: `also registered with another agency: ${namesOf(en).en}; the identity numbers agree as keyed hashes; check contract and insurance`,
      },
    });
  }
  return proposals;
}

/** Q-26: for the score the title of engineer and above counts as a certificate does; entry (S-4.1c) is another rule. */
function isQualified({ fullTime, title, certificates }: KnownPerson): boolean {
  const engineer = title === 'ENGINEER' || title === 'SENIOR_ENGINEER';
  return fullTime && (engineer || certificates.some(isPractisingCertificate));
}

/** Each person once, however many files there are. */
function once(people: readonly KnownPerson[]): KnownPerson[] {
  return [...new Map(people.map((one) => [one.same, one])).values()];
}
