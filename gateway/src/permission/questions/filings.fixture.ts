import { PROJECT, withFile } from '@chengan/agencies/filing/filing.fixture';
import { submitFiling } from '@chengan/agencies/filing/submit-filing.command';
import { registerAgencies } from '@chengan/agencies/agency/register-agencies.command';
import { registerExpert } from '@chengan/agencies/agency/register-expert.command';
import { systemFork } from '@chengan/shared/database/session';
import { addDays } from '@chengan/shared/time/day';
import { AGENCY } from '../../testing/register.fixture.ts';
import type { TestHub } from '../../testing/hub.fixture.ts';
import { type Make, must } from '../files.fixture.ts';
import { change, JIANGYIN, list, type Question, read } from './question.fixture.ts';

const SUZHOU_AGENCY = '91320583MADEM00027';
const EXPERT = '018f0000-0000-7000-8000-00000000f001';
const TOWN = 'jiangyin-320281108';
const em = (hub: TestHub) => systemFork(hub.orms.agencies, 'test');
const known = new WeakSet<TestHub>();

/** Everybody who files here is registered and has a file; what was notified before is forgotten. */
const ready: Make = async (hub) => {
  if (!known.has(hub)) {
    known.add(hub);
    must(
      await registerAgencies(em(hub), hub.clock, 'test', [
        {
          creditCode: SUZHOU_AGENCY,
          name: '昆山演示安全有限公司',
          region: '320583100',
          address: null,
          filedOn: null,
        },
      ]),
    );
    await registerExpert(em(hub), hub.clock, 'test', { id: EXPERT, name: '演专家' });
    for (const code of [AGENCY.creditCode, SUZHOU_AGENCY]) await withFile(em(hub), hub.clock, code);
    await hub.catchUp();
  }
  return { id: '' };
};

let filings = 0;

/** Basic information as the agency of Jiangyin filed it, with the city and a town; each time with another first service. */
const filed: Make = async (hub, bureau) => {
  await ready(hub, bureau);
  filings += 1;
  return must(
    await submitFiling(
      em(hub),
      hub.clock,
      { account: 'before-manager', filer: { kind: 'AGENCY', id: AGENCY.creditCode } },
      {
        ...{
          kind: 'FIRST',
          towns: [TOWN],
          firstServiceOn: addDays(hub.clock.today(), filings),
          pledgeSignedBy: '演经理',
        },
        ...{ pledge: [], withoutPledge: false, amends: null },
      },
    ),
  );
};

const submit = (field: string, type: string, input: unknown, more: Partial<Question> = {}): Question => ({
  query: `mutation ($input: ${type}!) { ${field}(input: $input) { id } }`,
  make: ready,
  bureaus: JIANGYIN,
  variables: () => ({ input }),
  answers: 'file',
  ...more,
});

const { kind: _kind, documents: _documents, amends: _amends, ...project } = PROJECT;

export const FILING_QUESTIONS: Readonly<Record<string, Question>> = {
  'Query.filing': read('filing', filed),
  'Query.filings': list('filings', filed),
  'Query.filingForm': {
    query: '{ filingForm { filedOn untold { id } } }',
    make: filed,
    bureaus: JIANGYIN,
    variables: () => ({}),
    answers: 'inbox',
  },
  'Mutation.fileBasicInformation': submit('fileBasicInformation', 'FileBasicInformationInput', {
    towns: [TOWN],
    pledgeSignedBy: '演经理',
  }),
  'Mutation.notifyChanges': submit(
    'notifyChanges',
    'NotifyChangesInput',
    { towns: [TOWN], changes: [{ subject: 'MANAGER', changedOn: '2026-06-10', after: '演新任' }] },
    { make: filed },
  ),
  'Mutation.notifyPractice': submit(
    'notifyPractice',
    'NotifyPracticeInput',
    { startsOn: '2026-07-01' },
    { own: { AGENCY: SUZHOU_AGENCY } },
  ),
  'Mutation.notifyProject': submit('notifyProject', 'NotifyProjectInput', project, { own: { EXPERT } }),
  'Mutation.acceptFiling': change('acceptFiling', filed),
  'Mutation.returnFiling': change('returnFiling', filed, true),
};
