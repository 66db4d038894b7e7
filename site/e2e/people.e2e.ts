import { Secret, TOTP } from 'otpauth';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { oneTimeCode, send, signIn } from './accounts.ts';
import { NO_SCRIPT, open, openBrowser, PHONE, visit } from './browser.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => browser?.close());

const PASSWORD = 'quiet harbour forty lanterns';

/**
 * Invites `email` to a post from the page of people, and returns the link that is shown once. For an official the form asks
 * for the one-time code of `by`.
 */
async function invite(page: Page, email: string, post: string, by?: string): Promise<string> {
  await page.getByLabel('电子邮箱').fill(email);
  await page.getByRole('radio', { name: post, exact: true }).check();
  await page.getByRole('button', { name: '发出邀请' }).click();
  if (by !== undefined) {
    await page.getByLabel('动态口令').waitFor();
    await page.getByLabel('动态口令').fill(await oneTimeCode(by));
    await page.getByRole('button', { name: '发出邀请' }).click();
  }
  const link = page.locator('.key-once .secret');
  await link.waitFor();
  return link.innerText();
}

test(
  'somebody invited opens an account, sets up a second factor, works, and loses the post at once when it ends',
  { timeout: 180_000 },
  async () => {
    const email = `newcomer-${Date.now()}@example.invalid`;
    const office = await visit(browser);
    const administrator = 'administrator@changji.demo.invalid';
    await signIn(office.page, administrator, '/desk/people');
    await office.page.getByRole('button', { name: '发出邀请' }).click();
    await office.page.locator('.error-summary').waitFor();
    expect(await office.page.locator('.field-problem').count()).toBe(2);
    const link = await invite(office.page, email, '经办人', administrator);
    expect(await office.page.getByRole('main').innerText()).toContain('枢纽不发送邮件');
    const waiting = office.page.locator('section:has(#invitations) li').first();
    expect(await waiting.innerText()).toContain('等待接受');
    expect(await waiting.innerText()).not.toContain(email);

    const { page, complaints, close } = await visit(browser);
    await open(page, new URL(link).pathname + new URL(link).hash);
    await page.getByLabel('姓名').fill('演新人');
    await page.getByLabel('设定密码').fill(PASSWORD);
    await page.getByLabel('再次输入密码').fill(PASSWORD);
    await page.getByRole('button', { name: '接受邀请，开通账户' }).click();
    await page.waitForURL(/\/sign-in\?said=invited/);
    await page.getByLabel('电子邮箱').fill(email);
    await page.getByLabel('密码').fill(PASSWORD);
    await send(page, '登录', ({ pathname }) => pathname === '/sign-in/set-up');
    await page.getByLabel('密码').fill(PASSWORD);
    await page.getByRole('button', { name: '开始设置' }).click();
    const secret = await page.locator('.secret').first().innerText();
    await page.getByLabel('动态口令').fill(new TOTP({ secret: Secret.fromBase32(secret) }).generate());
    await page.getByRole('button', { name: '完成设置' }).click();
    await page.getByRole('link', { name: '已保存好，继续' }).click();
    await page.waitForURL(({ pathname }) => pathname === '/desk');
    expect(await page.getByRole('banner').innerText()).toContain('昌吉');
    expect(await page.getByRole('banner').innerText()).toContain('经办人”身份');

    await open(office.page, '/desk/people');
    await office.page.getByRole('link', { name: '演新人' }).click();
    await office.page.getByRole('button', { name: '显示完整邮箱' }).click();
    await office.page.getByText(email).waitFor();
    await office.page.getByRole('button', { name: '终止其“经办人”职务' }).click();
    await office.page.locator('.error-summary').waitFor();
    await office.page.getByLabel('理由').fill('调离');
    await office.page.getByRole('button', { name: '终止其“经办人”职务' }).click();
    await office.page.waitForURL(({ pathname }) => pathname === '/desk/people');
    expect(await office.page.getByRole('main').innerText()).not.toContain('演新人');
    await open(page, '/desk');
    expect(new URL(page.url()).pathname).toBe('/sign-in/seat');
    expect([...complaints, ...office.complaints]).toEqual([]);

    const auditor = await visit(browser);
    await signIn(auditor.page, 'auditor@changji.demo.invalid', '/desk/audit?type=email.revealed');
    const rows = auditor.page.locator('table.audit tbody tr');
    for (let attempt = 0; attempt < 20 && (await rows.count()) === 0; attempt += 1) {
      await auditor.page.waitForTimeout(500);
      await auditor.page.reload();
    }
    const seen = await rows.first().innerText();
    expect(seen).toContain('查看完整邮箱');
    expect(seen).toContain('demonstration:changji:administrator');
    expect(seen).toMatch(/以“昌吉.*管理员”身份/);
    expect(seen).toMatch(/\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}/);
    for (const one of [office, auditor]) await one.close();
    await close();
  },
);

test('a post that the administrator gave is confirmed by the leader, with a code, and not by who gave it', async () => {
  const giver = await visit(browser);
  await signIn(giver.page, 'administrator@jiangyin.demo.invalid', '/desk/seats');
  const waits = (page: Page) => page.getByRole('listitem').filter({ hasText: '演示新任审核人' });
  expect(await waits(giver.page).innerText()).toContain('须由另一人确认');
  expect(await waits(giver.page).getByRole('button').count()).toBe(0);
  await giver.close();
  const newcomer = await visit(browser);
  await signIn(newcomer.page, 'reviewer@newly-invited.demo.invalid', '/sign-in/seat');
  expect(await newcomer.page.getByRole('main').innerText()).toContain('待另一人确认后才能使用');
  const leader = await visit(browser);
  await signIn(leader.page, 'leader@jiangyin.demo.invalid', '/desk/seats');
  await waits(leader.page).getByRole('button', { name: '确认任职' }).click();
  await leader.page.getByLabel('动态口令').fill(await oneTimeCode('leader@jiangyin.demo.invalid'));
  await waits(leader.page).getByRole('button', { name: '确认任职' }).click();
  await leader.page.getByText('没有待确认的任职').waitFor();
  await open(newcomer.page, '/desk');
  expect(await newcomer.page.getByRole('banner').innerText()).toContain('审核人');
  for (const one of [leader, newcomer]) await one.close();
});

test('with scripts off an invitation that was taken back opens nothing', async () => {
  const { page, close } = await visit(browser, NO_SCRIPT);
  await signIn(page, 'manager@agency-a.demo.invalid', '/portal/people');
  const posts = page.getByRole('radio').and(page.locator('[name=post]'));
  expect(await posts.evaluateAll((all) => all.map((one) => one.getAttribute('value')))).toEqual([
    'AGENCY.staff.own',
    'AGENCY.manager.own',
  ]);
  const link = await invite(page, `staff-${Date.now()}@example.invalid`, '工作人员');
  await open(page, '/portal/people');
  await page.getByRole('button', { name: '撤回' }).first().click();
  await page.getByText('没有等待接受的邀请').waitFor();
  await open(page, '/desk/invitation');
  await page.getByLabel('邀请码').fill(link);
  await page.getByRole('button', { name: '查看邀请' }).click();
  await page.locator('.error-summary').waitFor();
  await close();
});

test(
  'a second factor is reset only after one’s own was given anew; that of another bureau is out of reach',
  { timeout: 120_000 },
  async () => {
    const { page, close } = await visit(browser);
    await signIn(page, 'administrator@jiangyin.demo.invalid', '/desk/people');
    await page.getByRole('link', { name: '演示负责人' }).click();
    await page.getByRole('button', { name: '重置第二重验证' }).click();
    const code = page.getByLabel('动态口令');
    await code.waitFor();
    await code.fill('000000');
    await page.getByRole('button', { name: '重置第二重验证' }).click();
    await page.locator('.field-problem').waitFor();
    expect(await open(page, `/desk/people/${encodeURIComponent('demonstration:suzhou:leader')}`)).toBe(404);
    expect(
      await open(page, `/desk/people/${encodeURIComponent('demonstration:jiangyin:administrator')}`),
    ).toBe(404);
    await close();
  },
);

test('staff and officials manage nobody; a phone shows the people without scrolling sideways', async () => {
  const staff = await visit(browser);
  await signIn(staff.page, 'staff@agency-a.demo.invalid', '/portal');
  expect(await open(staff.page, '/portal/people')).toBe(403);
  expect(await staff.page.getByRole('main').innerText()).toContain('管理员');
  await staff.close();
  const { page, close } = await visit(browser, PHONE);
  await signIn(page, 'administrator@huiji.demo.invalid', '/desk/people');
  const excess = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(excess).toBe(0);
  await close();
});
