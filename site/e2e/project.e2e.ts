import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signIn } from './accounts.ts';
import { DESKTOP, NO_SCRIPT, open, openBrowser, visit } from './browser.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => browser?.close());

const AGENCY = 'staff@agency-a.demo.invalid';
/** The code of a client that the agency has. */
async function clientOf(page: Page): Promise<string> {
  await open(page, '/portal/contracts');
  await page.locator('.due-title a').first().click();
  await page.waitForURL(/\/portal\/contracts\/[\da-f-]{36}$/);
  const to = await page.locator('main a[href*="/enterprise/"]').first().getAttribute('href');
  return to?.split('/').at(-1) ?? '';
}

const day = (offset: number) =>
  new Date(Date.now() + 8 * 3_600_000 + offset * 86_400_000).toISOString().slice(0, 10);

const press = (page: Page, name: string | RegExp) =>
  page
    .getByRole('main')
    .getByRole('button', { name, exact: typeof name === 'string' })
    .click();

test(
  'with scripts off a contract with parts missing is refused with each reason and its clause, then taken',
  { timeout: 120_000 },
  async () => {
    const { page, close } = await visit(browser, NO_SCRIPT);
    await signIn(page, AGENCY, '/portal/contracts');
    const client = await clientOf(page);
    await open(page, '/portal/contracts/new');
    await page.getByLabel('服务对象的统一社会信用代码').fill(client);
    await page.getByLabel('服务地点').selectOption({ label: '新疆维吾尔自治区昌吉回族自治州昌吉市' });
    await page.getByLabel('企业所属行业').selectOption('MACHINERY');
    await page.getByLabel('隐患排查治理').check();
    await page.getByLabel('签订日期').fill(day(-30));
    await page.getByLabel('服务起始日').fill(day(-40));
    await page.getByLabel('服务终止日').fill(day(330));
    await page.getByLabel('年服务频次（次）').fill('6');
    await press(page, '登记合同');
    await page.locator('.error-summary').waitFor();
    const said = await page.locator('.error-summary').innerText();
    for (const part of ['服务对象', '服务范围', '双方权利', '双方义务', '双方责任'])
      expect(said).toContain(`合同未写明${part}`);
    expect(said).toContain('早于签订日期');
    // nothing typed is lost
    expect(await page.getByLabel('年服务频次（次）').inputValue()).toBe('6');

    await page.getByLabel('服务起始日').fill(day(-30));
    for (const part of ['服务对象', '服务范围', '双方权利', '双方义务', '双方责任'])
      await page.getByLabel(`${part} （可不填）`).fill(`${part}：按合同文本`);
    await press(page, '登记合同');
    await page.waitForURL(/\/portal\/contracts\/[\da-f-]{36}\?said=sign/);
    const main = page.getByRole('main');
    expect(await main.innerText()).toContain('合同已登记。');
    expect(await main.innerText()).toContain('双方责任：按合同文本');
    expect(await main.innerText()).toContain('C1-5c');
    await close();
  },
);

async function record(page: Page, list: string, values: Readonly<Record<string, string>>, item = 'only') {
  const project = new URL(page.url()).pathname;
  await open(page, `${project}/record/${list}?item=${item}`);
  for (const [field, value] of Object.entries(values)) {
    const control = page.locator(`[name="${field}"]`);
    const type = await control.first().getAttribute('type');
    if (type === 'radio') await page.locator(`[name="${field}"][value="${value}"]`).check();
    else await control.fill(value);
  }
  await press(page, '保存记录');
  await page.waitForURL(/said=record/);
}

test(
  'a project is walked to the archive, says at each step what it lacks, and its zip holds what the index says',
  { timeout: 180_000 },
  async () => {
    const { page, close } = await visit(browser, DESKTOP);
    await signIn(page, AGENCY, '/portal/contracts');
    const client = await clientOf(page);
    await open(page, '/portal/projects/new');
    await page.getByLabel('项目名称').fill('演示隐患排查项目');
    await page.getByLabel('服务对象的统一社会信用代码').fill(client);
    await page.getByLabel('服务地点').selectOption({ label: '新疆维吾尔自治区昌吉回族自治州昌吉市' });
    await page.getByLabel('服务类别').selectOption('HAZARD_INSPECTION');
    await page.getByLabel('企业所属行业').selectOption('MACHINERY');
    await press(page, '承接项目');
    await page.waitForURL(/\/portal\/projects\/[\da-f-]{36}\?said=open/);
    const main = page.getByRole('main');

    await press(page, '完成“初访沟通”，进入下一步');
    await page.locator('.error-summary').waitFor();
    expect(await page.locator('.error-summary').innerText()).toContain('尚无初访记录');

    await record(page, 'PASSED_OVER', { reason: '多年服务的企业' }, 'FIRST_VISIT');
    await press(page, '完成“初访沟通”，进入下一步');
    await page.waitForURL(/said=advance/);
    await record(page, 'PASSED_OVER', { reason: '沿用上年评估' }, 'ASSESSMENT');
    await press(page, '完成“项目评估”，进入下一步');
    await page.waitForURL(/said=advance/);
    const signed = page.locator('select[name="contract"] option', { hasText: '隐患排查治理' }).first();
    await page.locator('select[name="contract"]').selectOption(await signed.getAttribute('value'));
    await press(page, '关联服务合同');
    await page.waitForURL(/said=link/);
    await press(page, '完成“合同签订”，进入下一步');
    await page.waitForURL(/said=advance/);
    expect(await main.innerText()).toContain('“服务内容核对表（第6章）”尚未填写完整');
    expect(await main.innerText()).toContain('约定服务 5 次，已完成 0 次');
    const project = new URL(page.url()).pathname;

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '下载项目档案（zip）' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('演示隐患排查项目-档案.zip');
    const files = unzipSync(readFileSync(await download.path()));
    const lines = strFromU8(files['目录.csv'] ?? new Uint8Array())
      .replace('\ufeff', '')
      .trim()
      .split('\r\n')
      .slice(1)
      .map((line) => line.split(','));
    expect(lines.map(([name]) => name)).toEqual([
      '01-初访沟通.html',
      '02-项目评估.html',
      '03-合同签订.html',
      '04-项目实施.html',
      '05-服务回访.html',
      '06-归档.html',
    ]);
    for (const [name = '', , bytes, sha] of lines) {
      const file = files[name] ?? new Uint8Array();
      expect([name, String(file.length), createHash('sha256').update(file).digest('hex')]).toEqual([
        name,
        bytes,
        sha,
      ]);
    }
    expect(strFromU8(files['01-初访沟通.html'] ?? new Uint8Array())).toContain('多年服务的企业');

    // another agency finds neither page nor archive
    await close();
    const other = await visit(browser, NO_SCRIPT);
    await signIn(other.page, 'manager@agency-five-stars.demo.invalid', '/portal');
    expect(await open(other.page, project)).toBe(404);
    expect(await open(other.page, `${project}/archive.zip`)).toBe(404);
    await other.close();
  },
);

test(
  'an archived project of the demonstration has every step, and the desk of its place sees it',
  { timeout: 120_000 },
  async () => {
    const { page, close } = await visit(browser, NO_SCRIPT);
    await signIn(page, 'clerk@jiangyin.demo.invalid', '/desk/projects?state=CLOSED');
    await page.locator('.due-title a').first().click();
    await page.waitForURL(/\/desk\/projects\/[\da-f-]{36}$/);
    const steps = await page.locator('section:has(#steps) tbody tr').allInnerTexts();
    expect(steps).toHaveLength(6);
    expect(steps[4]).toContain('已完成');
    expect(await page.getByRole('main').innerText()).toContain('机构质量部');
    await close();
  },
);
