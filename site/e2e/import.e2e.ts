import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signIn } from './accounts.ts';
import { NO_SCRIPT, open, openBrowser, visit } from './browser.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => browser?.close());

/** Two firms of Jiangyin, one with a number of the old kind, one that lies elsewhere. */
const ROWS = [
  ['企业名称', '统一社会信用代码', '地址', '法定代表人'],
  ['演导入一号机械有限公司', '91320281MXDE90014N', '江苏省江阴市澄江街道演示路1号', '演某'],
  ['演导入二号纺织有限公司', '91320281MXDE90022H', '江苏省江阴市澄江街道演示路2号', '演某'],
  ['演导入三号化工有限公司', '320281000012345', '江苏省江阴市澄江街道演示路3号', '演某'],
  ['演导入四号建材有限公司', '91320281MXDE90030C', '江苏省张家港市杨舍镇演示路4号', '演某'],
];
const FILE = {
  name: '江阴名录.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(ROWS.map((cells) => cells.join(',')).join('\r\n')),
};

/** The page's own state, looked at again until it says `words`; without scripts by its link. */
async function until(page: Page, words: string): Promise<void> {
  for (let attempt = 0; attempt < 60; attempt += 1) {
    if ((await page.getByRole('main').innerText()).includes(words)) return;
    const look = page.getByRole('link', { name: '查看最新进度' });
    if ((await look.count()) > 0) await look.click();
    await page.waitForTimeout(300);
  }
  throw new Error(`The page never said ${words}: ${await page.getByRole('main').innerText()}`);
}

test(
  'with scripts off a file is tried, its refused rows are read, and it is taken',
  { timeout: 120_000 },
  async () => {
    const { page, close } = await visit(browser, NO_SCRIPT);
    await signIn(page, 'clerk@jiangyin.demo.invalid', '/desk/import');

    await page.getByRole('button', { name: '上传并试算' }).click();
    await page.locator('.error-summary').waitFor();
    expect(await page.locator('.field-problem').innerText()).toContain('请选择文件。');

    await page.getByLabel('文件', { exact: true }).setInputFiles(FILE);
    await page.getByRole('button', { name: '上传并试算' }).click();
    await page.waitForURL(/\/desk\/import\/[\da-f-]{36}$/);
    const report = new URL(page.url()).pathname;
    await until(page, '试算完毕');
    const main = page.getByRole('main');
    expect(await main.innerText()).toContain('2 + 0 + 0 + 2 = 4，每一行都有着落。');
    expect(await main.innerText()).toContain('法定代表人');
    const refused = page.locator('section:has(#problems) tbody tr');
    expect(await refused.count()).toBe(2);
    expect(await refused.nth(0).innerText()).toContain('第 4 行 B 列 统一社会信用代码');
    expect(await refused.nth(0).innerText()).toContain('演导入三号化工有限公司');
    expect(await refused.nth(1).innerText()).toContain('第 5 行');
    // nothing was taken by the trial
    expect(await open(page, '/enterprise/91320281MXDE90014N')).toBe(404);

    await open(page, report);
    await page.getByRole('button', { name: '收下 2 行' }).click();
    await until(page, '企业档案随之更新');
    expect(await open(page, '/enterprise/91320281MXDE90014N')).toBe(200);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('演导入一号机械有限公司');
    expect(await open(page, '/enterprise/91320281MXDE90030C')).toBe(404);

    await open(page, '/desk/import');
    const run = page.locator('section:has(#runs) tbody tr').first();
    expect(await run.innerText()).toContain('江阴名录.csv');
    expect(await run.innerText()).toContain('已收下');
    expect(await run.innerText()).toContain('4 行：收下 2，未变 0，拒收 2');
    await close();
  },
);

test(
  'with scripts on the report goes on by itself; a file that is no register is refused beside its field',
  { timeout: 120_000 },
  async () => {
    const { page, complaints, close } = await visit(browser);
    await signIn(page, 'clerk@changji.demo.invalid', '/desk/import');
    const file = page.getByLabel('文件', { exact: true });
    await file.setInputFiles({
      name: '名录.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7'),
    });
    await page.getByRole('button', { name: '上传并试算' }).click();
    await page.locator('.error-summary').waitFor();
    expect(await page.locator('.field-problem').innerText()).toContain('只能导入 .tsv、.csv 或 .xlsx 文件');
    expect(await page.getByRole('radio', { name: /企业名录/ }).isChecked()).toBe(true);

    const huge = { ...FILE, name: '过大.csv', buffer: Buffer.alloc(20_000_001, 'x') };
    await page.getByLabel('文件', { exact: true }).setInputFiles(huge);
    await page.getByText('文件超过 20 MB').waitFor();
    expect(await page.getByLabel('文件', { exact: true }).inputValue()).toBe('');

    const many = [
      ROWS[0],
      ...Array.from({ length: 3_000 }, (_, n) => [`演大表${n}号商行`, `${n}`, '昌吉市', '']),
    ];
    await page.getByLabel('文件', { exact: true }).setInputFiles({
      ...FILE,
      name: '昌吉名录.csv',
      buffer: Buffer.from(many.map((cells) => cells?.join(',')).join('\n')),
    });
    await page.getByRole('button', { name: '上传并试算' }).click();
    await page.waitForURL(/\/desk\/import\/[\da-f-]{36}$/);
    await page.getByText('没有可收下的行').waitFor();
    expect(await page.getByRole('main').innerText()).toContain('本页 50 条，共 3000 条');
    await page.getByRole('link', { name: '下一页' }).click();
    await page.getByRole('link', { name: '回到第一页' }).waitFor();
    expect(await page.locator('section:has(#problems) tbody tr').first().innerText()).toContain('第 52 行');
    expect(complaints).toEqual([]);
    await close();
  },
);

test(
  'an auditor and an administrator import nothing, and another bureau sees no report of it',
  { timeout: 120_000 },
  async () => {
    const { page, close } = await visit(browser);
    await signIn(page, 'auditor@hangjin.demo.invalid', '/desk/account');
    expect(await open(page, '/desk/import')).toBe(403);
    expect(await page.getByRole('main').innerText()).toContain('由主管部门的经办人、审核人或负责人导入');
    await close();
    const other = await visit(browser);
    await signIn(other.page, 'clerk@hangjin.demo.invalid', '/desk/account');
    expect(await open(other.page, '/desk/import')).toBe(200);
    expect(await other.page.getByRole('main').innerText()).toContain('本部门还没有导入过文件');
    expect(await open(other.page, '/desk/import/01900000-0000-7000-8000-000000000000')).toBe(404);
    await other.close();
  },
);
