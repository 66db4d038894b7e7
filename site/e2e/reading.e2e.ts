import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NO_SCRIPT, open, openBrowser, siteUrl, visit } from './browser.ts';
import { findPlaces, type Places } from './places.ts';

let browser: Browser;
let places: Places;

beforeAll(async () => {
  browser = await openBrowser();
  const { page, close } = await visit(browser);
  places = await findPlaces(page);
  await close();
});

afterAll(async () => browser?.close());

describe('the display settings, with scripts off', () => {
  test('are kept, and lead back to the page they were set on', async () => {
    const { page, close } = await visit(browser, NO_SCRIPT);
    await open(page, '/en/acts/J');
    await page.locator('.display-settings summary').click();
    await page.getByLabel('Dark').check();
    await page.getByLabel('Larger').check();
    await page.getByLabel('High').check();
    await page.getByRole('button', { name: 'Apply' }).click();
    expect(new URL(page.url()).pathname).toBe('/en/acts/J');
    const html = page.locator('html');
    expect(await html.getAttribute('data-theme')).toBe('dark');
    expect(await html.getAttribute('data-contrast')).toBe('more');
    expect(await html.getAttribute('data-text')).toBe('larger');
    expect(await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)).toBe(
      'rgb(0, 0, 0)',
    );
    await open(page, '/');
    expect(await html.getAttribute('data-theme')).toBe('dark');
    await close();
  });

  test('never lead to another site', async () => {
    const form = new URLSearchParams({ theme: 'dark', back: '//example.com/' });
    const answer = await fetch(siteUrl('/display'), { method: 'POST', body: form, redirect: 'manual' });
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/');
  });
});

describe('on paper', () => {
  test('an agency page keeps its plate and account, leaves out what is for the screen, and says whence it is', async () => {
    const { page, close } = await visit(browser, NO_SCRIPT);
    await open(page, places.agency);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.plate').isVisible()).toBe(true);
    expect(await page.locator('section:has(#account) table').isVisible()).toBe(true);
    expect(await page.locator('header nav').isVisible()).toBe(false);
    expect(await page.locator('.on-day form').isVisible()).toBe(false);
    expect(await page.locator('footer .print-only').innerText()).toContain(places.agency);
    expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-');
    await close();
  });
});

test('the keyboard reaches the content first by the skip link', async () => {
  const { page, close } = await visit(browser);
  await open(page, places.agency);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#content');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
  await close();
});

test('the account of an earlier day is marked as such', async () => {
  const { page, close } = await visit(browser, NO_SCRIPT);
  await open(page, places.agency);
  const earlier = page.locator('section:has(#history) tbody th a').last();
  const day = new URL((await earlier.getAttribute('href')) ?? '', siteUrl()).searchParams.get('on') ?? '';
  await earlier.click();
  expect(await page.locator('#on').inputValue()).toBe(day);
  const [year, month, date] = day.split('-').map(Number);
  expect(await page.locator('.on-day').innerText()).toContain(`${year}年${month}月${date}日`);
  await close();
});
