import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DESKTOP, open, openBrowser, PHONE, visit } from './browser.ts';
import { findPlaces } from './places.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

let browser: Browser;
let chinese: string[];
let paths: string[];

beforeAll(async () => {
  browser = await openBrowser();
  const { page, close } = await visit(browser);
  const { agency, enterprise, notice } = await findPlaces(page);
  await close();
  chinese = [
    '/',
    '/search',
    '/search?q=91320281',
    agency,
    enterprise,
    notice,
    '/notices',
    '/results',
    '/acts',
    '/acts/J',
    '/glossary',
    '/clause/J-A3-0b',
    '/nowhere',
  ];
  paths = [...chinese, ...chinese.map((path) => (path === '/' ? '/en' : `/en${path}`))];
});

afterAll(async () => browser?.close());

describe.each([
  ['a phone', PHONE],
  ['a desktop', DESKTOP],
])('on %s', (_, options) => {
  test('no page scrolls sideways, also in the largest text', async () => {
    const { page, close } = await visit(browser, options);
    const sideways: string[] = [];
    for (const text of ['normal', 'larger']) {
      for (const path of paths) {
        await open(page, path);
        const excess = await page.evaluate((size) => {
          document.documentElement.dataset['text'] = size;
          return document.documentElement.scrollWidth - document.documentElement.clientWidth;
        }, text);
        if (excess > 0) sideways.push(`${path} in ${text} text by ${excess} px`);
      }
    }
    expect(sideways).toEqual([]);
    await close();
  }, 120_000);
});

// Colours are the same in both languages, so the dark ground is looked at in one.
describe.each([
  ['light', () => paths],
  ['dark', () => chinese],
] as const)('on a %s ground', (colorScheme, which) => {
  test('no page breaks the rules of WCAG 2.2 AA that a machine can check', async () => {
    const { page, close } = await visit(browser, { ...DESKTOP, colorScheme });
    const broken: string[] = [];
    for (const path of which()) {
      await open(page, path);
      const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
      broken.push(...violations.map(({ id, nodes }) => `${path}: ${id} at ${String(nodes[0]?.target)}`));
    }
    expect(broken).toEqual([]);
    await close();
  }, 180_000);
});

test('the checker finds what is wrong on a bad page', async () => {
  const { page, close } = await visit(browser);
  await page.setContent(
    '<html><body><img src="x"><input><p style="color:#ccc">too pale to read</p></body></html>',
  );
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  const found = violations.map(({ id }) => id);
  expect(found).toEqual(expect.arrayContaining(['image-alt', 'label', 'html-has-lang', 'color-contrast']));
  await close();
});

test('no page makes the browser complain, and every one has one h1, a title and its landmarks', async () => {
  const { page, complaints, close } = await visit(browser);
  const odd: string[] = [];
  for (const path of paths) {
    await open(page, path);
    const counts = await Promise.all(
      ['h1', 'main', 'header nav', 'footer'].map((part) => page.locator(part).count()),
    );
    if (counts[0] !== 1 || counts.slice(1).some((count) => count === 0))
      odd.push(`${path} ${counts.join(' ')}`);
    if (!/诚安枢纽|Cheng’an Hub/.test(await page.title()))
      odd.push(`${path} is titled ${await page.title()}`);
  }
  expect(odd).toEqual([]);
  expect(complaints.filter((text) => !text.includes('404'))).toEqual([]);
  await close();
}, 60_000);
