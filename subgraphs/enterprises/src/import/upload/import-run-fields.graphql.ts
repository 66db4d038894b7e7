import type { GraphContext } from '@chengan/shared/graph/context';
import { pageRequest, toPage } from '@chengan/shared/graph/page';
import { valueOrError } from '@chengan/shared/graph/problem-error';
import DataLoader from 'dataloader';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { codeWords } from '../report/report-words.ts';
import { ImportFigures, ImportProblemConnection, ImportReason } from './import-report.graphql.ts';
import { ImportRun } from './import-run.graphql.ts';
import {
  countRowProblems,
  rowProblems,
  type RunReason,
  runReasons,
  type RunReport,
  runReports,
} from './run-report.store.ts';

const isCount = (part: string) => /^\d{1,9}$/.test(part);

@Resolver(() => ImportRun)
export class ImportRunFields {
  @FieldResolver(() => ImportFigures, {
    nullable: true,
    description: 'Of the run asked for last, also while it is at work; null before it begins.',
  })
  async figures(@Root() run: ImportRun, @Ctx() context: GraphContext): Promise<ImportFigures | null> {
    const report = await reportOf(run, context);
    return report && { ...report, taken: report.registered + report.changed };
  }

  @FieldResolver(() => String, { nullable: true, description: 'The sheet that is read; null for a text.' })
  async sheet(@Root() run: ImportRun, @Ctx() context: GraphContext): Promise<string | null> {
    return (await reportOf(run, context))?.sheet ?? null;
  }

  @FieldResolver(() => [String], {
    description: 'Headings that mean nothing here; their columns are not taken.',
  })
  async unusedColumns(@Root() run: ImportRun, @Ctx() context: GraphContext): Promise<readonly string[]> {
    return (await reportOf(run, context))?.unusedColumns ?? [];
  }

  @FieldResolver(() => [String], {
    description: 'Sheets of the workbook that hold something and are not read.',
  })
  async unreadSheets(@Root() run: ImportRun, @Ctx() context: GraphContext): Promise<readonly string[]> {
    return (await reportOf(run, context))?.unreadSheets ?? [];
  }

  @FieldResolver(() => [ImportReason], { description: 'Refusals first, the most frequent first.' })
  async reasons(@Root() { run }: ImportRun, @Ctx() context: GraphContext): Promise<ImportReason[]> {
    if (run === null) return [];
    const loader = context.loader(
      'import-reasons',
      () =>
        new DataLoader<string, RunReason[]>(async (ids) => {
          const found = await runReasons(context.em, ids);
          return ids.map((id) => found.filter((one) => one.run === id));
        }),
    );
    return (await loader.load(run)).map(({ code, isRefusal, rows }) => {
      const [label, labelEn] = codeWords(code);
      return { code, label, labelEn, refusal: isRefusal, rows };
    });
  }

  @FieldResolver(() => ImportProblemConnection, {
    description:
      'Reasons against rows in order of the file; with refusedOnly: false also doubts about rows that are taken.',
  })
  async problems(
    @Root() importRun: ImportRun,
    @Ctx() context: GraphContext,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
    @Arg('refusedOnly', () => Boolean, { defaultValue: true }) refusedOnly: boolean,
  ): Promise<ImportProblemConnection> {
    const { run } = importRun;
    const page = valueOrError(pageRequest(first, after, [isCount, isCount]));
    const [line = '0', ordinal = '-1'] = page.after ?? [];
    const rows =
      run === null
        ? []
        : await rowProblems(context.em, run, {
            refusedOnly,
            limit: page.limit + 1,
            after: [Number(line), Number(ordinal)],
          });
    const { nodes, pageInfo } = toPage(rows, page.limit, (row) => [String(row.line), String(row.ordinal)]);
    const sheet = (await reportOf(importRun, context))?.sheet ?? null;
    return {
      nodes: nodes.map(({ line, ordinal: _, ...problem }) => ({ ...problem, sheet, row: line })),
      pageInfo,
      totalCount: run === null ? 0 : await countRowProblems(context.em, run, refusedOnly),
    };
  }
}

/** The report of the run, fetched with those of the other imports that are asked for. */
async function reportOf({ run }: ImportRun, context: GraphContext): Promise<RunReport | null> {
  if (run === null) return null;
  const loader = context.loader(
    'import-report',
    () =>
      new DataLoader<string, RunReport | null>(async (ids) => {
        const found = new Map((await runReports(context.em, ids)).map((one) => [one.id, one]));
        return ids.map((id) => found.get(id) ?? null);
      }),
  );
  return loader.load(run);
}
