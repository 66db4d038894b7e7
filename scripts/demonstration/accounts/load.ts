import {
  type InventedPerson,
  knownPersons,
  setUpPeople,
} from '../../../gateway/src/identity/demonstration/set-up-people.command.ts';
import { SCHEMA } from '../../../gateway/src/identity/database/migrations.ts';
import { openDatabase } from '../../../subgraphs/shared/src/database/database.ts';
import { systemFork } from '../../../subgraphs/shared/src/database/session.ts';
import type { World } from '../../../subgraphs/shared/src/demonstration/world-of.ts';
import type { Clock } from '../../../subgraphs/shared/src/time/clock.ts';
import { authenticatorSecret, freshPassword, readKept, withSecrets, writeKept } from './kept.ts';
import { demonstrationPeople } from './people.ts';

export interface AccountsInput {
  readonly world: World;
  /** The application's account in the database of identity, migrated. */
  readonly databaseUrl: string;
  /** The hub's own, that encrypts second factors. */
  readonly secret: string;
  readonly clock: Clock;
  /** Where passwords and secrets are kept for whoever runs the demonstration. */
  readonly file: string;
  readonly log: (line: string) => void;
}

/**
 * Makes the accounts of the demonstration and prints how to sign in with them, once. Where the accounts and the file
 * that knows their secrets do not agree (one of them was removed), all get new secrets.
 */
export async function loadAccounts(input: AccountsInput): Promise<void> {
  const { world, databaseUrl, secret, clock, file, log } = input;
  const people = demonstrationPeople(world);
  const orm = await openDatabase({ schema: SCHEMA, entities: [], url: databaseUrl, poolSize: 1 });
  try {
    const em = systemFork(orm, 'demonstration');
    const accounts = people.map(({ account }) => account);
    const known = await knownPersons(em, accounts);
    const kept = new Set(readKept(file).accounts.map(({ account }) => account));
    if (accounts.every((account) => known.has(account) && kept.has(account))) {
      log(`演示账号：${accounts.length} 个，口令见 ${file}`);
      log(
        '  npm run account -- clerk@jiangyin.demo.invalid  （口令和动态口令 / password and one-time code）',
      );
      return;
    }
    if (known.size > 0 || kept.size > 0)
      log('演示账号与本机记录不一致，全部重设口令 / accounts and file disagree: all get new secrets');
    const made = people.map(withSecrets);
    const password = freshPassword();
    await setUpPeople(em, clock, secret, password, made);
    writeKept(file, password, made);
    for (const line of printed(password, made, file)) log(line);
  } finally {
    await orm.close();
  }
}

/** The one-time set-up: the password of all, and for each the secret for an authenticator. */
function printed(password: string, people: readonly InventedPerson[], file: string): string[] {
  const width = Math.max(...people.map(({ email }) => email.length));
  return [
    `演示账号（仅供演示，随机生成，只打印这一次；同样的内容存于 ${file}）`,
    'Demonstration accounts (invented, random, printed this once; kept in the same file)',
    `  口令（全部账号相同）/ the password of all: ${password}`,
    `  ${'e-mail'.padEnd(width)}  TOTP secret`,
    ...people.map(({ email, codeSecret }) => `  ${email.padEnd(width)}  ${authenticatorSecret(codeSecret)}`),
    '  npm run account -- clerk@jiangyin.demo.invalid  （口令和动态口令 / password and one-time code）',
  ];
}
