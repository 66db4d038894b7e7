import { z } from 'zod';

const flag = z.enum(['0', '1']).transform((value) => value === '1');

const schema = z.object({
  /** Where this site asks the hub. */
  HUB_URL: z.url({ protocol: /^https?$/ }).default('http://localhost:4000/graphql'),
  /** After this long without an answer the page says so, in milliseconds. */
  HUB_TIMEOUT_MS: z.coerce.number().int().min(100).max(60_000).default(8_000),
  /** 1: every page carries the banner of demonstration data and asks not to be indexed. */
  HUB_DEMONSTRATION: flag.default(false),
  /** Where the public reaches this site; used for canonical addresses and printed on paper. */
  SITE_ORIGIN: z.url({ protocol: /^https?$/ }).default('http://localhost:3000'),
  NODE_ENV: z.string().default('production'),
  /** The address that the site listens on. */
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
});

export interface Environment {
  readonly hubUrl: string;
  readonly hubTimeoutMs: number;
  readonly demonstration: boolean;
  readonly siteOrigin: string;
  readonly host: string;
  readonly port: number;
  /** Pages are compiled as they are asked for, and scripts may use `eval`. */
  readonly development: boolean;
}

export type EnvironmentSource = Readonly<Record<string, string | undefined>>;

/** The parsed environment. Throws one error that names every variable that is wrong. An empty value is an absent one. */
export function readEnvironment(source: EnvironmentSource): Environment {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`The site's environment is not usable:\n${lines.join('\n')}`);
  }
  const { HUB_URL, HUB_TIMEOUT_MS, HUB_DEMONSTRATION, SITE_ORIGIN, HOST, PORT, NODE_ENV } = parsed.data;
  return {
    hubUrl: HUB_URL,
    hubTimeoutMs: HUB_TIMEOUT_MS,
    demonstration: HUB_DEMONSTRATION,
    siteOrigin: SITE_ORIGIN.replace(/\/$/, ''),
    host: HOST,
    port: PORT,
    development: NODE_ENV === 'development',
  };
}

let parsed: Environment | undefined;

/** This process's environment, parsed once. */
export function environment(): Environment {
  return (parsed ??= readEnvironment(process.env));
}
