import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import readXlsxFile from 'read-excel-file/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { send, signIn } from './accounts.ts';
import { NO_SCRIPT, open, openBrowser, visit } from './browser.ts';

/** The agency of the demonstration whose manager signs in; it serves clients in three towns and forgot a month. */
const AGENCY = '91320281MXDA00011D';
const HAZARDS = '发现隐患数';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => browser?.close());

type Rows = Awaited<ReturnType<typeof readXlsxFile>>[number]['data'];

/** The workbook with another number of hazards in the first line of its first town. */
async function withHazards(bytes: Buffer, hazards: string | number): Promise<{ file: Buffer; town: string }> {
  const sheets = await readXlsxFile(bytes);
  const town = sheets[1]?.sheet ?? '';
  const changed = sheets.map(({ sheet, data }) => ({
    sheet,
    data: data.map((row, index): Rows[number] => {
      const column = data[0]?.indexOf(HAZARDS) ?? -1;
      return sheet === town && index === 1 ? row.with(column, hazards) : row;
    }),
  }));
  const written = changed.map(({ sheet, data }) => ({
    sheet,
    dateFormat: 'yyyy-mm-dd',
    data: data.map((row) => row.map(asWritten)),
  }));
  return { file: await writeXlsxFile(written).toBuffer(), town };
}

/** A cell as it was read, to be written again. */
function asWritten(cell: Rows[number][number]) {
  if (cell === null) return null;
  const plain = typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean';
  return { value: plain ? cell : new Date(String(cell)) };
}

async function upload(page: Page, buffer: Buffer): Promise<void> {
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await page.getByLabel('表格', { exact: true }).setInputFiles({ name: '月报.xlsx', mimeType, buffer });
  await page.getByRole('button', { name: '上传更正后的表格' }).click();
}

test(
  'one manager reports a month for three towns: pre-filled, corrected in a workbook, handed in once, seen by whom it is for',
  { timeout: 240_000 },
  async () => {
    const { page, close } = await visit(browser, { ...NO_SCRIPT, acceptDownloads: true });
    await signIn(page, 'manager@agency-a.demo.invalid', '/portal/reports');
    const overdue = page.locator('tbody tr', { hasText: '逾期未报送' }).first();
    const month = await overdue.getByRole('link').innerText();
    await overdue.getByRole('link').click();
    await page.getByRole('heading', { name: `${month} 业务情况` }).waitFor();
    const main = page.getByRole('main');
    expect(await main.innerText()).toContain('报送对象：江阴市应急管理局、');
    const towns = await page.locator('h2[id^="town-"]').allInnerTexts();
    expect(towns.length).toBe(3);

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '下载表格（.xlsx）' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`月报-${month}.xlsx`);
    const bytes = readFileSync(await download.path());

    // a broken cell is named by sheet, row and column, and nothing is kept
    const broken = await withHazards(bytes, '三处');
    await upload(page, broken.file);
    await page.locator('.error-summary').waitFor();
    expect(await page.locator('.error-summary').innerText()).toContain(`${broken.town}!L2`);
    await open(page, `/portal/reports/${month}`);
    expect(await main.innerText()).not.toContain('现场服务记录：');

    await upload(page, (await withHazards(bytes, 2)).file);
    await page.waitForURL(({ search }) => search === '?said=read');
    expect(await main.innerText()).toContain('现场服务记录：0');

    await send(page, '报送', ({ search }) => search === '?said=submitted');
    const receipts = page.locator('section:has(#receipts) tbody tr');
    expect(await receipts.count()).toBe(4);
    expect(await receipts.first().innerText()).toMatch(/江阴市应急管理局\s+澄应急收〔\d{4}〕\d{4}号/);
    expect(await main.innerText()).toContain('此报表逾期报送。');
    expect(await page.getByRole('button', { name: '更正报送' }).count()).toBe(1);
    await close();

    // the city reads every section, with what was corrected; a town without a client of theirs nothing
    const city = await visit(browser);
    await signIn(city.page, 'leader@jiangyin.demo.invalid', `/desk/reports/${AGENCY}/${month}`);
    expect(await city.page.locator('h2[id^="town-"]').allInnerTexts()).toEqual(towns);
    expect(await city.page.getByRole('main').innerText()).toContain('现场服务记录：0');
    await open(city.page, `/desk/reports?month=${month}&filter=in`);
    expect(await city.page.locator('tbody tr', { hasText: '逾期报送' }).count()).toBeGreaterThan(0);
    await city.close();
    const elsewhere = await visit(browser);
    await signIn(elsewhere.page, 'clerk@jiangyin-320281107.demo.invalid', '/desk/reports');
    expect(await open(elsewhere.page, `/desk/reports/${AGENCY}/${month}`)).toBe(404);
    await elsewhere.close();
  },
);
