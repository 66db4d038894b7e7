import { createHash } from 'node:crypto';
import { declineEscalation } from '@chengan/enforcement/escalation/decline-escalation.command';
import { escalationsOf } from '@chengan/enforcement/escalation/escalation.store';
import { confirmFinding } from '@chengan/enforcement/finding/confirm-finding.command';
import { disputeFinding } from '@chengan/enforcement/finding/dispute-finding.command';
import { proposeFinding } from '@chengan/enforcement/finding/propose-finding.command';
import { decideListing } from '@chengan/enforcement/listing/decide-listing.command';
import { disputeListing } from '@chengan/enforcement/listing/dispute-listing.command';
import type { ListingInput } from '@chengan/enforcement/listing/listing';
import { proposeListing } from '@chengan/enforcement/listing/propose-listing.command';
import { approveNotice } from '@chengan/enforcement/notice/approve-notice.command';
import { disputeNotice } from '@chengan/enforcement/notice/dispute-notice.command';
import { draftNotice } from '@chengan/enforcement/notice/draft-notice.command';
import type { NoticeInput } from '@chengan/enforcement/notice/notice';
import { publishNotice } from '@chengan/enforcement/notice/publish-notice.command';
import { recordTalk } from '@chengan/enforcement/talk/record-talk.command';
import { systemFork } from '@chengan/shared/database/session';
import type { Outcome } from '@chengan/shared/outcome/outcome';
import { day } from '@chengan/shared/time/day';
import type { TestHub } from '../testing/hub.fixture.ts';
import { AGENCY } from '../testing/register.fixture.ts';
import { before } from './people.fixture.ts';

const subject = { kind: 'AGENCY', code: AGENCY.creditCode } as const;

export const FINDING = {
  subject,
  clause: 'J-A3-2-5',
  occurredOn: day('2026-06-10'),
  part: 'CITY',
  summary: '执业人员未到现场开展工作',
} as const;

export const NOTICE: NoticeInput = {
  kind: 'BULLETIN',
  title: '二〇二六年第二季度检查情况通报',
  body: '某机构从业人员未到现场开展工作，已责令改正。',
  severity: 'GENERAL',
  naming: 'NAMED',
  namingReason: '机构的名称依法公开',
  basis: ['J-16a'],
  decidedOn: day('2026-06-12'),
  publicUntil: day('2026-12-12'),
  subjects: [subject],
};

export const LISTING: ListingInput = {
  register: 'LOCAL_BLACKLIST',
  subject,
  basis: ['J-A3-4b'],
  reason: '伪造资质证书',
  decidedOn: day('2026-06-12'),
  from: day('2026-06-12'),
  until: day('2027-06-11'),
  priorNotice: { servedOn: day('2026-05-01'), document: '告〔2026〕1号' },
};

export const TALK = { subject, heldOn: day('2026-06-10'), topic: '未签合同' } as const;

/** A file to be walked over; of an import also what was handed in. */
export interface Made {
  readonly id: string;
  readonly content?: string;
}
export type Make = (hub: TestHub, bureau: string) => Promise<Made>;

/** The value of a command that must be allowed here. */
export function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

const em = (hub: TestHub) => systemFork(hub.orms.enforcement, 'test');
const who = (hub: TestHub, bureau: string, role: 'clerk' | 'reviewer' | 'leader') =>
  before(bureau, role, hub.clock.now());

export const proposed: Make = async (hub, bureau) =>
  must(await proposeFinding(em(hub), hub.clock, who(hub, bureau, 'clerk'), FINDING));
export const confirmed: Make = async (hub, bureau) => {
  const { id } = await proposed(hub, bureau);
  return must(await confirmFinding(em(hub), hub.clock, who(hub, bureau, 'reviewer'), { id }));
};
export const disputed: Make = async (hub, bureau) => {
  const { id } = await confirmed(hub, bureau);
  return must(await disputeFinding(em(hub), hub.clock, who(hub, bureau, 'clerk'), { id }));
};

let talks = 0;
/** Each about another matter: one talk is recorded once. */
export const anotherTalk = () => ({ ...TALK, topic: `${TALK.topic}（第${(talks += 1)}份报告）` });
export const talk: Make = async (hub, bureau) =>
  must(await recordTalk(em(hub), hub.clock, who(hub, bureau, 'clerk'), anotherTalk()));

/** A proposal of the ladder in Changji, where two talks make one; whatever was open before is declined. */
export const escalation: Make = async (hub, bureau) => {
  const reader = em(hub);
  const open = () =>
    escalationsOf(reader, { authorities: [bureau], state: 'OPEN', limit: 9, after: undefined });
  for (const { id } of await open()) {
    must(await declineEscalation(em(hub), hub.clock, who(hub, bureau, 'leader'), { id, reason: '另案处理' }));
  }
  await talk(hub, bureau);
  await talk(hub, bureau);
  const [found] = await open();
  if (!found) throw new Error('the ladder proposed nothing');
  return found;
};

export const draft: Make = async (hub, bureau) =>
  must(await draftNotice(em(hub), hub.clock, who(hub, bureau, 'clerk'), NOTICE));
export const approved: Make = async (hub, bureau) => {
  const { id } = await draft(hub, bureau);
  return must(await approveNotice(em(hub), hub.clock, who(hub, bureau, 'leader'), { id }));
};
export const published: Make = async (hub, bureau) => {
  const { id } = await approved(hub, bureau);
  return must(await publishNotice(em(hub), hub.clock, who(hub, bureau, 'leader'), { id }));
};
export const disputedNotice: Make = async (hub, bureau) => {
  const { id } = await published(hub, bureau);
  return must(await disputeNotice(em(hub), hub.clock, who(hub, bureau, 'clerk'), { id }));
};

export const entry: Make = async (hub, bureau) =>
  must(await proposeListing(em(hub), hub.clock, who(hub, bureau, 'clerk'), LISTING));
export const decided: Make = async (hub, bureau) => {
  const { id } = await entry(hub, bureau);
  return must(await decideListing(em(hub), hub.clock, who(hub, bureau, 'leader'), { id }));
};
export const disputedEntry: Make = async (hub, bureau) => {
  const { id } = await decided(hub, bureau);
  return must(await disputeListing(em(hub), hub.clock, who(hub, bureau, 'clerk'), { id }));
};

/** A small register as it is handed in; every import is of another file. */
let serial = 0;
export function register() {
  serial += 1;
  const bytes = Buffer.from(`企业名称,统一社会信用代码,地址\n江阴示例${serial}号有限公司,x,江阴市周庄镇\n`);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return {
    content: bytes.toString('base64'),
    input: { register: 'ENTERPRISES', fileName: '名录.csv', size: bytes.length, sha256 },
  };
}

const START = 'mutation ($input: StartImportInput!) { startImport(input: $input) { id } }';
const PART =
  'mutation ($id: ID!, $content: String!) { uploadImportPart(id: $id, index: 0, content: $content) { id } }';

/** No file is on its way or waits for its run: an authority may have few at once. */
export const noneReceived: Make = async (hub) => {
  const em = systemFork(hub.orms.enterprises, 'test');
  await em.execute(`update import_upload set state = 'FAILED', held = false where state <> 'DONE'`);
  return { id: '' };
};

export const received: Make = async (hub, bureau) => {
  const clerk = who(hub, bureau, 'clerk');
  await noneReceived(hub, bureau);
  const { input, content } = register();
  const started = await hub.ask(START, { input }, clerk);
  const { id } = started.data?.['startImport'] as Made;
  const { errors } = await hub.ask(PART, { id, content }, clerk);
  if (errors) throw new Error(JSON.stringify(errors));
  return { id, content };
};
