import type { Page } from 'playwright-core';
import { z } from 'zod';
import { siteUrl } from './browser.ts';

const body = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(z.object({ message: z.string(), extensions: z.object({ code: z.string() }).partial().optional() }))
    .optional(),
});

/** What a graph answered. */
export interface GraphAnswer {
  readonly status: number;
  readonly data: Readonly<Record<string, unknown>>;
  /** Codes of what was refused. */
  readonly codes: readonly string[];
  /** All of it, as it came. */
  readonly text: string;
}

/** Asks the graph at `url` past every page. */
export async function askGraph(
  url: string,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<GraphAnswer> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const text = await answer.text();
  const { data, errors } = body.parse(JSON.parse(text));
  const codes = (errors ?? []).map(({ extensions }) => extensions?.code ?? '');
  return { status: answer.status, data: data ?? {}, codes, text };
}

/** The session that a browser has at the site under test, as a header for whoever took it along. */
export async function cookieOf(page: Page): Promise<{ cookie: string }> {
  const cookies = await page.context().cookies(siteUrl());
  return { cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; ') };
}
