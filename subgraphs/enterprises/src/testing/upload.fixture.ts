import { createHash } from 'node:crypto';
import { type Actor, actorOf, type Official } from '@chengan/shared/permission/actor';
import { clockOf } from '@chengan/shared/time/clock';
import { graphql } from 'graphql';
import { pino } from 'pino';
import { PART_BYTES } from '@chengan/shared/file-parts/file-parts';
import { runUploads, type UploadJob } from '../import/upload/run-uploads.job.ts';
import { createEnterprises } from '../subgraph.ts';
import type { Register } from './register.fixture.ts';

export const official = (authority: string, role: Official['role'] = 'clerk'): Official => ({
  account: `${authority}-${role}`,
  name: '演示经办',
  role,
  authority,
});
export const CLERK = official('jiangyin');

export interface Answer {
  readonly data: Readonly<Record<string, unknown>> | null | undefined;
  /** Codes of the problems of the first error, all of them. */
  readonly codes: readonly string[];
  readonly message: string | undefined;
}

/** The subgraph on a register, at a time that can be set; `ask` runs an operation, by somebody or by nobody. */
export async function uploadDesk(register: Register) {
  let now = Date.parse('2026-03-02T12:00:00+08:00');
  let acting: Actor | undefined;
  const clock = clockOf(() => now);
  const log = pino({ level: 'silent' });
  const subgraph = await createEnterprises({
    orm: register.orm,
    clock,
    authenticate: async () => (acting ? { kind: 'actor', actor: acting } : { kind: 'nobody' }),
    log,
  });
  const ask = async (
    source: string,
    variableValues: Record<string, unknown> = {},
    who: Actor | Official | 'nobody' = CLERK,
  ): Promise<Answer> => {
    acting = who === 'nobody' ? undefined : 'kind' in who ? who : actorOf(who);
    const contextValue = await subgraph.context({ requestId: 'request-of-the-test' });
    const { data, errors = [] } = await graphql({
      schema: subgraph.schema,
      source,
      variableValues,
      contextValue,
    });
    const problems = (errors[0]?.extensions['problems'] ?? []) as readonly { code: string }[];
    const [error] = errors;
    if (error && problems.length === 0) throw error;
    return {
      data: data && (JSON.parse(JSON.stringify(data)) as Record<string, unknown>),
      codes: problems.map(({ code }) => code),
      message: error?.message,
    };
  };
  const start = (name: string, bytes: Buffer, who: Official = CLERK, input: Record<string, unknown> = {}) =>
    ask(
      'mutation($input: StartImportInput!) { startImport(input: $input) { id partSize parts received } }',
      {
        input: {
          register: 'ENTERPRISES',
          fileName: name,
          size: bytes.length,
          sha256: createHash('sha256').update(bytes).digest('hex'),
          ...input,
        },
      },
      who,
    );
  const part = (id: string, index: number, content: Buffer, who: Official = CLERK) =>
    ask(
      'mutation($id: ID!, $index: Int!, $content: String!) { uploadImportPart(id: $id, index: $index, content: $content) { received } }',
      { id, index, content: content.toString('base64') },
      who,
    );
  const finish = (id: string, trial?: boolean, who: Official = CLERK) =>
    ask(
      `mutation($id: ID!${trial === undefined ? '' : ', $trial: Boolean!'}) {
        finishImport(id: $id${trial === undefined ? '' : ', trial: $trial'}) { id state trial fileKept } }`,
      { id, trial },
      who,
    );
  return {
    ask,
    start,
    part,
    finish,
    /** Starts an import and hands in every part; returns its id. */
    send: async (name: string, bytes: Buffer, who: Official = CLERK): Promise<string> => {
      const { data, message } = await start(name, bytes, who);
      const { id } = (data?.['startImport'] ?? { id: message }) as { id: string };
      for (const [index, content] of slices(bytes).entries()) await part(id, index, content, who);
      return id;
    },
    run: (job: Partial<UploadJob> = {}) => runUploads({ orm: register.orm, clock, log, ...job }),
    look: async (id: string, who: Official = CLERK) => {
      const { data } = await ask(
        `query($id: ID!) { importRun(id: $id) { state trial fileKept sheet unusedColumns unreadSheets
          refusals { code } reasons { code rows refusal }
          figures { rows taken registered changed unchanged refused warned blank }
          problems { totalCount nodes { sheet row column result code field name creditCode } } } }`,
        { id },
        who,
      );
      return data?.['importRun'];
    },
    later: (ms: number) => {
      now += ms;
    },
  };
}

export type UploadDesk = Awaited<ReturnType<typeof uploadDesk>>;

/** The parts that a file is sent in. */
export function slices(bytes: Buffer): Buffer[] {
  return Array.from({ length: Math.ceil(bytes.length / PART_BYTES) }, (_, index) =>
    bytes.subarray(index * PART_BYTES, (index + 1) * PART_BYTES),
  );
}
