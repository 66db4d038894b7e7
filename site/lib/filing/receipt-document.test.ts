import { beforeAll, expect, test } from 'vitest';
import { textOf } from '../document/pdf.fixture.ts';
import { renderDocument } from '../document/render.ts';
import { tellSiteFolder } from '../document/site-folder.ts';
import type { FilingFile } from '../hub/filings.ts';
import { receiptAddress, receiptDocument, type ReceiptWords } from './receipt-document.ts';

beforeAll(() => tellSiteFolder(new URL('../..', import.meta.url).pathname));

const clause = (id: string) => ({
  ...{ clause: id, article: '第九条第二款', articleEn: 'Article 9, para. 2', label: '', labelEn: '' },
  act: { id: 'J', title: '江阴办法', titleEn: 'Jiangyin measures' },
});
const receipt: FilingFile['receipts'][number] = {
  ...{
    id: 'r',
    number: '澄应急收〔2026〕0007号',
    code: 'ABCDEFGHJK',
    receivedAt: '2026-10-16T16:30:05.000Z',
  },
  authority: { id: 'jiangyin', name: '江阴市应急管理局', nameEn: 'Jiangyin Bureau' },
  state: 'RECEIVED',
  lookedAt: null,
  reason: null,
};
const filing: FilingFile = {
  ...{ id: 'f', kind: 'CHANGE', filerName: '江苏澄演安全技术服务有限公司', creditCode: '91320281MADEM00012' },
  ...{ submittedAt: receipt.receivedAt, countedOn: '2026-10-17', late: true, amends: null, amendedBy: null },
  receipts: [receipt],
  lines: [],
  clocks: [
    {
      ...{ clause: clause('J-9b'), breach: clause('J-A3-3-4'), due: '2026-10-16', on: '2026-10-17' },
      ...{ duty: '变化之日起 10 个工作日内书面告知', dutyEn: 'within 10 working days' },
      ...{
        counted: '自 2026-09-28 次日起 10 个工作日',
        countedEn: '10 working days',
        provisional: false,
        late: true,
      },
    },
  ],
  outside: [],
  attachments: [{ id: 'a', name: '任命文件.pdf', purpose: 'OTHER', bytes: 10 }],
};
const words: ReceiptWords = {
  ...{ title: '收件回执', foot: '诚安枢纽', watermark: '演示数据', beijing: (time) => `${time}（北京时间）` },
  check: (address, number, code) => `在 ${address} 输入编号 ${number} 和校验码 ${code}`,
  name: { filer: '报送人', creditCode: '代码', kind: '事项', countedOn: '计时日', basis: '依据' },
  ...{ kind: '基本信息变更告知', amended: '（补正）', received: '收到的材料', clocks: '时限' },
  days: (due, on) => `最后一日 ${due}，以 ${on} 为准`,
  verdict: { onTime: '按时', late: '逾期', provisional: '（暂定）' },
  ...{ noClock: '无', form: '变更告知书', meaning: '只说明收件。' },
};
const source = {
  filing,
  receipt,
  words,
  locale: 'zh',
  siteOrigin: 'https://hub.example',
  demonstration: false,
} as const;

test('a receipt says who received what from whom, when on the clock of Beijing, and how the time was counted', async () => {
  const { text } = await textOf(renderDocument('receipt', receiptDocument(source)));
  for (const part of [
    '江阴市应急管理局',
    '澄应急收〔2026〕0007号',
    '2026-10-17 00:30:05（北京时间）',
    '江苏澄演安全技术服务有限公司',
    '任命文件.pdf',
    '《江阴办法》第九条第二款',
    '逾期',
    '自 2026-09-28 次日起 10 个工作日。最后一日 2026-10-16，以 2026-10-17 为准',
  ])
    expect(text).toContain(part);
  expect(text).not.toContain('演示数据');
});

test('one that amends says that the first filing counts', async () => {
  const amended = { ...source, filing: { ...filing, amends: 'before' } };
  const { text } = await textOf(renderDocument('receipt', receiptDocument(amended)));
  expect(text).toContain('2026-10-17（补正）');
});

test('its address carries number and code', () =>
  expect(receiptAddress('https://hub.example', '澄收〔2026〕1号', 'AB')).toBe(
    'https://hub.example/receipt?number=%E6%BE%84%E6%94%B6%E3%80%942026%E3%80%951%E5%8F%B7&code=AB',
  ));
