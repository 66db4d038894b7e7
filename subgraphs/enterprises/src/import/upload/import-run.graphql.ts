import { PageInfo } from '@chengan/shared/graph/page';
import { DateTimeScalar } from '@chengan/shared/graph/scalars';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AuthorityReference } from '@chengan/shared/authority/authority-reference.graphql';
import { ImportRefusal } from './import-report.graphql.ts';
import type { ImportRegister as RegisterValue, ImportState as State, Upload } from './upload.ts';

export const ImportRegister = { ENTERPRISES: 'ENTERPRISES' } as const satisfies Record<
  RegisterValue,
  RegisterValue
>;
registerEnumType(ImportRegister, {
  name: 'ImportRegister',
  description: 'Which register a file goes into.',
  valuesConfig: { ENTERPRISES: { description: '企业名录' } },
});

export const ImportState = {
  RECEIVING: 'RECEIVING',
  QUEUED: 'QUEUED',
  RUNNING: 'RUNNING',
  DONE: 'DONE',
  FAILED: 'FAILED',
} as const satisfies Record<State, State>;
registerEnumType(ImportState, {
  name: 'ImportState',
  description: 'How far an import has come.',
  valuesConfig: {
    RECEIVING: { description: '正在接收文件' },
    QUEUED: { description: '排队等待' },
    RUNNING: { description: '正在处理' },
    DONE: { description: '已完成' },
    FAILED: { description: '未能完成' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: 'A file brought in for a register by an authority, with its report.',
})
export class ImportRun {
  @Field(() => ID)
  id: string;

  @Field(() => ImportRegister)
  register: RegisterValue;

  @Field(() => AuthorityReference, { description: 'Whose register it goes into.' })
  authority: AuthorityReference;

  @Field(() => String)
  fileName: string;

  @Field(() => Int, { description: 'Bytes.' })
  size: number;

  @Field(() => String, { description: 'SHA-256 of the file, hexadecimal.' })
  sha256: string;

  @Field(() => ImportState)
  state: State;

  @Field(() => Boolean, {
    description: 'Whether the run asked for last judges the rows only, and takes none.',
  })
  trial: boolean;

  @Field(() => Boolean, {
    description: 'Whether the file is still kept, so that finishImport may be called (again).',
  })
  fileKept: boolean;

  @Field(() => [ImportRefusal], { description: 'Why it failed; empty unless it did.' })
  refusals: ImportRefusal[];

  @Field(() => String, { description: 'Name of the official who began it.' })
  startedBy: string;

  @Field(() => DateTimeScalar)
  startedAt: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'End of the run asked for last.' })
  endedAt: string | null;

  /** The run whose figures and problems are shown; resolvers of their own read them. */
  run: string | null;
}

@ObjectType({ simpleResolvers: true })
export class ImportRunConnection {
  @Field(() => [ImportRun])
  nodes: ImportRun[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;

  @Field(() => Int)
  totalCount: number;
}

@ObjectType({ simpleResolvers: true, description: 'A file that is being received in parts.' })
export class ImportUpload {
  @Field(() => ID, { description: 'Also that of the ImportRun.' })
  id: string;

  @Field(() => Int, { description: 'Bytes of each part but the last, before base64.' })
  partSize: number;

  @Field(() => Int, { description: 'How many parts the file has.' })
  parts: number;

  @Field(() => [Int], { description: 'Indexes of the parts that are here, from 0, ascending.' })
  received: number[];
}

/** The import as the graph shows it. */
export function toImportRun(upload: Upload): ImportRun {
  return {
    id: upload.id,
    register: upload.register,
    authority: { id: upload.authority },
    fileName: upload.fileName,
    size: upload.bytes,
    sha256: upload.digest,
    state: upload.state,
    trial: upload.trial,
    fileKept: upload.held,
    refusals: upload.failure.map(({ code, message, messageEn }) => ({ code, message, messageEn })),
    startedBy: upload.startedByName,
    startedAt: upload.startedAt,
    endedAt: upload.endedAt,
    run: upload.run,
  };
}
