import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort, type SiteProcess, startSite } from './site-process.ts';

let site: SiteProcess;
let origin: string;

beforeAll(async () => {
  site = await startSite(`http://127.0.0.1:${await freePort()}/graphql`);
  origin = site.origin;
});

afterAll(async () => site?.stop());

describe('with no hub to ask', () => {
  test.each([
    ['/agency/91320281MA00000000', '暂时读不到枢纽的数据', '以免把“没有读到”误作“没有记录”'],
    ['/en/notices', 'The hub’s data cannot be read at the moment', 'Beijing time'],
    ['/search?q=91320281', '暂时读不到枢纽的数据', '北京时间'],
  ])('%s says what cannot be read and when, with status 503', async (path, title, words) => {
    const answer = await fetch(origin + path);
    expect(answer.status).toBe(503);
    const html = await answer.text();
    expect(html).toContain(title);
    expect(html).toContain(words);
    expect(html).toMatch(/20\d\d-\d\d-\d\d \d\d:\d\d/);
  });

  test('home keeps its search box and says of every part that it cannot be read', async () => {
    const answer = await fetch(origin);
    expect(answer.status).toBe(200);
    const html = await answer.text();
    expect(html).toContain('<form role="search"');
    expect(html.match(/class="unavailable"/g)?.length).toBe(3);
    expect(html).toContain('演示数据');
  });

  test('behind the sign-in nothing is guessed: the page says so, and the identity service’s proxy as well', async () => {
    const desk = await fetch(`${origin}/desk`, { redirect: 'manual' });
    expect(desk.status).toBe(503);
    expect(await desk.text()).toContain('暂时读不到枢纽的数据');
    const seats = await fetch(`${origin}/api/auth/seats`);
    expect(seats.status).toBe(502);
    expect(await seats.json()).toEqual({
      code: 'HUB_UNREACHABLE',
      message: '连接不上枢纽。',
      messageEn: 'The hub cannot be reached.',
    });
    expect((await fetch(`${origin}/sign-in`)).status).toBe(200);
  });

  test('robots are told to keep away from demonstration data', async () => {
    expect(await (await fetch(`${origin}/robots.txt`)).text()).toMatch(/Disallow: \/\s/);
    expect(await (await fetch(origin)).text()).toContain('<meta name="robots" content="noindex, nofollow"/>');
  });
});
