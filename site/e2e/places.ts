import type { Page } from 'playwright-core';
import { open } from './browser.ts';

/** Addresses of this site's pages in the data under test, found by walking from search as a reader does. */
export interface Places {
  /** An agency with a credit account that has at least one deduction. */
  readonly agency: string;
  readonly enterprise: string;
  readonly notice: string;
}

const HOW_MANY = 40;

/**
 * Finds one page of each kind. The data is not known by name: agencies are looked up by the start of Jiangyin's credit
 * codes, since Jiangyin grades by credit account.
 */
export async function findPlaces(page: Page): Promise<Places> {
  const agency = await first(page, await agencies(page), 'section:has(#account) .ledger-fell');
  await open(page, agency);
  const enterprise = await href(page, 'section:has(#contracts) tbody a');
  await open(page, '/notices');
  return { agency, enterprise, notice: await href(page, '.timeline a[href^="/notice/"]') };
}

async function agencies(page: Page): Promise<string[]> {
  const found: string[] = [];
  let next: string | undefined = '/search?q=91320281&kind=AGENCY';
  while (next !== undefined && found.length < HOW_MANY) {
    await open(page, next);
    found.push(...(await hrefs(page, 'tbody th a')));
    next = (await hrefs(page, 'nav a[href*="after="]')).at(-1);
  }
  if (found.length === 0) throw new Error('The search finds no agency by the start of its code.');
  return found;
}

async function first(page: Page, paths: readonly string[], selector: string): Promise<string> {
  for (const path of paths) {
    await open(page, path);
    const clients = await page.locator('section:has(#contracts) tbody a').count();
    if (clients > 0 && (await page.locator(selector).count()) > 0) return path;
  }
  throw new Error(`None of ${paths.length} agencies has ${selector} and a client.`);
}

async function hrefs(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

async function href(page: Page, selector: string): Promise<string> {
  const [path] = await hrefs(page, selector);
  if (!path) throw new Error(`Nothing here answers to ${selector}.`);
  return path;
}
