import type { Browser, Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { installation } from '../../scripts/browser/installation.ts';
import { signIn } from './accounts.ts';
import { open, openBrowser, PHONE, siteUrl, visit } from './browser.ts';
import { askGraph, cookieOf } from './graph.ts';

const SCREEN = '/portal/visits/new';
const SYNC = '**/portal/visits/sync';
const NAME = '演现场';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
  await addPerson();
}, 240_000);
afterAll(async () => browser?.close());

/** A number with its check character, of nobody. */
function identityNumber(first: string): string {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(first[index]), 0);
  return `${first}${'10X98765432'[sum % 11]}`;
}

/** Somebody works for the agency, with a title and no certificate that could run out. */
async function addPerson(): Promise<void> {
  const { page, close } = await visit(browser);
  await signIn(page, 'manager@agency-a.demo.invalid', '/portal');
  const added = await askGraph(
    installation().graphUrl,
    `mutation ($number: IdentityNumber!) { addPractitioner(identityNumber: $number, input: { name: "${NAME}", sex: MALE,
       title: SENIOR_ENGINEER, titleIndustries: ["MACHINERY"], employedOn: "2025-01-01", fullTime: true }) { id } }`,
    { number: identityNumber('32028119900101001') },
    { ...(await cookieOf(page)), origin: siteUrl() },
  );
  expect(added.codes).toEqual([]);
  await close();
}

/** Yesterday in China. */
const yesterday = () => new Date(Date.now() + (8 - 24) * 3_600_000).toISOString().slice(0, 10);

async function atTheScreen() {
  const opened = await visit(browser, PHONE);
  await signIn(opened.page, 'staff@agency-a.demo.invalid', SCREEN);
  await opened.page.getByText('本页已可离线使用').waitFor({ timeout: 60_000 });
  return opened;
}

async function sign(page: Page, id: string): Promise<void> {
  const pad = page.locator(`canvas[data-pad="${id}"]`);
  await pad.scrollIntoViewIfNeeded();
  const box = await pad.boundingBox();
  if (!box) throw new Error(`no pad ${id}`);
  await page.mouse.move(box.x + 20, box.y + 40);
  await page.mouse.down();
  for (let step = 1; step < 20; step += 1)
    await page.mouse.move(box.x + 20 + step * 10, box.y + 40 + (step % 4) * 12);
  await page.mouse.up();
  await pad.locator('xpath=following-sibling::span').getByRole('button', { name: '签好了' }).click();
}

/** A picture larger than what is kept, drawn by the browser. */
async function picture(page: Page): Promise<Buffer> {
  const base64 = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    canvas.width = 2400;
    canvas.height = 1800;
    const pen = canvas.getContext('2d');
    for (let index = 0; pen && index < 300; index += 1) {
      pen.fillStyle = `hsl(${index * 7} 60% 50%)`;
      pen.fillRect((index * 97) % 2400, (index * 61) % 1800, 200, 200);
    }
    return canvas.toDataURL('image/jpeg', 0.9).split(',')[1] ?? '';
  });
  return Buffer.from(base64, 'base64');
}

async function fillIn(page: Page, process: string): Promise<void> {
  await page.getByRole('button', { name: '新的现场服务' }).click();
  await page.getByLabel('服务合同').selectOption({ index: 1 });
  await page.getByLabel('到场时间').fill(`${yesterday()}T09:00`);
  await page.getByLabel('离场时间').fill(`${yesterday()}T11:00`);
  await page.getByLabel('隐患排查治理').check();
  await page.getByLabel(/^6\. /).check();
  await page.getByLabel(NAME).check();
  await page.getByLabel('服务记录（服务内容及过程）').fill(process);
  const photos = page.locator('#visit-photos');
  await photos.setInputFiles({ name: '现场.jpg', mimeType: 'image/jpeg', buffer: await picture(page) });
  await page.getByText('1 张照片').waitFor();
  await page.getByRole('button', { name: '增加一项隐患' }).click();
  await page.locator('#hazard-1-content').fill('安全通道堆放杂物');
  await page.getByLabel('签字的技术服务人员').selectOption({ label: NAME });
  await sign(page, 'agency-signature');
  await page.getByLabel('一般', { exact: true }).check();
  await page.getByLabel('企业签字人姓名').fill('王安');
  await page.getByLabel('企业签字人职务').fill('安全总监');
  await sign(page, 'client-signature');
  await page.getByText('已保存在本机。').waitFor();
}

/** The visits on record of the agency whose record says `process`. */
async function onRecord(page: Page, process: string): Promise<string[]> {
  const answer = await askGraph(
    installation().graphUrl,
    '{ visits(first: 100) { nodes { id process photos } } }',
    {},
    await cookieOf(page),
  );
  const { nodes } = answer.data['visits'] as { nodes: { id: string; process: string; photos: string[] }[] };
  return nodes.filter((one) => one.process === process && one.photos.length === 1).map(({ id }) => id);
}

async function textOf(page: Page, path: string): Promise<string> {
  const answer = await page.request.get(siteUrl(path));
  expect([path, answer.status(), answer.headers()['content-type']]).toEqual([path, 200, 'application/pdf']);
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(await answer.body())), {
    mergePages: true,
  });
  return text.replaceAll(/\s/g, '');
}

test(
  'a visit is written without a network, kept over a reload, and on record once when there is one again',
  { timeout: 240_000 },
  async () => {
    const { page, complaints, close } = await atTheScreen();
    await page.context().setOffline(true);
    await page.reload();
    await fillIn(page, '离线填写：检查冲压车间');

    const photos = page.locator('#visit-photos');
    const huge = { name: '过大.jpg', mimeType: 'image/jpeg', buffer: Buffer.alloc(40_000_000, 1) };
    await photos.setInputFiles(huge);
    await page.getByText('“过大.jpg”有 40 MB，超过 25 MB，没有保存').waitFor();
    expect(await page.getByText('1 张照片').count()).toBe(1);

    await page.reload();
    await page.getByRole('button', { name: '打开' }).click();
    expect(await page.getByLabel('服务记录（服务内容及过程）').inputValue()).toBe('离线填写：检查冲压车间');
    expect(await page.locator('svg.signature').count()).toBe(2);
    await page.getByRole('button', { name: '完成，等待同步' }).click();
    await page.getByText('待同步 1 条').waitFor();
    await page.reload();
    await page.getByText('待同步 1 条').waitFor();

    await page.context().setOffline(false);
    await page.getByText('已同步 1 条').waitFor({ timeout: 60_000 });
    const [id = '', ...more] = await onRecord(page, '离线填写：检查冲压车间');
    expect(more).toEqual([]);
    await open(page, `/portal/visits/${id}`);
    const said = await page.getByRole('main').innerText();
    expect(said).toContain('双方已签字');
    expect(said).toContain('安全通道堆放杂物');
    expect(said).toContain('发现隐患，尚无书面整改建议。（J-A3-3-7）');

    const sheet = await textOf(page, `/portal/visits/${id}/sheet`);
    for (const part of [
      '服务确认单',
      `项目负责人`,
      '离线填写：检查冲压车间',
      `技术服务人员签字：${NAME}`,
      '王安（安全总监）',
    ])
      expect(sheet).toContain(part);
    const board = await textOf(page, `/portal/visits/${id}/board?size=a3`);
    for (const part of ['公示牌', NAME, '投诉电话12350', '91320281MXDA00011D']) expect(board).toContain(part);
    // without a network the browser complains of what it could not fetch; of nothing else
    expect(complaints.filter((one) => !one.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
    await close();
  },
);

test(
  'a page that is closed while it sends loses nothing, and what the hub had heard is not recorded twice',
  { timeout: 240_000 },
  async () => {
    const { page, close } = await atTheScreen();
    const context = page.context();
    // the hub hears of the visit, the phone never hears the answer
    let heard = 0;
    await context.route(SYNC, async (route) => {
      const { deed } = route.request().postDataJSON() as { deed: string };
      if (deed !== 'visits') return route.continue();
      await route.fetch();
      heard += 1;
      await route.abort();
    });
    await fillIn(page, '同步中断：核对台账');
    await page.getByRole('button', { name: '完成，等待同步' }).click();
    await page.getByText('待同步 1 条').waitFor();
    for (let attempt = 0; heard === 0 && attempt < 100; attempt += 1) await page.waitForTimeout(200);
    expect(heard).toBeGreaterThan(0);
    await page.close();
    await context.unroute(SYNC);

    const again = await context.newPage();
    await open(again, SCREEN);
    await again.getByText('已同步 1 条').waitFor({ timeout: 60_000 });
    expect(await onRecord(again, '同步中断：核对台账')).toHaveLength(1);
    await close();
  },
);

test(
  'signed out, the phone has no key: drafts stay sealed, and open again for their owner alone',
  { timeout: 240_000 },
  async () => {
    const { page, close } = await atTheScreen();
    await fillIn(page, '未同步的草稿');
    await page.getByRole('button', { name: '稍后再填' }).click();
    await page.getByRole('button', { name: '退出登录' }).click();
    await page.waitForURL(/\/sign-in/);
    await page.waitForTimeout(1_000);
    const left = await page.evaluate(async () => {
      const names = await caches.keys();
      const opened = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open('chengan-visits');
        request.onsuccess = () => resolve(request.result);
      });
      const count = (store: string) =>
        new Promise<number>((resolve) => {
          const request = opened.transaction(store).objectStore(store).count();
          request.onsuccess = () => resolve(request.result);
        });
      return {
        names,
        device: await count('device'),
        reference: await count('reference'),
        drafts: await count('drafts'),
      };
    });
    expect(left).toEqual({ names: [], device: 0, reference: 0, drafts: 1 });
    await signIn(page, 'manager@agency-a.demo.invalid', SCREEN);
    await page.getByText('本机没有未同步的记录。').waitFor();
    await close();
  },
);
