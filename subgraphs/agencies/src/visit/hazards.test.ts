import { actorSession, systemFork } from '@chengan/shared/database/session';
import { type Actor, actorOf, type Official } from '@chengan/shared/permission/actor';
import { day } from '@chengan/shared/time/day';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { AgenciesFixture } from '../testing/agencies-fixture.ts';
import { answerReport } from './answer-report.command.ts';
import { answerVisit } from './answer-visit.command.ts';
import { reportPage, reportsDue, reportsToAnswer } from './hazard-report.store.ts';
import { answerHazard } from './answer-hazard.command.ts';
import {
  graveOverdue,
  hazardsToRecheck,
  hazardsToRectify,
  openHazardsBefore,
} from './hazard-course.store.ts';
import { noteHazard } from './note-hazard.command.ts';
import { papersMissing } from './papers-missing.command.ts';
import { recordVisit } from './record-visits.command.ts';
import { reportMajorHazard } from './report-major.command.ts';
import { reportRefusal } from './report-refusal.command.ts';
import {
  ACCOUNT,
  AGENCY,
  CHANGJI,
  client,
  hazard,
  staff,
  uuid,
  visitInput,
  visitsFixture,
} from './visit.fixture.ts';
import type { VisitInput } from './visit-input.ts';
import { visitById } from './visit.store.ts';

let hub: AgenciesFixture;
beforeEach(async () => {
  hub = await visitsFixture();
});
afterEach(() => hub.close());

const as = (actor: Actor) => hub.orm.em.fork({ session: actorSession(actor, 'test') });
const official = (authority: string): Official => ({
  account: 'o-1',
  name: '演示',
  role: 'clerk',
  authority,
});
const codes = (outcome: { ok: boolean; problems?: readonly { code: string }[] }) =>
  outcome.ok ? 'done' : outcome.problems?.map(({ code }) => code);
const record = async (change: Partial<VisitInput> = {}) => {
  const outcome = await recordVisit(as(staff()), hub.clock, ACCOUNT, visitInput(change));
  if (!outcome.ok) throw new Error(outcome.problems[0].code);
};
const refuse = (change: object = {}) =>
  reportRefusal(as(staff()), hub.clock, ACCOUNT, {
    hazard: uuid('d', 1),
    notifiedOn: day('2026-05-11'),
    evidence: '企业负责人书面拒绝整改',
    attachments: [],
    directReason: null,
    ...change,
  });
const daily = () => systemFork(hub.orm, 'test').transactional((em) => papersMissing.run(em, hub.clock));
const suggested = async () =>
  (
    await systemFork(hub.orm, 'test').execute<{ clause: string; withdrawn: boolean }[]>(
      'select clause, withdrawn_at is not null as withdrawn from suggestion order by made_at, clause',
    )
  ).map(({ clause, withdrawn }) => `${clause}${withdrawn ? ' taken back' : ''}`);

test('a refusal goes to the town, and with a reason straight to the bureau', async () => {
  await record({ hazards: [hazard(), hazard({ id: uuid('d', 2) })] });
  expect(codes(await refuse())).toBe('done');
  expect(codes(await refuse({ hazard: uuid('d', 2), directReason: '情况紧急' }))).toBe('done');
  const reports = await reportPage(as(staff()), {
    of: { agency: AGENCY },
    open: true,
    limit: 9,
    after: undefined,
  });
  expect(reports.map(({ authority, directReason }) => [authority, directReason])).toEqual([
    ['jiangyin-320281108', null],
    ['jiangyin', '情况紧急'],
  ]);
});

test('a refusal is reported once, of a hazard that is not put right, and the client sees nothing of it', async () => {
  await record({ hazards: [hazard(), hazard({ id: uuid('d', 2), rectifiedOn: day('2026-05-12') })] });
  expect(codes(await refuse({ notifiedOn: day('2026-05-13'), evidence: '' }))).toEqual([
    'NOTIFIED_OUT_OF_TIME',
    'TEXT_MISSING',
  ]);
  expect(codes(await refuse())).toBe('done');
  expect(codes(await refuse())).toEqual(['REPORTED_BEFORE']);
  expect(codes(await refuse({ hazard: uuid('d', 2) }))).toEqual(['HAZARD_RECTIFIED']);
  const seen = await as(client()).execute<unknown[]>('select id from hazard_report');
  expect(seen).toEqual([]);
});

test('what was reported stays with the authority when the visit is corrected or taken back afterwards', async () => {
  await record({ hazards: [hazard(), hazard({ id: uuid('d', 2) })] });
  const filed = await refuse();
  const corrected = { hazards: [], signatures: [], corrects: uuid('a', 1), correctionReason: '写错' };
  await record({ id: uuid('a', 2), ...corrected });
  const town = official('jiangyin-320281108');
  const query = { of: { authorities: [town.authority] }, open: true, limit: 9, after: undefined };
  const told = async () =>
    (await reportPage(as(actorOf(town)), query)).map(({ hazard: id, content }) => [id, content]);
  expect(await told()).toEqual([[uuid('d', 1), '安全通道堆放杂物']]);
  await record({ id: uuid('a', 3), ...corrected, corrects: uuid('a', 2), retracted: true });
  expect(await told()).toEqual([[uuid('d', 1), '安全通道堆放杂物']]);
  const id = filed.ok ? filed.value : '';
  const answered = await answerReport(as(actorOf(town)), hub.clock, town, { id, outcome: '已现场核查' });
  expect(codes(answered)).toBe('done');
});

test('the authority that it went to answers it once; the bureau above sees it and leaves it to the town', async () => {
  await record({ hazards: [hazard()] });
  const filed = await refuse();
  const id = filed.ok ? filed.value : '';
  const from = { at: '0001-01-01', id: uuid('0', 0) };
  const town = official('jiangyin-320281108');
  const answer = (who: Official) =>
    answerReport(as(actorOf(who)), hub.clock, who, { id, outcome: '已责令限期整改' });
  expect(await reportsToAnswer(as(actorOf(town)), town.authority, from, 9)).toHaveLength(1);
  expect(codes(await answer(official('changji')))).toEqual(['NOT_FOUND']);
  expect(codes(await answer(official('jiangyin')))).toEqual(['NOT_FOUND']);
  expect(codes(await answer(town))).toBe('done');
  expect(codes(await answer(town))).toEqual(['REPORT_ANSWERED']);
  expect(await reportsToAnswer(as(actorOf(town)), town.authority, from, 9)).toEqual([]);
});

// found on Monday 2026-05-11: the three working days end with Thursday
test.each([
  ['2026-05-14', []],
  ['2026-05-15', ['J-A3-3-7']],
])('on %s a hazard without written advice suggests %j', async (today, expected) => {
  await record({ hazards: [hazard({ adviceNumber: null })] });
  hub.at(day(today));
  await daily();
  await daily();
  expect(await suggested()).toEqual(expected);
});

test('advice that is noted takes the suggestion back', async () => {
  await record({ hazards: [hazard({ adviceNumber: null })] });
  hub.at(day('2026-05-20'));
  await daily();
  const noted = {
    hazard: uuid('d', 1),
    kind: 'ADVICE',
    on: day('2026-05-20'),
    number: '建议-9',
    note: null,
  } as const;
  expect(codes(await noteHazard(as(staff()), hub.clock, ACCOUNT, noted))).toBe('done');
  expect(codes(await noteHazard(as(staff()), hub.clock, ACCOUNT, noted))).toEqual(['NOTED_BEFORE']);
  await daily();
  expect(await suggested()).toEqual(['J-A3-3-7 taken back']);
});

// found on Saturday 2026-05-09, a rest day worked through: Monday is the working day after it
test.each([
  ['2026-05-11', []],
  ['2026-05-12', ['C1-16-2']],
])('on %s a major hazard in 昌吉 that was not reported suggests %j more', async (today, expected) => {
  await record({
    contract: CHANGJI,
    kinds: ['TRAINING'],
    startedAt: '2026-05-09T09:00:00+08:00',
    endedAt: '2026-05-09T11:00:00+08:00',
    signatures: [],
    hazards: [hazard({ severity: 'MAJOR', agreedOn: day('2026-05-12') })],
  });
  hub.at(day(today));
  await daily();
  expect((await suggested()).filter((clause) => clause !== 'C1-15-4')).toEqual(expected);
});

test('a written report ends what was due to both authorities and takes the suggestion back', async () => {
  await record({ contract: CHANGJI, hazards: [hazard({ severity: 'MAJOR' })] });
  hub.at(day('2026-05-20'));
  await daily();
  const from = { at: '0001-01-01', id: uuid('0', 0) };
  expect(await reportsDue(as(staff()), AGENCY, from, 9)).toHaveLength(1);
  const report = { hazard: uuid('d', 1), number: '报告-1', reportedOn: day('2026-05-20') };
  expect(codes(await reportMajorHazard(as(staff()), hub.clock, ACCOUNT, report))).toBe('done');
  expect(codes(await reportMajorHazard(as(staff()), hub.clock, ACCOUNT, report))).toEqual([
    'REPORTED_BEFORE',
  ]);
  expect(await reportsDue(as(staff()), AGENCY, from, 9)).toEqual([]);
  expect(await suggested()).toContain('C1-16-2 taken back');
});

test('the client contests a signature with a reason, and confirms it later; both stand', async () => {
  await record();
  const answer = (kind: 'CONFIRMED' | 'CONTESTED', note: string | null) =>
    answerVisit(as(client()), hub.clock, client(), { visit: uuid('a', 1), kind, note });
  expect(codes(await answer('CONTESTED', ' '))).toEqual(['TEXT_MISSING']);
  expect(codes(await answer('CONTESTED', '签字不是本企业人员'))).toBe('done');
  expect((await visitById(as(staff()), uuid('a', 1)))?.state).toBe('CONTESTED');
  expect(codes(await answer('CONTESTED', '再说一次'))).toEqual(['ANSWERED_BEFORE']);
  expect(codes(await answer('CONFIRMED', null))).toBe('done');
  expect((await visitById(as(staff()), uuid('a', 1)))?.state).toBe('SIGNED');
  const rows = await as(client()).execute<unknown[]>('select id from visit_answer');
  expect(rows).toHaveLength(2);
});

test('a hazard is put right by the client, looked at again by the agency, given back once and then closed', async () => {
  await record({ hazards: [hazard({ severity: 'MAJOR' })] });
  hub.at(day('2026-05-20'));
  const page = { from: { at: '0001-01-01', id: uuid('0', 0) }, limit: 9 };
  const say = (kind: 'ACKNOWLEDGED' | 'DONE', note: string | null, role: 'manager' | 'staff' = 'manager') =>
    answerHazard(
      as(client()),
      hub.clock,
      { ...client(), role },
      { hazard: uuid('d', 1), kind, on: day('2026-05-20'), note },
    );
  const see = (kind: 'DEADLINE' | 'RECHECK_FAILED' | 'RECTIFIED', on: string, note: string | null = null) =>
    noteHazard(as(staff()), hub.clock, ACCOUNT, {
      hazard: uuid('d', 1),
      kind,
      on: day(on),
      number: null,
      note,
    });
  const waiting = async () => {
    const desk = official('jiangyin-320281108');
    return {
      client: (await hazardsToRectify(as(client()), client().holder, page)).length,
      agency: (await hazardsToRecheck(as(staff()), AGENCY, page)).length,
      desk: (await graveOverdue(as(actorOf(desk)), [desk.authority], hub.clock.today(), page)).length,
    };
  };
  expect(codes(await see('DEADLINE', '2026-05-18'))).toBe('done');
  expect(await waiting()).toEqual({ client: 1, agency: 0, desk: 1 });
  expect(codes(await see('DEADLINE', '2027-05-21'))).toEqual(['DEADLINE_OUT_OF_RANGE']);
  expect(codes(await see('DEADLINE', '2026-05-20'))).toBe('done');
  // the deadline that was missed stays missed: a later one does not take it off the desk
  expect(await waiting()).toEqual({ client: 1, agency: 0, desk: 1 });
  expect(codes(await say('ACKNOWLEDGED', null, 'staff'))).toEqual(['FORBIDDEN']);
  expect(codes(await say('ACKNOWLEDGED', null))).toBe('done');
  expect(codes(await say('DONE', null))).toEqual(['TEXT_MISSING']);
  expect(codes(await say('DONE', '通道已清理'))).toBe('done');
  expect(codes(await say('DONE', '通道已清理'))).toEqual(['NOTED_BEFORE']);
  expect(await waiting()).toEqual({ client: 0, agency: 1, desk: 1 });
  expect(codes(await see('RECHECK_FAILED', '2026-05-20'))).toEqual(['TEXT_MISSING']);
  expect(codes(await see('RECHECK_FAILED', '2026-05-20', '仍有杂物'))).toBe('done');
  expect(await waiting()).toEqual({ client: 1, agency: 0, desk: 1 });
  expect(codes(await say('DONE', '再次清理'))).toBe('done');
  expect(await openHazardsBefore(as(staff()), AGENCY, client().holder, day('2026-05-12'))).toMatchObject([
    { id: uuid('d', 1), dueOn: '2026-05-20', doneOn: '2026-05-20' },
  ]);
  expect(codes(await see('RECTIFIED', '2026-05-20'))).toBe('done');
  expect(await waiting()).toEqual({ client: 0, agency: 0, desk: 0 });
  expect(codes(await say('DONE', '又一次'))).toEqual(['HAZARD_RECTIFIED']);
});

test('neither side adds a step of the other, whatever statement it sends', async () => {
  await record({ hazards: [hazard()] });
  const add = (actor: Actor, kind: string) =>
    as(actor).execute(
      `insert into hazard_follow_up (id, hazard, visit, kind, on_day, recorded_by, recorded_at)
       values (gen_random_uuid(), ?, ?, ?, '2026-05-12', 'x', now())`,
      [uuid('d', 1), uuid('a', 1), kind],
    );
  await expect(add(client(), 'RECTIFIED')).rejects.toThrow('row-level security');
  await expect(add(staff(), 'DONE')).rejects.toThrow('row-level security');
});
