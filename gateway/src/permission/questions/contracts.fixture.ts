import { signContracts } from '@chengan/agencies/contract/sign-contracts.command';
import { systemFork } from '@chengan/shared/database/session';
import { addDays, day } from '@chengan/shared/time/day';
import { AGENCY } from '../../testing/register.fixture.ts';
import type { Make } from '../files.fixture.ts';
import { JIANGYIN, list, type Question, read } from './question.fixture.ts';

let amended = 0;
let signed = 0;
/** Each is signed for a year of its own, so that none overlaps another. */
const terms = () => {
  const startsOn = addDays(day('2026-07-01'), (signed += 1) * 400);
  return {
    signedOn: '2026-06-10',
    startsOn,
    endsOn: addDays(startsOn, 365),
    visitsPerYear: 12,
    industry: 'MACHINERY',
    place: '320281100',
    kinds: ['DAILY_SERVICE'],
  };
};

/** A contract of the invented agency in Jiangyin whose client has, for the walk, the same code. */
const contract: Make = async (hub) => {
  const made = await signContracts(systemFork(hub.orms.agencies, 'test'), hub.clock, 'before', [
    {
      agency: AGENCY.creditCode,
      enterprise: AGENCY.creditCode,
      town: '320281100',
      startsOn: day('2026-01-01'),
      endsOn: day('2027-12-31'),
      visitsPerYear: 12,
      content: null,
    },
  ]);
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return { id: made.value[0] ?? '' };
};

export const CONTRACT_QUESTIONS: Readonly<Record<string, Question>> = {
  'Query.contractFile': read('contractFile', contract),
  'Query.contractFiles': list('contractFiles', contract),
  'Mutation.signContract': {
    query:
      'mutation ($terms: ContractTermsInput!) { signContract(enterprise: "91320281MADEME001Y", terms: $terms) { id } }',
    bureaus: JIANGYIN,
    variables: () => ({ terms: terms() }),
    answers: 'file',
  },
  'Mutation.amendContract': {
    query:
      'mutation ($id: ID!, $terms: ContractTermsInput!) { amendContract(id: $id, terms: $terms, effectiveOn: "2026-06-12", reason: "调整服务频次") { id } }',
    make: contract,
    bureaus: JIANGYIN,
    variables: ({ id }) => ({
      id,
      terms: {
        ...terms(),
        signedOn: '2025-12-20',
        startsOn: '2026-01-01',
        endsOn: '2027-12-31',
        // the walk amends several contracts with one client: each to another kind
        kinds: [['TRAINING', 'HAZOP', 'OTHER', 'EMERGENCY_PLAN'][(amended += 1) % 4]],
      },
    }),
    answers: 'file',
  },
  'Mutation.terminateContract': {
    query:
      'mutation ($id: ID!) { terminateContract(id: $id, on: "2026-06-10", reason: "双方协商终止") { id } }',
    make: contract,
    bureaus: JIANGYIN,
    variables: ({ id }) => ({ id }),
    answers: 'file',
  },
  'Mutation.recordCountyUpload': {
    query: 'mutation ($id: ID!) { recordCountyUpload(id: $id, on: "2026-06-10") { id } }',
    make: contract,
    bureaus: JIANGYIN,
    variables: ({ id }) => ({ id }),
    answers: 'file',
  },
};
