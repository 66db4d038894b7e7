import type { StarFacts } from '../world.ts';

/** What happens to one agency of 苏州 in the two full cycles; null: it did not apply (S-7.1, voluntary). */
export interface RatingStory {
  readonly shows: string;
  readonly older: StarFacts | null;
  readonly newer: StarFacts | null;
  /** The rating of the older cycle was cancelled for a false application (S-7.6.3). */
  readonly cancelled?: true;
  /** The rating of the newer cycle was lowered after a serious bad effect (S-7.6.4). */
  readonly lowered?: true;
  /** Working days from the anchor to the publication of the newer one: it is under way. */
  readonly underWay?: number;
  readonly objection?: { readonly rule: string; readonly grounds: string };
}

type Deductions = Readonly<Record<string, string>>;

const all = (mark: string) => ({ county: mark, town: mark, enterprises: mark });

function facts(
  deductions: Deductions,
  satisfaction: StarFacts['satisfaction'],
  more: Partial<StarFacts> = {},
): StarFacts {
  return {
    deductions: Object.entries(deductions).map(([rule, count]) => ({ rule, count })),
    satisfaction,
    ...more,
  };
}

/** 9 points. */
const NINE: Deductions = { 'S-A8-1': '1', 'S-A13-3': '1', 'S-A14-2': '1' };
/** 23 points. */
const TWENTY_THREE: Deductions = {
  'S-A8-1': '1',
  'S-A12-1': '1',
  'S-A13-1': '1',
  'S-A13-3': '1',
  'S-A14-1': '1',
  'S-A14-2': '1',
  'S-A15-1': '1',
  'S-A15-3': '1',
  'S-A16-1': '1',
};
/** 37 points. */
const THIRTY_SEVEN: Deductions = {
  ...TWENTY_THREE,
  'S-A2-1': '1',
  'S-A10-1': '1',
  'S-A10-2': '1',
  'S-A17-1': '1',
  'S-A17-3': '1',
};

/** The twelve agencies of 苏州, in order of their numbers. Scores start from 90 + satisfaction (S-A1 to S-A19). */
export const RATINGS: readonly RatingStory[] = [
  {
    shows: '五星，加分后108分',
    older: facts({ 'S-A5-3': '2' }, all('9'), { bonus: { rank: 2, cityAwards: 1 } }),
    newer: facts({ 'S-A9-2': '2' }, all('9'), { bonus: { rank: 1, cityAwards: 1, modelClient: true } }),
  },
  {
    shows: '恰好90分，五星；新一年度可以申报',
    older: facts(NINE, all('9')),
    newer: null,
  },
  {
    shows: '89.5分，四星；后因严重不良影响降为三星',
    lowered: true,
    older: facts(NINE, all('8')),
    newer: facts({ ...NINE, 'S-A4-2': '1' }, all('9')),
  },
  {
    shows: '恰好75分，四星；新一年度公示中，机构提出异议',
    older: facts(TWENTY_THREE, all('8')),
    newer: facts({ ...TWENTY_THREE, 'S-A11-1': '2' }, all('8')),
    underWay: 5,
    objection: {
      rule: 'S-A11-1',
      grounds: '其中一处隐患在前次服务确认单中已经指出，并有企业签字的整改记录，请予核减。',
    },
  },
  {
    shows: '恰好60分，三星',
    older: facts(THIRTY_SEVEN, all('8')),
    newer: facts(THIRTY_SEVEN, all('7')),
  },
  {
    shows: '不足60分，不予评定星级',
    older: facts(THIRTY_SEVEN, all('6')),
    newer: facts(THIRTY_SEVEN, { county: '7', town: '6', enterprises: '7' }),
  },
  {
    shows: '94分，但未告知重大事故隐患，不予评级',
    older: facts({ 'S-A6-2': '0.2', 'S-A6-3': '0.25' }, all('8.5'), { vetoes: ['S-7.6.2-b'] }),
    newer: facts({ 'S-A10-3': '1' }, all('9'), { vetoes: ['S-7.6.2-a'] }),
  },
  {
    shows: '以虚假申报获得五星，星级被取消，两年内不得申请',
    older: facts({ 'S-A9-2': '4' }, all('9')),
    newer: null,
    cancelled: true,
  },
  {
    shows: '诚信服务被扣分，三星；新一年度已申请，待受理',
    underWay: 26,
    older: facts({ 'S-A18-2': '1', 'S-A7-1': '2' }, all('7.5')),
    newer: facts({ ...TWENTY_THREE, 'S-A18-5': '1', 'S-A4-3': '2' }, all('7.5')),
  },
  {
    shows: '四星；新一年度已定级，待公布',
    underWay: 1,
    older: facts({ 'S-A8-1': '1', 'S-A12-1': '1', 'S-A12-4': '2' }, all('8')),
    newer: facts({ 'S-A8-3': '2', 'S-A11-1': '3', 'S-A11-2': '4', 'S-A13-4': '1', 'S-A1-1': '1' }, all('8')),
  },
  {
    shows: '只有两方参与满意度测评，五星',
    older: facts({ 'S-A4-3': '3', 'S-A7-2': '2' }, all('8')),
    newer: facts({ 'S-A3-4': '1', 'S-A5-2': '1', 'S-A9-3': '3' }, { county: '8.5', enterprises: '9.5' }),
  },
  {
    shows: '86分，加分后恰好90分，五星',
    older: null,
    newer: facts({ 'S-A8-1': '1', 'S-A13-1': '1', 'S-A14-2': '1', 'S-A15-3': '1' }, all('8'), {
      bonus: { rank: 4 },
    }),
  },
];
