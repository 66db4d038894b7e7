import { beforeAll, describe, expect, test } from 'vitest';
import { textOf } from '../document/pdf.fixture.ts';
import { renderDocument } from '../document/render.ts';
import { tellSiteFolder } from '../document/site-folder.ts';
import type { VisitFile } from '../hub/visits.ts';
import { siteBoard, type VisitDocumentFacts, visitSheet } from './visit-documents.ts';
import zh from '../../i18n/messages/visits.zh.json' with { type: 'json' };

beforeAll(() => tellSiteFolder(new URL('../..', import.meta.url).pathname));

const signature = (party: 'AGENCY' | 'CLIENT', name: string, post: string | null) => ({
  ...{ id: name, party, name, post, sheet: null, signedAt: '2026-05-11T03:05:00.000Z' },
  drawing: 'M10 10L90 80L170 20L250 90L330 30L410 80L490 20L570 70',
});
const visit: VisitFile = {
  ...{
    id: '0190a000-0000-7000-8000-000000000001',
    on: '2026-05-11',
    state: 'SIGNED',
    kinds: ['HAZARD_INSPECTION'],
  },
  ...{ photos: [], doubts: [], contents: [6], rating: 'FAIR', opinions: '希望多讲案例', retracted: false },
  ...{ startedAt: '2026-05-11T01:00:00.000Z', endedAt: '2026-05-11T03:00:00.000Z', corrects: null },
  ...{
    correctionReason: null,
    correctedBy: null,
    recordedAt: '2026-05-11T04:00:00.000Z',
    recordedName: '演示员',
  },
  process: '检查冲压车间，核对台账。',
  agency: { creditCode: '91320281MXDA00011D', name: '江阴演示安全技术服务有限公司' },
  enterprise: { creditCode: '91320281MXDE00058H', name: '江阴演示机械有限公司' },
  contract: { id: 'c', startsOn: '2026-01-01', endsOn: '2026-12-31', visitsPerYear: 6, content: null },
  leader: { id: 'p', name: '演守正' },
  practitioners: [
    {
      ...{ id: 'p', name: '演守正' },
      certificates: [{ kind: 'SAFETY_EVALUATOR', number: '演证-002', validTo: '2029-01-01' }],
    },
  ],
  hazardCount: { total: 0, major: 0, rectified: 0 },
  ...{ hazards: [], openBefore: [], answers: [], entries: [] },
  signatures: [signature('AGENCY', '演守正', null), signature('CLIENT', '王安', '安全总监')],
};

const facts = (change: Partial<VisitFile> = {}): VisitDocumentFacts => {
  const words = zh.visits.document;
  return {
    visit: { ...visit, ...change },
    language: 'zh',
    siteOrigin: 'http://localhost:3000',
    demonstration: true,
    words: {
      t: (key) => words[key],
      kind: () => '隐患排查治理',
      rating: (rating) => zh.visits.ratings[rating],
      ...{ foot: '诚安枢纽', watermark: words.watermark, check: words.check },
      certificate: (_, number, validTo) => `安全评价师 ${number}（有效期至 ${validTo}）`,
      term: (startsOn, endsOn, count) => `${startsOn} 至 ${endsOn}，每年 ${count} 次`,
      state: (state) => zh.visits.states[state],
    },
  };
};
const read = async (pdf: Uint8Array) => {
  const { text, pages } = await textOf(pdf);
  return { text: text.replaceAll(/\s/g, ''), pages };
};

describe('the confirmation sheet', () => {
  test('has exactly the fields of form C, filled in, on one page', async () => {
    const { text, pages } = await read(renderDocument('visit-sheet', visitSheet(facts())));
    for (const part of [
      '安全生产技术服务机构服务确认单',
      '生产经营单位名称江阴演示机械有限公司',
      '服务机构名称江阴演示安全技术服务有限公司',
      '服务项目隐患排查治理',
      '项目负责人演守正',
      '服务时间2026-05-1109:00',
      '检查冲压车间，核对台账。',
      '技术服务人员签字：演守正',
      '满意√一般差',
      '希望多讲案例',
      '生产经营单位人员签字：王安（安全总监）',
      '2026-05-1111:05',
    ])
      expect(text).toContain(part);
    expect(pages).toBe(1);
  });

  test('says so when nobody signed, and that it was corrected', async () => {
    const file = facts({ signatures: [], state: 'UNSIGNED', correctedBy: 'x' });
    const { text } = await read(renderDocument('visit-sheet', visitSheet(file)));
    expect(text).toContain('技术服务人员签字：未签字');
    expect(text).toContain('这条记录已被更正，以最近一条为准。');
  });
});

test.each(['a3', 'a4'] as const)(
  'the board on %s says what S-5.4.1d asks for, and no more of anybody',
  async (paper) => {
    const { text, pages } = await read(renderDocument('site-board', siteBoard(facts(), paper)));
    for (const part of [
      '安全生产技术服务公示牌',
      '91320281MXDA00011D',
      '服务企业江阴演示机械有限公司',
      '2026-01-01至2026-12-31，每年6次',
      '2026-05-11双方已签字',
      '投诉电话12350',
      '安全评价师演证-002（有效期至2029-01-01）',
    ])
      expect(text).toContain(part);
    expect(text).not.toContain('王安');
    expect(pages).toBe(1);
  },
);
