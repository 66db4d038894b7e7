import { expect, test } from 'vitest';
import type { NoticeFile } from '../hub/notice-files.ts';
import { asPublic } from './as-public.ts';

const subject = {
  __typename: 'Agency',
  creditCode: '91320281MXDA00011D',
  name: '沐云',
  region: null,
} as const;
const file: NoticeFile = {
  id: 'n',
  state: 'DRAFT',
  kind: 'EXPOSURE',
  title: '曝光公告',
  body: '',
  documentNumber: null,
  severity: null,
  naming: 'NAMED',
  namingReason: null,
  issuedBy: { id: 'jiangyin', name: '江阴市应急管理局', nameEn: 'Jiangyin Bureau' },
  subjects: [subject],
  basis: [],
  measures: [],
  decidedOn: null,
  publicUntil: null,
  priorNotice: null,
  escalation: null,
  disputed: false,
  draftedBy: 'wang',
  draftedAt: '2026-05-01T01:00:00Z',
  amenders: [],
  approvedBy: null,
  approvedAt: null,
  publishedBy: null,
  publishedAt: null,
  withdrawnBy: null,
  withdrawnAt: null,
  withdrawalReason: null,
  returnedBy: null,
  returnedAt: null,
  returnReason: null,
  revision: 1,
  changedAt: null,
  obstacles: [],
  warnings: [],
};

test('a named notice shows whom it concerns, and says what is missing', () => {
  const shown = asPublic(file, '2026-05-02T01:00:00Z', '未填写');
  expect(shown).toMatchObject({
    subjects: [subject],
    body: '未填写',
    decidedOn: '未填写',
    publishedAt: '2026-05-02T01:00:00Z',
  });
});

test('a masked notice shows nobody, also before it is public', () => {
  expect(asPublic({ ...file, naming: 'MASKED' }, '2026-05-02T01:00:00Z', '未填写').subjects).toEqual([]);
});
