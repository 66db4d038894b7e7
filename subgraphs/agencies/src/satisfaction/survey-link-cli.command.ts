import { parseArgs } from 'node:util';
import { openDatabase } from '@chengan/shared/database/database';
import { systemFork } from '@chengan/shared/database/session';
import { httpUrl } from '@chengan/shared/environment/variables';
import type { Clock } from '@chengan/shared/time/clock';
import { SCHEMA } from '../database/schema.ts';
import { openSurveyAtServer } from './open-survey.command.ts';

const USAGE = '用法 / usage: npm run survey-link -- --application ID --addressee CODE';

/** What the program stands on. */
export interface SurveyLinkProgram {
  readonly clock: Clock;
  readonly siteOrigin: string | undefined;
  readonly openDatabases: () => Promise<{ readonly appUrl: string; readonly stop?: () => Promise<void> }>;
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

/**
 * Makes the link of a survey for an addressee without an account in the hub, a town or an enterprise: whoever runs it
 * hands it over. Printed once; a link made before is void. Returns the exit code: 0, 1 for a refusal, 2 for arguments
 * that say nothing.
 */
export async function runSurveyLink(args: readonly string[], program: SurveyLinkProgram): Promise<0 | 1 | 2> {
  const asked = askedIn(args);
  const origin = httpUrl.safeParse(program.siteOrigin ?? 'http://localhost:3000').data;
  if (!asked || origin === undefined) {
    program.err(asked ? 'SITE_ORIGIN 须为网址 / must be a web address' : USAGE);
    return 2;
  }
  const database = await program.openDatabases();
  try {
    const orm = await openDatabase({ schema: SCHEMA, entities: [], url: database.appUrl, poolSize: 1 });
    try {
      const opened = await openSurveyAtServer(systemFork(orm, 'survey-link'), program.clock, asked);
      if (!opened.ok) {
        for (const { message, messageEn } of opened.problems) program.err(`${message} / ${messageEn}`);
        return 1;
      }
      const { agencyName, cycle, expiresOn } = opened.value.survey;
      program.out(
        `${agencyName}，${cycle} 年度满意度测评，测评对象 ${asked.addressee}，有效至 ${expiresOn}。`,
      );
      program.out('请将此链接只交给测评对象；它只显示这一次，只能答一次，先前的链接作废。');
      program.out(
        'Hand this link to the one addressed alone; it is shown this once, and voids the one before.',
      );
      program.out(`\n  ${new URL(origin).origin}/survey#${opened.value.token}\n`);
      return 0;
    } finally {
      await orm.close();
    }
  } finally {
    await database.stop?.();
  }
}

function askedIn(args: readonly string[]) {
  try {
    const options = { application: { type: 'string' }, addressee: { type: 'string' } } as const;
    const { application, addressee } = parseArgs({ args: [...args], options }).values;
    return application && addressee ? { application, addressee } : undefined;
  } catch {
    return undefined; // an option that there is not
  }
}
