import { systemFork } from '@chengan/shared/database/session';
import { day } from '@chengan/shared/time/day';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { answerSurvey } from './answer-survey.command.ts';
import { sendSurvey } from './send-survey.command.ts';
import { type AgenciesFixture, agenciesFixture } from '../testing/agencies-fixture.ts';
import {
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

describe('the survey', () => {
  test('is answered once by link, before it expires, and the answer says not whose it is', async () => {
    const id = await to('ACCEPTED', { survey: {} });
    const send = (audience: 'COUNTY' | 'ENTERPRISES', addressee: string) =>
      sendSurvey(em(), fixture.clock, clerk, { id, audience, addressee });
    const void_ = must(await send('ENTERPRISES', CLIENT));
    const { token, expiresOn } = must(await send('ENTERPRISES', CLIENT));
    expect([token.length, expiresOn]).toEqual([43, '2026-04-01']);
    const answer = (given: string, score = '9.5') =>
      answerSurvey(em(), fixture.clock, { token: given, score, remark: '认真' });
    expect(refusals(await answer(void_.token))).toEqual(['SURVEY_UNKNOWN token']);
    expect(refusals(await answer('guess'))).toEqual(['SURVEY_UNKNOWN token']);
    for (const score of ['10.1', '-1', '9.55', '', 'nine']) {
      expect(refusals(await answer(token, score))).toEqual(['SCORE_OUT_OF_RANGE score S-A19']);
    }
    must(await answer(token));
    expect(refusals(await answer(token))).toEqual(['SURVEY_ANSWERED token']);
    expect(refusals(await send('ENTERPRISES', CLIENT))).toEqual(['SURVEY_ANSWERED addressee S-A19']);
    const rows = await em().execute<object[]>('select * from star_survey_answer');
    expect(rows.map((row) => Object.keys(row).sort())).toEqual([
      ['application', 'audience', 'authority', 'id', 'remark', 'score'],
    ]);
    const county = must(await send('COUNTY', KUNSHAN));
    at('2026-04-01');
    expect((await answer(county.token)).ok).toBe(true);
  });

  test('expires, and asks only whom the standard names', async () => {
    const id = await to('ACCEPTED', { survey: {} });
    const send = (audience: 'COUNTY' | 'TOWN' | 'ENTERPRISES', addressee: string) =>
      sendSurvey(em(), fixture.clock, clerk, { id, audience, addressee });
    const { token } = must(await send('TOWN', '320583100'));
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
