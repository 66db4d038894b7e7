import { PART_BYTES, partsOf } from '@chengan/shared/file-parts/file-parts';
import { receivedParts } from '@chengan/shared/file-parts/file-parts.store';
import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { valueOrError } from '@chengan/shared/graph/problem-error';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import { cancelImport } from './cancel-import.command.ts';
import { finishImport } from './finish-import.command.ts';
import { ImportRegister, ImportRun, ImportUpload, toImportRun } from './import-run.graphql.ts';
import { idOf, importerIn } from './importer.ts';
import { startImport } from './start-import.command.ts';
import { type ImportRegister as RegisterValue, type Upload } from './upload.ts';
import { uploadPart } from './upload-part.command.ts';
import { IMPORT_PARTS } from './upload-part.store.ts';

@InputType()
export class StartImportInput {
  @Field(() => ImportRegister)
  register: RegisterValue;

  @Field(() => String, { description: 'Ends in .tsv, .csv or .xlsx; without a path.' })
  fileName: string;

  @Field(() => Int, { description: 'Bytes, at most 20,000,000.' })
  size: number;

  @Field(() => String, { description: 'SHA-256 of the whole file, 64 hexadecimal digits.' })
  sha256: string;

  @Field(() => String, {
    nullable: true,
    description: 'The sheet of a workbook to read; default the first that has headings.',
  })
  sheet?: string | null;
}

@Resolver()
export class UploadMutations {
  @Needs('register:import')
  @Mutation(() => ImportUpload, {
    description:
      "Begins an import into the official's own authority's register, or goes on with the one whose file is the same.",
  })
  async startImport(
    @Arg('input', () => StartImportInput) input: StartImportInput,
    @Ctx() context: GraphContext,
  ): Promise<ImportUpload> {
    const official = valueOrError(importerIn(context.actor));
    return toUpload(valueOrError(await startImport(context.em, context.clock, official, input)), context);
  }

  @Needs('register:import')
  @Mutation(() => ImportUpload, { description: 'Hands in a part of the file; the same part may come twice.' })
  async uploadImportPart(
    @Arg('id', () => ID) id: string,
    @Arg('index', () => Int, { description: 'From 0.' }) index: number,
    @Arg('content', () => String, { description: 'Base64.' }) content: string,
    @Ctx() context: GraphContext,
  ): Promise<ImportUpload> {
    const official = valueOrError(importerIn(context.actor));
    const part = { id: valueOrError(idOf(id)), index, content };
    return toUpload(valueOrError(await uploadPart(context.em, official, part)), context);
  }

  @Needs('register:import')
  @Mutation(() => ImportRun, {
    description:
      'Asks for the run of a file that is all here, and returns at once. A trial judges every row and takes none; afterwards it may be asked for again with trial: false.',
  })
  async finishImport(
    @Arg('id', () => ID) id: string,
    @Arg('trial', () => Boolean, { defaultValue: true }) trial: boolean,
    @Ctx() context: GraphContext,
  ): Promise<ImportRun> {
    const official = valueOrError(importerIn(context.actor));
    const { em, clock, requestId } = context;
    const asked = { id: valueOrError(idOf(id)), trial, requestId };
    return toImportRun(valueOrError(await finishImport(em, clock, official, asked)));
  }

  @Needs('register:import')
  @Mutation(() => ID, {
    description: 'Forgets an import whose file is still being received. Returns its id.',
  })
  async cancelImport(@Arg('id', () => ID) id: string, @Ctx() context: GraphContext): Promise<string> {
    const official = valueOrError(importerIn(context.actor));
    return valueOrError(await cancelImport(context.em, official, valueOrError(idOf(id))));
  }
}

async function toUpload({ id, bytes }: Upload, { em }: GraphContext): Promise<ImportUpload> {
  const received = (await receivedParts(em, IMPORT_PARTS, [id])).get(id) ?? [];
  return { id, partSize: PART_BYTES, parts: partsOf(bytes), received };
}
