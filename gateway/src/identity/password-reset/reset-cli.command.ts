import { parseArgs } from 'node:util';
import { openDatabase } from '@chengan/shared/database/database';
import { migrate } from '@chengan/shared/database/migrate';
import { systemFork } from '@chengan/shared/database/session';
import { httpUrl } from '@chengan/shared/environment/variables';
import { identityMigrations, SCHEMA } from '../database/migrations.ts';
import type { InviteProgram } from '../invitation/invite-cli.command.ts';
import { accountOfEmail } from '../people/people.store.ts';
import { makeReset } from './make-reset.command.ts';

const USAGE = '用法 / usage: npm run password-reset -- --email ADDRESS';

/**
 * Makes the link by which a person sets a new password, in the name of the installation: for those whom nobody in the
 * hub may help, as they hold posts at several holders or are a bureau's only administrator. Whoever runs it has seen who
 * asks. The link is printed once. Returns the exit code: 0, 1 for a refusal, 2 for arguments that say nothing.
 */
export async function runPasswordReset(args: readonly string[], program: InviteProgram): Promise<0 | 1 | 2> {
  const email = emailIn(args);
  const origin = httpUrl.safeParse(program.siteOrigin ?? 'http://localhost:3000').data;
  if (!email || origin === undefined) {
    program.err(email ? 'SITE_ORIGIN 须为网址 / must be a web address' : USAGE);
    return 2;
  }
  const database = await program.openDatabases();
  try {
    await migrate({ schema: SCHEMA, ...database, migrations: identityMigrations });
    const orm = await openDatabase({ schema: SCHEMA, entities: [], url: database.appUrl, poolSize: 1 });
    try {
      const em = systemFork(orm, 'password-reset');
      const account = await accountOfEmail(em, email.trim());
      if (account === undefined) {
        program.err('没有使用此邮箱的账户 / nobody has an account with this e-mail address');
        return 1;
      }
      const asked = { account, by: 'system:password-reset', seat: undefined };
      const { link } = await makeReset(em, program.clock, new URL(origin).origin, asked);
      program.out('请核实本人身份后将此链接亲手交给他；它只显示这一次，24 小时内有效，只能用一次。');
      program.out(
        'Make sure who it is, and hand this link over yourself; it is shown this once, good for 24 hours and one use.',
      );
      program.out(`\n  ${link}\n`);
      return 0;
    } finally {
      await orm.close();
    }
  } finally {
    await database.stop?.();
  }
}

function emailIn(args: readonly string[]): string | undefined {
  try {
    return parseArgs({ args: [...args], options: { email: { type: 'string' } } }).values.email;
  } catch {
    return undefined; // an option that there is not
  }
}
