import { createHash } from 'node:crypto';
import { addPart, finishAttachment, startAttachment } from '@chengan/agencies/attachment/attach.command';
import { signContracts } from '@chengan/agencies/contract/sign-contracts.command';
import { addToMonth, month } from '@chengan/agencies/monthly-report/month';
import { submitReport } from '@chengan/agencies/monthly-report/submit-report.command';
import { linesFromVisits } from '@chengan/agencies/monthly-report/prefill.store';
import { workbookSheets } from '@chengan/agencies/monthly-report/to-workbook';
import { systemFork } from '@chengan/shared/database/session';
import type { Actor } from '@chengan/shared/permission/actor';
import { day } from '@chengan/shared/time/day';
import { writeWorkbook } from '@chengan/shared/workbook/write-workbook.store';
import type { TestHub } from '../../testing/hub.fixture.ts';
import { AGENCY } from '../../testing/register.fixture.ts';
import { type Make, must } from '../files.fixture.ts';
import { JIANGYIN, type Question } from './question.fixture.ts';

const agency = AGENCY.creditCode;
const STAFF = { account: 'before-manager', name: '演示人员', agency };
const SENDER: Actor = { ...STAFF, kind: 'AGENCY', role: 'manager', holder: agency, scopes: [] };
const em = (hub: TestHub) => systemFork(hub.orms.agencies, 'test');

/** A contract in force through all the months that are walked; once for a hub. */
const contracts = new WeakMap<TestHub, Promise<unknown>>();
async function signed(hub: TestHub): Promise<void> {
  const made =
    contracts.get(hub) ??
    signContracts(em(hub), hub.clock, 'test', [
      {
        agency,
        enterprise: '91320281MADEME001Y',
        town: '320281108',
        startsOn: day('2021-01-01'),
        endsOn: day('2026-12-31'),
        visitsPerYear: 6,
        content: null,
      },
    ]);
  contracts.set(hub, made);
  await made;
}

/** The next month that nothing was handed in for; `id` is the month. */
let months = 0;
const due: Make = async (hub) => {
  await signed(hub);
  months += 1;
  return { id: addToMonth(month('2021-01'), months) };
};
const handedIn: Make = async (hub, bureau) => {
  const { id } = await due(hub, bureau);
  must(await submitReport(em(hub), hub.clock, STAFF, { month: month(id), revision: null }));
  return { id };
};
/** The newest month is in the first page of an agency's own, and the default of an authority's. */
const handedInLast: Make = async (hub) => {
  await signed(hub);
  const last = month('2026-05');
  await submitReport(em(hub), hub.clock, STAFF, { month: last, revision: null });
  return { id: `${agency}-${last}` };
};

const uploaded: Make = async (hub, bureau) => {
  const { id } = await due(hub, bureau);
  const lines = await linesFromVisits(em(hub), agency, month(id));
  const about = { month: month(id), agency, agencyName: AGENCY.name, names: new Map(), due: '' };
  const bytes = await writeWorkbook(workbookSheets(about, lines));
  const digest = createHash('sha256').update(bytes).digest('hex');
  const input = { purpose: 'WORKBOOK', name: '月报.xlsx', bytes: bytes.length, digest };
  const file = must(await startAttachment(em(hub), hub.clock, SENDER, input));
  const content = bytes.toString('base64');
  must(await addPart(em(hub), SENDER, { id: file.id, index: 0, content }));
  must(await finishAttachment(em(hub), SENDER, file.id));
  return { id, content: file.id };
};

const ofMonth = (query: string, make: Make): Question => ({
  query,
  make,
  bureaus: JIANGYIN,
  variables: ({ id }) => ({ month: id }),
  answers: 'file',
});
const input = (type: string, field: string) =>
  `mutation ($input: ${type}!) { ${field}(input: $input) { month } }`;

export const MONTHLY_REPORT_QUESTIONS: Readonly<Record<string, Question>> = {
  'Query.monthlyReport': ofMonth(
    `query ($month: String!) { monthlyReport(agency: "${agency}", month: $month) { id } }`,
    handedIn,
  ),
  'Query.monthlyReports': {
    query: '{ monthlyReports(first: 50) { nodes { id } } }',
    make: handedInLast,
    bureaus: JIANGYIN,
    variables: () => ({}),
    answers: 'list',
  },
  'Query.prefillMonthlyReport': ofMonth(
    'query ($month: String!) { prefillMonthlyReport(month: $month) { month } }',
    due,
  ),
  'Query.monthlyWorkbook': ofMonth(
    'query ($month: String!) { monthlyWorkbook(month: $month) { fileName } }',
    due,
  ),
  'Mutation.saveMonthlyReport': {
    ...ofMonth(input('SaveMonthlyReportInput', 'saveMonthlyReport'), due),
    variables: ({ id }) => ({ input: { month: id, lines: [] } }),
  },
  'Mutation.readMonthlyWorkbook': {
    ...ofMonth(input('ReadMonthlyWorkbookInput', 'readMonthlyWorkbook'), uploaded),
    variables: ({ id, content }) => ({ input: { month: id, attachment: content } }),
  },
  'Mutation.submitMonthlyReport': {
    ...ofMonth(input('SubmitMonthlyReportInput', 'submitMonthlyReport'), due),
    variables: ({ id }) => ({ input: { month: id } }),
  },
  'Mutation.correctMonthlyReport': {
    ...ofMonth(input('CorrectMonthlyReportInput', 'correctMonthlyReport'), handedIn),
    variables: ({ id }) => ({ input: { month: id, reason: '漏报一次服务' } }),
  },
};
