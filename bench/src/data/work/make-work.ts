import type { Client } from '../bulk.ts';
import type { Size } from '../size.ts';
import { COURSE } from './course.ts';
import { PEOPLE } from './people.ts';
import { SERVICE } from './service.ts';

/** Every so manieth agency keeps its work in the hub, after those that the look-up asks for, */
const EVERY = 40;
/** for so many years, the running one the last. */
const YEARS = [2022, 2023, 2024, 2025, 2026] as const;

/** Makes `bench.working` of these agencies, and what each has once. The schema bench must be there. */
export async function beginWork(client: Client, agencies: string): Promise<void> {
  await client.query(
    'create table bench.working (n int primary key, code text unique not null, town text not null)',
  );
  await client.query(`insert into bench.working ${agencies}`);
  await client.query('analyze bench.working');
  for (const statement of PEOPLE) await client.query(statement);
}

/** The number of the first agency that does. */
export function firstWorking({ asked }: Size): number {
  return EVERY * (1 + Math.floor(asked / EVERY));
}

/** A year's work of all of them; what is joined is analysed in between, as no autovacuum does it here. */
export async function makeYear(client: Client, year: number): Promise<void> {
  for (const statement of [...SERVICE, ...COURSE])
    await client.query(statement.replaceAll('$1', String(year)));
}

/** Five years of work for one in forty agencies, as many as a large county has at scale 1. */
export async function makeWork(client: Client, { asked }: Size): Promise<void> {
  await beginWork(client, `select n, code, town from bench.agency where n % ${EVERY} = 0 and n > ${asked}`);
  for (const year of YEARS) await makeYear(client, year);
}
