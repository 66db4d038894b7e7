import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { oneTimeCode, password, send, signIn } from './accounts.ts';
import { DESKTOP, NO_SCRIPT, open, openBrowser, PHONE, visit } from './browser.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const ENTRY = ['/sign-in', '/sign-in/code', '/sign-in/code?with=backup', '/desk/invitation'];

type State = Awaited<ReturnType<BrowserContext['storageState']>>;

let browser: Browser;
/** Everybody who is looked over the shoulder of: signed in once, in contexts of their own afterwards. */
const signedIn: { readonly who: string; readonly paths: readonly string[]; readonly state: State }[] = [];

const PEOPLE = [
  [
    'leader@jiangyin.demo.invalid',
    '/desk',
    ['/desk', '/desk/suggestions', '/desk/objections', '/desk/account', '/desk/step-up', '/sign-in/seat'],
  ],
  ['clerk@suzhou.demo.invalid', '/desk', ['/desk/import']],
  ['auditor@hangjin.demo.invalid', '/desk/audit', ['/desk/audit']],
  [
    'administrator@jiangyin.demo.invalid',
    '/desk',
    ['/desk', '/desk/people', '/desk/partners', '/sign-in/set-up'],
  ],
  [
    'manager@agency-a.demo.invalid',
    '/portal',
    ['/portal', '/portal/file', '/portal/objections', '/portal/people', '/portal/account'],
  ],
  ['administrator@bank.demo.invalid', '/portal', ['/portal', '/portal/keys']],
  ['manager@enterprise.demo.invalid', '/portal', ['/portal', '/portal/file']],
  ['expert@changji.demo.invalid', '/portal', ['/portal']],
] as const;

beforeAll(async () => {
  browser = await openBrowser();
  for (const [who, landing, paths] of PEOPLE) {
    const { page, close } = await visit(browser);
    await signIn(page, who, landing);
    signedIn.push({ who, paths, state: await page.context().storageState() });
    await close();
  }
}, 180_000);

afterAll(async () => browser?.close());

/** Every page of the workbench, as everybody who has it. */
function everyPage() {
  return [{ who: 'nobody', paths: ENTRY, state: undefined }, ...signedIn].flatMap(
    ({ who, paths, state }) => ({
      who,
      paths: [...paths, ...paths.map((path) => `/en${path}`)],
      options: state ? { storageState: state } : {},
    }),
  );
}

describe.each([
  ['a phone', PHONE],
  ['a desktop', DESKTOP],
])('on %s', (_, size) => {
  test('no page scrolls sideways, also in the largest text, and none makes the browser complain', async () => {
    const odd: string[] = [];
    for (const { who, paths, options } of everyPage()) {
      const { page, complaints, close } = await visit(browser, { ...size, ...options });
      for (const path of paths) {
        if ((await open(page, path)) !== 200) odd.push(`${who} ${path} is not answered`);
        if (new URL(page.url()).pathname !== path.split('?')[0])
          odd.push(`${who} ${path} led to ${page.url()}`);
        const excess = await page.evaluate(() => {
          document.documentElement.dataset['text'] = 'larger';
          return document.documentElement.scrollWidth - document.documentElement.clientWidth;
        });
        if (excess > 0) odd.push(`${who} ${path} by ${excess} px`);
        if ((await page.locator('h1').count()) !== 1) odd.push(`${who} ${path} has not one h1`);
      }
      odd.push(...complaints);
      await close();
    }
    expect(odd).toEqual([]);
  }, 180_000);
});

// structure and colours are the same in both languages
test.each(['light', 'dark'] as const)(
  'on a %s ground no page breaks the rules of WCAG 2.2 AA that a machine can check',
  async (colorScheme) => {
    const broken: string[] = [];
    for (const { who, paths, options } of everyPage()) {
      const { page, close } = await visit(browser, { ...DESKTOP, ...options, colorScheme });
      for (const path of paths.filter((one) => !one.startsWith('/en'))) {
        await open(page, path);
        const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
        broken.push(
          ...violations.map(({ id, nodes }) => `${who} ${path}: ${id} at ${String(nodes[0]?.target)}`),
        );
      }
      await close();
    }
    expect(broken).toEqual([]);
  },
  240_000,
);

test('a form that was refused breaks none of them either', async () => {
  const { page, close } = await visit(browser);
  await open(page, '/sign-in');
  await page.getByRole('main').getByRole('button', { name: '登录' }).click();
  await page.locator('.error-summary').waitFor();
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await close();
});

test('with scripts off somebody with two seats chooses one, sees it, and changes to the other', async () => {
  const { page, close } = await visit(browser, NO_SCRIPT);
  const there = await signIn(page, 'both@two-seats.demo.invalid', '/desk');
  expect(there.pathname).toBe('/sign-in/seat');
  const seats = page.getByRole('radio').and(page.locator('[name=seat]'));
  expect(await seats.count()).toBe(2);
  const post = (holder: string) => page.getByRole('main').getByText(holder, { exact: true });
  await post('江阴市周庄镇安全生产监督管理部门').click();
  await send(page, '以此身份继续', ({ pathname }) => pathname === '/desk');
  expect(await page.getByRole('banner').innerText()).toContain(
    '江阴市周庄镇安全生产监督管理部门 经办人”身份',
  );

  await page.getByRole('link', { name: '更换身份' }).click();
  await post('江阴市应急管理局').click();
  await send(page, '以此身份继续', ({ pathname }) => pathname === '/desk');
  expect(await page.getByRole('banner').innerText()).toContain('江阴市应急管理局 经办人”身份');
  await close();
});

test('an agency sees its live score, which carries, and has no way to the desk', async () => {
  const agency = signedIn.find(({ who }) => who.startsWith('manager@agency-a'));
  const { page, close } = await visit(browser, {
    ...DESKTOP,
    ...(agency ? { storageState: agency.state } : {}),
  });
  await open(page, '/portal/file');
  expect(await page.getByRole('heading', { name: '实时记分' }).count()).toBe(1);
  expect(await page.locator('.ledger-check').first().innerText()).toContain('均等于得分');
  await open(page, '/desk');
  expect(new URL(page.url()).pathname).toBe('/portal');
  await close();
});

test('what asks for a fresh second factor asks in the same form, and goes on from there', async () => {
  const email = 'leader@jiangyin.demo.invalid';
  const leader = signedIn.find(({ who }) => who === email);
  const { page, close } = await visit(browser, {
    ...DESKTOP,
    ...(leader ? { storageState: leader.state } : {}),
  });
  await open(page, '/desk/account');
  const form = page.locator('form:has(#codes-form-password)');
  await form.getByLabel('密码').fill(password());
  await form.getByRole('button', { name: '重新生成备用码' }).click();
  await form.getByLabel('动态口令').waitFor();
  await form.getByLabel('密码').fill(password());
  await form.getByLabel('动态口令').fill(await oneTimeCode(email));
  await form.getByRole('button', { name: '重新生成备用码' }).click();
  await page.locator('.backup-codes li').first().waitFor();
  expect(await page.locator('.backup-codes li').count()).toBe(10);
  await close();
});
