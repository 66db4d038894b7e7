import type { Page } from 'playwright-core';
import { oneTimeCode, send } from './accounts.ts';
import { open } from './browser.ts';

/** What the officials of the tests write: about an agency, by a clause, on a day (`YYYY-MM-DD`). */
export interface Matter {
  readonly about: string;
  readonly clause: string;
  readonly words: string;
  readonly on: string;
}

/** Records a finding by the desk's form, as far as the page that says so; returns its id. */
export async function recordFinding(page: Page, { about, clause, words, on }: Matter): Promise<string> {
  await open(page, '/desk/findings/new');
  await page.getByRole('radio', { name: '服务机构' }).check();
  await page.getByLabel('对象的名称或统一社会信用代码').fill(about);
  const item = page.locator(`input[name="clause"][value="${clause}"]`);
  await page.locator('details.clause-group', { has: item }).locator('summary').click();
  await item.check();
  await page.getByLabel('行为发生日').fill(on);
  await page.getByLabel('公开摘要').fill(words);
  await send(page, '提出，送确认', ({ search }) => search === '?said=propose');
  return idOf(page);
}

/** Drafts a bulletin that names the agency, with everything that its publication asks for; returns its id. */
export async function draftBulletin(page: Page, { about, clause, words, on }: Matter): Promise<string> {
  await open(page, '/desk/notices/new');
  const field = (name: string) => page.locator(`form [name="${name}"]`);
  await field('kind').selectOption({ label: '通报' });
  await page.getByRole('radio', { name: '服务机构' }).check();
  await field('subjects').fill(about);
  await field('title').fill(words);
  await field('body').fill(bodyOf(words));
  await field('basisMore').fill(clause);
  await field('decidedOn').fill(on);
  await page.locator('[name="severity"][value="GENERAL"]').check();
  await field('publicUntil').fill(termAfter(on));
  await page.getByRole('radio', { name: '署名公开' }).check();
  await field('namingReason').fill(NAMED_BECAUSE);
  await send(page, '保存并核对公布条件', ({ search }) => search === '?said=draft');
  return idOf(page);
}

/** Approves a draft, and publishes it with a fresh one-time code, which the form asks for. */
export async function approveAndPublish(page: Page, id: string, email: string): Promise<void> {
  await open(page, `/desk/notices/${id}`);
  await send(page, '批准', ({ search }) => search === '?said=approve');
  await page.getByRole('button', { name: '公布', exact: true }).click();
  const code = page.getByLabel('动态口令');
  await code.waitFor();
  await code.fill(await oneTimeCode(email));
  await send(page, '公布', ({ search }) => search === '?said=publish');
}

/** The same bulletin as the graph takes it, for whoever goes past the pages. */
export function bulletinInput({ about, clause, words, on }: Matter) {
  return {
    ...{ kind: 'BULLETIN', severity: 'GENERAL', naming: 'NAMED', namingReason: NAMED_BECAUSE },
    ...{ title: words, body: bodyOf(words), basis: [clause], decidedOn: on, publicUntil: termAfter(on) },
    subjects: [{ kind: 'AGENCY', code: about }],
  };
}

const NAMED_BECAUSE = '当事人为法人，公开其名称有条款依据。';

function bodyOf(title: string): string {
  return `${title}。已责令改正，并约谈该机构负责人。`;
}

/** A last public day within the year that a general matter may be shown. */
function termAfter(on: string): string {
  return `${Number(on.slice(0, 4)) + 1}-${on.slice(5, 7)}-01`;
}

/** The id at the end of the page's address. */
function idOf(page: Page): string {
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}
