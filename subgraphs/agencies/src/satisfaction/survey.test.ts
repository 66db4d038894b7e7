import { systemFork } from '@chengan/shared/database/session';
import { day } from '@chengan/shared/time/day';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { answerSurvey } from './answer-survey.command.ts';
import { openSurvey, openSurveyAtServer } from './open-survey.command.ts';
import { sendSurvey } from './send-survey.command.ts';
import { runSurveyLink } from './survey-link-cli.command.ts';
import { type AgenciesFixture, agenciesFixture } from '../testing/agencies-fixture.ts';
import {
  AGENCY,
  CLIENT,
  courseTo,
  KUNSHAN,
  must,
  official,
  refusals,
  registerApplicant,
} from '../testing/star-course.ts';

const fixtures: AgenciesFixture[] = [];
let fixture: AgenciesFixture;
beforeEach(async () => {
  fixture = await agenciesFixture(day('2026-03-02'));
  fixtures.push(fixture);
  await registerApplicant(em(), fixture.clock);
});
afterAll(() => Promise.all(fixtures.map((one) => one.close())));

const em = () => systemFork(fixture.orm, 'test');
const at = (on: string) => fixture.at(day(on));
const to = (state: Parameters<typeof courseTo>[2], more: Partial<Parameters<typeof courseTo>[3]> = {}) =>
  courseTo(em(), fixture.clock, state, { cycle: 2025, ...more });
const clerk = official('clerk');
const opened = async (application: string, addressee: string) =>
  must(await openSurveyAtServer(em(), fixture.clock, { application, addressee })).token;

describe('the survey', () => {
  test('is answered once by link, before it expires, and the answer says not whose it is', async () => {
    const id = await to('ACCEPTED', { survey: {} });
    const send = (audience: 'COUNTY' | 'ENTERPRISES', addressee: string) =>
      sendSurvey(em(), fixture.clock, clerk, { id, audience, addressee });
    must(await send('ENTERPRISES', CLIENT));
    const former = await opened(id, CLIENT);
    const { expiresOn } = must(await send('ENTERPRISES', CLIENT));
    const void_ = [former, await opened(id, CLIENT)];
    const token = await opened(id, CLIENT);
    expect([token.length, expiresOn]).toEqual([43, '2026-04-01']);
    const answer = (given: string, score = '9.5') =>
      answerSurvey(em(), fixture.clock, { token: given, score, remark: '认真' });
    // asked anew, opened anew: the links before are void
    for (const one of void_) expect(refusals(await answer(one))).toEqual(['SURVEY_UNKNOWN token']);
    expect(refusals(await answer('guess'))).toEqual(['SURVEY_UNKNOWN token']);
    for (const score of ['10.1', '-1', '9.55', '', 'nine']) {
      expect(refusals(await answer(token, score))).toEqual(['SCORE_OUT_OF_RANGE score S-A19']);
    }
    must(await answer(token));
    expect(refusals(await answer(token))).toEqual(['SURVEY_ANSWERED token']);
    // whoever sends is not told who has answered, and asks nobody twice
    must(await send('ENTERPRISES', CLIENT));
    expect(await em().execute('select 1 from star_survey_request where withdrawn_on is null')).toHaveLength(
      1,
    );
    const rows = await em().execute<object[]>('select * from star_survey_answer');
    expect(rows.map((row) => Object.keys(row).sort())).toEqual([
      ['application', 'audience', 'authority', 'id', 'remark', 'score'],
    ]);
    must(await send('COUNTY', KUNSHAN));
    at('2026-04-01');
    expect((await answer(await opened(id, KUNSHAN))).ok).toBe(true);
  });

  test('is opened by those it is addressed to alone, and by nobody who sent it or takes part', async () => {
    const id = await to('ACCEPTED', { survey: {} });
    const ask = async (audience: 'COUNTY' | 'ENTERPRISES', addressee: string) => {
      const sent = must(await sendSurvey(em(), fixture.clock, clerk, { id, audience, addressee }));
      expect(Object.keys(sent).sort()).toEqual(['application', 'expiresOn']);
      const [row] = await em().execute<{ id: string; token_hash: string | null }[]>(
        'select id, token_hash from star_survey_request where addressee = ?',
        [addressee],
      );
      expect(row?.token_hash).toBeNull();
      return row?.id ?? '';
    };
    const open = async (account: string, holder: string, request: string) =>
      refusals(await openSurvey(em(), fixture.clock, { account, holder }, request));
    const county = await ask('COUNTY', KUNSHAN);
    const enterprise = await ask('ENTERPRISES', CLIENT);
    expect(await open('manager-1', AGENCY, enterprise)).toEqual(['NOT_FOUND id']);
    expect(await open('leader-1', KUNSHAN, enterprise)).toEqual(['NOT_FOUND id']);
    expect(await open('somebody', CLIENT, 'no')).toEqual(['NOT_FOUND id']);
    expect(await open(clerk.account, KUNSHAN, county)).toEqual(['SAME_PERSON  S-A19']);
    expect(await open('leader-1', KUNSHAN, county)).toEqual([]);
    expect(await open('of the client', CLIENT, enterprise)).toEqual([]);
    const journal = await em().execute<{ facts: object }[]>(
      `select facts from journal where type = 'star-survey.opened' order by seq`,
    );
    expect(journal.map(({ facts }) => facts)).toEqual([
      { applicationId: id, requestId: county, cycle: 2025, audience: 'COUNTY' },
      { applicationId: id, requestId: enterprise, cycle: 2025, audience: 'ENTERPRISES' },
    ]);
  });

  test('is opened at the server for an addressee without an account, and for nobody who was not asked', async () => {
    const id = await to('ACCEPTED', { survey: {} });
    must(await sendSurvey(em(), fixture.clock, clerk, { id, audience: 'TOWN', addressee: '320583100' }));
    const said: string[] = [];
    const run = (...args: string[]) =>
      runSurveyLink(args, {
        clock: fixture.clock,
        siteOrigin: 'https://hub.test',
        openDatabases: async () => ({ appUrl: fixture.databaseUrl }),
        out: (line) => void said.push(line),
        err: (line) => void said.push(line),
      });
    expect(await run('--application', id)).toBe(2);
    expect(await run('--application', id, '--addressee', CLIENT)).toBe(1);
    expect(await run('--application', id, '--addressee', '320583100')).toBe(0);
    const [, token = ''] = /https:\/\/hub\.test\/survey#(\S+)/.exec(said.join('\n')) ?? [];
    must(await answerSurvey(em(), fixture.clock, { token, score: '9', remark: null }));
    expect(await run('--application', id, '--addressee', '320583100')).toBe(1);
  });

  test('expires, and asks only whom the standard names', async () => {
    const id = await to('ACCEPTED', { survey: {} });
    const send = (audience: 'COUNTY' | 'TOWN' | 'ENTERPRISES', addressee: string) =>
      sendSurvey(em(), fixture.clock, clerk, { id, audience, addressee });
    must(await send('TOWN', '320583100'));
    const token = await opened(id, '320583100');
    at('2026-04-02');
    expect(refusals(await answerSurvey(em(), fixture.clock, { token, score: '9', remark: null }))).toEqual([
      'SURVEY_EXPIRED token',
    ]);
    for (const [audience, addressee] of [
      ['COUNTY', 'suzhou-320581'],
      ['TOWN', '320583'],
      ['TOWN', '320582100'],
      ['ENTERPRISES', '91320281MXDA00011D'],
      ['ENTERPRISES', 'x'],
    ] as const) {
      expect(refusals(await send(audience, addressee))).toEqual(['NOT_A_RESPONDENT addressee S-A19']);
    }
  });
});
