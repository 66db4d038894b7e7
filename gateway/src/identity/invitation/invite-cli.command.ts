import { parseArgs } from 'node:util';
import { openDatabase } from '@chengan/shared/database/database';
import { migrate } from '@chengan/shared/database/migrate';
import { systemFork } from '@chengan/shared/database/session';
import { httpUrl } from '@chengan/shared/environment/variables';
import type { HolderKind } from '@chengan/shared/permission/roles';
import type { ProjectDatabase } from '@chengan/shared/postgres/project-database';
import type { Clock } from '@chengan/shared/time/clock';
import { identityMigrations, SCHEMA } from '../database/migrations.ts';
import type { Invited } from './invitation.ts';
import { invite } from './invite.command.ts';

export interface InviteProgram {
  readonly clock: Clock;
  readonly siteOrigin: string | undefined;
  readonly openDatabases: () => Promise<ProjectDatabase>;
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

const KINDS: Readonly<Record<string, HolderKind>> = {
  authority: 'AUTHORITY',
  agency: 'AGENCY',
  enterprise: 'ENTERPRISE',
  expert: 'EXPERT',
  partner: 'PARTNER',
};

const USAGE = `用法 / usage: npm run invite -- --authority ID --role administrator --email ADDRESS
  也可用 / or instead of --authority: --agency CODE, --enterprise CODE, --expert ID, --partner ID --name NAME`;

/**
 * Invites somebody in the name of the installation: the first administrator, whom nobody in the hub could invite. The
 * link is printed once. Returns the exit code: 0, 1 for a refusal, 2 for arguments that say nothing.
 */
export async function runInvite(args: readonly string[], program: InviteProgram): Promise<0 | 1 | 2> {
  const invited = read(args);
  const origin = httpUrl.safeParse(program.siteOrigin ?? 'http://localhost:3000').data;
  if (!invited || origin === undefined) {
    program.err(invited ? 'SITE_ORIGIN 须为网址 / must be a web address' : USAGE);
    return 2;
  }
  const database = await program.openDatabases();
  try {
    await migrate({ schema: SCHEMA, ...database, migrations: identityMigrations });
    const orm = await openDatabase({ schema: SCHEMA, entities: [], url: database.appUrl, poolSize: 1 });
    try {
      const inviter = { kind: 'system', name: 'system:invite' } as const;
      const em = systemFork(orm, 'invite');
      const made = await invite(em, program.clock, new URL(origin).origin, inviter, invited);
      if (!made.ok) {
        for (const { message, messageEn } of made.problems) program.err(`${message} / ${messageEn}`);
        return 1;
      }
      program.out('请将此链接亲手交给受邀人；它只显示这一次，7 天内有效，只能用一次。');
      program.out('Hand this link over yourself; it is shown this once, good for 7 days and one use.');
      program.out(`\n  ${made.value.link}\n`);
      return 0;
    } finally {
      await orm.close();
    }
  } finally {
    await database.stop?.();
  }
}

function read(args: readonly string[]): Invited | undefined {
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        authority: text,
        agency: text,
        enterprise: text,
        expert: text,
        partner: text,
        name: text,
        role: text,
        email: text,
      },
    });
    const { role, email, name, ...holders } = values;
    const [holder, ...more] = Object.entries(holders);
    const kind = holder && KINDS[holder[0]];
    if (!holder || !kind || more.length > 0 || !role || !email) return undefined;
    return { kind, holder: holder[1], role, email, name };
  } catch {
    return undefined; // an option that there is not
  }
}
