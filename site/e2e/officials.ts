import type { Browser, Page } from 'playwright-core';
import { signIn } from './accounts.ts';
import { visit } from './browser.ts';
import { askGraph, cookieOf, type GraphAnswer } from './graph.ts';

/** Somebody at a browser of their own, signed in at the site under test. */
export interface SignedIn {
  readonly page: Page;
  /** Asks the graph past the site, with the session that this browser has. */
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<GraphAnswer>;
}

/** Signs officials of the demonstration in, such as `clerk@jiangyin`, one after another. */
export async function signInAll<Who extends string>(
  browser: Browser,
  graphUrl: string,
  people: readonly Who[],
): Promise<Record<Who, SignedIn>> {
  const signedIn = {} as Record<Who, SignedIn>;
  for (const who of people) {
    const { page } = await visit(browser);
    await signIn(page, `${who}.demo.invalid`, '/desk/account');
    signedIn[who] = {
      page,
      ask: async (query, variables) => askGraph(graphUrl, query, variables, await cookieOf(page)),
    };
  }
  return signedIn;
}
