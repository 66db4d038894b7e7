import { askAs, queryAs } from './authorised.ts';
import { graphql } from './generated/gql.ts';
import type {
  ImportRunFactsFragment,
  ImportRunQuery,
  ImportRunsQuery,
  StartImportInput,
} from './generated/graphql.ts';
import { forbiddenInWords } from './in-words.ts';
import type { HubAnswer } from './problem.ts';

export const importRunFacts = graphql(`
  fragment ImportRunFacts on ImportRun {
    id
    register
    authority {
      id
      name
      nameEn
    }
    fileName
    size
    state
    trial
    fileKept
    startedBy
    startedAt
    endedAt
    figures {
      rows
      taken
      registered
      changed
      unchanged
      refused
      warned
      blank
      townKnown
      townLarger
      townUnknown
    }
  }
`);

const runs = graphql(`
  query ImportRuns($after: String) {
    importRuns(first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...ImportRunFacts
      }
    }
  }
`);

const run = graphql(`
  query ImportRun($id: ID!, $refusedOnly: Boolean!, $after: String) {
    importRun(id: $id) {
      ...ImportRunFacts
      sha256
      sheet
      unusedColumns
      unreadSheets
      refusals {
        code
        message
        messageEn
      }
      reasons {
        code
        label
        labelEn
        refusal
        rows
      }
      problems(refusedOnly: $refusedOnly, first: 50, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          sheet
          row
          column
          result
          code
          message
          messageEn
          field
          name
          creditCode
        }
      }
    }
  }
`);

const start = graphql(`
  mutation StartImport($input: StartImportInput!) {
    startImport(input: $input) {
      id
      partSize
      parts
      received
    }
  }
`);

const part = graphql(`
  mutation UploadImportPart($id: ID!, $index: Int!, $content: String!) {
    uploadImportPart(id: $id, index: $index, content: $content) {
      id
    }
  }
`);

const finish = graphql(`
  mutation FinishImport($id: ID!, $trial: Boolean!) {
    finishImport(id: $id, trial: $trial) {
      id
    }
  }
`);

const cancel = graphql(`
  mutation CancelImport($id: ID!) {
    cancelImport(id: $id)
  }
`);

export type ImportRunFacts = ImportRunFactsFragment;
export type ImportFigures = NonNullable<ImportRunFacts['figures']>;
export type ImportRun = NonNullable<ImportRunQuery['importRun']>;
export type ImportProblem = ImportRun['problems']['nodes'][number];

/** The imports of the visitor's authority and of those below, newest first, twenty to a page. */
export async function importRuns(
  after: string | undefined,
): Promise<HubAnswer<ImportRunsQuery['importRuns']>> {
  const answer = forbiddenInWords(await queryAs(runs, { after: after ?? null }), OFFICIALS);
  return answer.ok ? { ok: true, value: answer.value.importRuns } : answer;
}

/** One import with its report; of the rows those refused, or with `refusedOnly: false` also those with a doubt. */
export async function importRun(
  id: string,
  asked: { readonly refusedOnly: boolean; readonly after: string | undefined },
): Promise<HubAnswer<ImportRun>> {
  const { refusedOnly, after } = asked;
  const answer = forbiddenInWords(await queryAs(run, { id, refusedOnly, after: after ?? null }), OFFICIALS);
  if (!answer.ok) return answer;
  const { importRun: found } = answer.value;
  return found ? { ok: true, value: found } : { ok: false, problems: [NO_SUCH_IMPORT] };
}

/** Begins an import, or goes on with the one of the same file. */
export async function startImport(input: StartImportInput) {
  const answer = await askAs(start, { input });
  return answer.ok ? ({ ok: true, value: answer.value.startImport } as const) : answer;
}

/** Hands in one part of the file, in base64. */
export async function uploadImportPart(asked: { id: string; index: number; content: string }) {
  return askAs(part, asked);
}

/** Asks for the trial of a file that is all there, or for its taking. */
export async function finishImport(id: string, trial: boolean) {
  return askAs(finish, { id, trial });
}

/** Forgets an import whose file is not all there. */
export async function cancelImport(id: string) {
  return askAs(cancel, { id });
}

const NO_SUCH_IMPORT = {
  code: 'NOT_FOUND',
  message: '没有这次导入，或者它不属于本部门。',
  messageEn: 'There is no such import, or it is not of your authority.',
} as const;

const OFFICIALS = {
  message: '名录由主管部门的经办人、审核人或负责人导入。',
  messageEn: 'A register is imported by a clerk, reviewer or leader of an authority.',
};
