import type { Official } from '@chengan/shared/permission/actor';
import { fixedClock } from '@chengan/shared/time/clock';
import { day } from '@chengan/shared/time/day';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { confirmFinding } from '../finding/confirm-finding.command.ts';
import { findingById } from '../finding/finding.store.ts';
import { proposeListing } from '../listing/propose-listing.command.ts';
import { type TestEnforcement, testEnforcement } from '../testing/enforcement.fixture.ts';
import { codesOf, valueOf } from '../testing/outcomes.fixture.ts';
import { AGENCY, OTHER_AGENCY, PEOPLE } from '../testing/people.fixture.ts';
import { noticed, takeIn, told } from '../testing/suggestions.fixture.ts';
import { adoptSuggestion, type Adoption } from './adopt-suggestion.command.ts';
import { dismissSuggestion } from './dismiss-suggestion.command.ts';
import { suggestionById, suggestionsOf } from './suggestion.store.ts';

const clock = fixedClock(day('2026-05-10'));
let house: TestEnforcement;
beforeAll(async () => {
  house = await testEnforcement();
});
afterAll(() => house.close());

const one = async (change: Record<string, unknown> = {}) => (await takeIn(house, noticed(change)))[0] ?? '';
const adopt = (id: string, actor: Official = PEOPLE.townClerk, more: Partial<Adoption> = {}) =>
  adoptSuggestion(house.em(), clock, actor, { id, revision: 1, ...more });
const dismiss = (id: string, actor: Official = PEOPLE.townReviewer, reason = '该机构当月无业务') =>
  dismissSuggestion(house.em(), clock, actor, { id, revision: 1, reason });
const stored = (id: string) => suggestionById(house.em(), id);

describe('taken up', () => {
  test('it is a finding proposed by whoever took it up, linked both ways, which another confirms', async () => {
    const id = await one();
    const { finding } = valueOf(await adopt(id));
    expect(await stored(id)).toMatchObject({
      state: 'ADOPTED',
      finding,
      decidedBy: 'town-clerk',
      revision: 2,
    });
    expect(await findingById(house.em(), finding ?? '')).toMatchObject({
      state: 'PROPOSED',
      subject: AGENCY,
      clause: 'J-A3-3-4',
      authority: 'jiangyin-320281108',
      place: '320281108',
      summary: '未按时报送2026年4月业务情况',
      reason: '截至2026-05-06未收到报送',
      proposedBy: 'town-clerk',
    });
    const sameOne = { ...PEOPLE.townReviewer, account: 'town-clerk' };
    const confirm = (who: Official) => confirmFinding(house.em(), clock, who, { id: finding ?? '' });
    expect(codesOf(await confirm(sameOne))).toEqual(['SAME_PERSON']);
    expect(codesOf(await confirm(PEOPLE.townReviewer))).toEqual([]);
    const journal = (await house.journal()).map(({ type }) => type);
    expect(journal.slice(-3)).toEqual(['finding.proposed', 'suggestion.adopted', 'finding.confirmed']);
  });

  test('with the words of whoever took it up, and the checks of a finding', async () => {
    const id = await one();
    expect(codesOf(await adopt(id, PEOPLE.townClerk, { summary: '联系人 13812345678' }))).toEqual([
      'PHONE_IN_TEXT',
    ]);
    expect(await stored(id)).toMatchObject({ state: 'OPEN', revision: 1 });
    const { finding } = valueOf(
      await adopt(id, PEOPLE.townClerk, { summary: '四月份业务情况逾期未报', part: 'Q3' }),
    );
    expect(await findingById(house.em(), finding ?? '')).toMatchObject({
      summary: '四月份业务情况逾期未报',
      part: 'Q3',
    });
  });

  test.each([
    ['the clerk of another town', { ...PEOPLE.otherTownReviewer, role: 'clerk' as const }, ['FORBIDDEN']],
    ['the city, whose desk it is not', PEOPLE.cityClerk, ['FORBIDDEN']],
    ['another bureau', PEOPLE.stateClerk, ['FORBIDDEN']],
  ])('not by %s, and nothing is stored', async (_, who, codes) => {
    const id = await one();
    const before = (await house.journal()).length;
    expect(codesOf(await adopt(id, who))).toEqual(codes);
    expect(await stored(id)).toMatchObject({ state: 'OPEN', revision: 1, finding: null });
    expect((await house.journal()).length).toBe(before);
  });

  test('once: the second is told what became of it meanwhile', async () => {
    const id = await one();
    valueOf(await adopt(id));
    expect(codesOf(await adopt(id))).toEqual(['CHANGED_MEANWHILE']);
    expect(codesOf(await adopt(id, PEOPLE.townClerk, { revision: 2 }))).toEqual(['SUGGESTION_NOT_OPEN']);
  });
});

describe('dismissed', () => {
  test('by a reviewer with a reason; the same fact does not come back', async () => {
    const entry = noticed({ key: 'report-missing:again' });
    const [id = ''] = await takeIn(house, entry);
    expect(codesOf(await dismiss(id, PEOPLE.townClerk))).toEqual(['FORBIDDEN']);
    expect(codesOf(await dismiss(id, PEOPLE.townReviewer, ' '))).toEqual(['TEXT_MISSING']);
    expect(valueOf(await dismiss(id))).toMatchObject({
      state: 'DISMISSED',
      decisionReason: '该机构当月无业务',
    });
    await takeIn(house, noticed({ key: 'report-missing:again' }));
    const open = await suggestionsOf(house.em(), {
      authorities: ['jiangyin-320281108'],
      state: 'OPEN',
      limit: 50,
      after: undefined,
    });
    expect(open.map(({ key }) => key)).not.toContain('report-missing:again');
    expect(JSON.stringify((await house.journal()).at(-1))).not.toContain(AGENCY.code);
  });

  test('also by the city above, which cannot take it up', async () => {
    expect(valueOf(await dismiss(await one(), PEOPLE.cityReviewer))).toMatchObject({
      state: 'DISMISSED',
    });
  });
});

describe('taken back by the detector', () => {
  const withdrawn = (id: string) => told('suggestion.withdrawn', { suggestionId: id, reason: '已补报' });
  test('it is off the desk', async () => {
    const id = await one();
    await takeIn(house, withdrawn(id));
    expect(await stored(id)).toMatchObject({ state: 'WITHDRAWN', withdrawalReason: '已补报', revision: 2 });
    expect(codesOf(await adopt(id, PEOPLE.townClerk, { revision: 2 }))).toEqual(['SUGGESTION_NOT_OPEN']);
  });
  test('what an official decided stays, and says so beside it', async () => {
    const id = await one();
    valueOf(await adopt(id));
    await takeIn(house, withdrawn(id));
    expect(await stored(id)).toMatchObject({ state: 'ADOPTED', withdrawalReason: '已补报' });
  });
});

test.each([
  ['before the act', { occurredOn: '2020-03-31' }, /未施行/],
  ['a clause that is no violation', { clause: 'J-A3-0c' }, /不是违法违规情形/],
  ['an authority under another act', { authority: 'changji' }, /不适用/],
  ['a subject that the clause is not about', { subject: { kind: 'EXPERT', id: 'expert-1' } }, /此类对象/],
])('on %s no finding is possible: it comes on no desk, with the reason', async (_, change, reason) => {
  const found = await stored(await one(change));
  expect(found).toMatchObject({ state: 'REFUSED', decisionReason: expect.stringMatching(reason) });
});

describe('a published grade', () => {
  const graded = (creditCode: string, band: string, score: string) =>
    told('credit-grade.published', { creditCode, cycle: 2025, band, score }, '2026-01-20');
  const open = async (code: string) =>
    suggestionsOf(house.em(), { authorities: ['jiangyin'], subject: code, limit: 9, after: undefined });

  test('below sixty suggests an entry on the blacklist, which its proposal takes up', async () => {
    const { code } = await house.newAgency();
    await takeIn(house, graded(code, 'BLACKLIST', '55'));
    const [suggested] = await open(code);
    expect(suggested).toMatchObject({ state: 'OPEN', proposes: 'LISTING', clause: 'J-A3-4b' });
    expect(codesOf(await adopt(suggested?.id ?? '', PEOPLE.cityClerk))).toEqual(['LISTING_SUGGESTED']);
    const listing = valueOf(
      await proposeListing(house.em(), clock, PEOPLE.cityClerk, {
        register: 'LOCAL_BLACKLIST',
        subject: { kind: 'AGENCY', code },
        basis: ['J-A3-4b'],
        reason: '年度评定低于60分',
        decidedOn: day('2026-05-10'),
        from: day('2026-05-10'),
        until: day('2027-05-09'),
        priorNotice: { servedOn: day('2026-04-01'), document: '告〔2026〕2号' },
      }),
    );
    expect((await open(code))[0]).toMatchObject({ state: 'ADOPTED', listing: listing.id });
    await takeIn(house, graded(code, 'BLACKLIST', '55'));
    expect(await open(code)).toHaveLength(1);
  });

  test('of sixty and more suggests nothing', async () => {
    await takeIn(house, graded(OTHER_AGENCY.code, 'C', '60'));
    expect(await open(OTHER_AGENCY.code)).toEqual([]);
  });
});
