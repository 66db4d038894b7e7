import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkDigitOf } from '@chengan/shared/credit-code/credit-code';
import { type Orm, openDatabase } from '@chengan/shared/database/database';
import { systemFork } from '@chengan/shared/database/session';
import { createMigratedDatabase, type TestDatabase } from '@chengan/shared/testing/test-database';
import { type Clock, fixedClock } from '@chengan/shared/time/clock';
import { day } from '@chengan/shared/time/day';
import { MIGRATIONS, SCHEMA } from '../database/migrations.ts';
import type { NewEnterprise } from '../register/enterprise.ts';

export const TODAY = day('2026-03-02');
export const clock: Clock = fixedClock(TODAY);

/** The nth invented credit code: the serial MADEM… is nobody's. */
export function codeOf(n: number): string {
  const first17 = `91320281MADEM${String(n).padStart(4, '0')}`;
  return `${first17}${checkDigitOf(first17)}`;
}

export function enterprise(n: number, facts: Partial<NewEnterprise> = {}): NewEnterprise {
  return {
    creditCode: codeOf(n),
    name: `江阴示例${n}号机械有限公司`,
    address: '江阴市周庄镇示例路1号',
    region: '320281108',
    authority: 'jiangyin',
    source: 'test',
    ...facts,
  };
}

export interface Register {
  readonly database: TestDatabase;
  readonly orm: Orm;
  /** Statements on tables since the last call. */
  statements(): string[];
  /** Journal entries, oldest first: type, code, facts. */
  journal(): Promise<{ type: string; subject: string; facts: Record<string, unknown> }[]>;
  rows<T>(sql: string): Promise<T[]>;
  close(): Promise<void>;
}

export async function openRegister(): Promise<Register> {
  const database = await createMigratedDatabase([{ schema: SCHEMA, migrations: MIGRATIONS }]);
  let said: string[] = [];
  const orm = await openDatabase({
    schema: SCHEMA,
    entities: [],
    url: database.appUrl,
    debug: (text) => said.push(text),
  });
  const rows = <T>(sql: string) => systemFork(orm, 'test').execute<T[]>(sql);
  return {
    database,
    orm,
    rows,
    statements: () => {
      const taken = said.filter((text) => /^\[query\]\s*(select|insert|update|delete|with)/i.test(text));
      said = [];
      return taken;
    },
    journal: () => rows('select type, subject_id as subject, facts from journal order by seq'),
    close: async () => {
      await orm.close();
      await database.drop();
    },
  };
}

/** A folder for a test's files. */
export function scratchFolder() {
  const path = mkdtempSync(join(tmpdir(), 'chengan-import-'));
  return {
    path,
    write: (name: string, content: string | Uint8Array) => {
      const file = join(path, name);
      writeFileSync(file, content);
      return file;
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}
