import { type Page, pageRequest, toPage } from '@chengan/shared/graph/page';
import { valueOrError } from '@chengan/shared/graph/problem-error';
import { industryOf } from '@chengan/shared/industry/industry';
import { type Outcome, unless } from '@chengan/shared/outcome/outcome';
import { lineField } from './check-submission.ts';
import type {
  MonthlyFigures,
  MonthlyLineInput,
  MonthlyReportLine,
  MonthlyReportLineConnection,
} from './line-types.graphql.ts';
import type { Month } from './month.ts';
import { correctedFigures, type LineFigures, type ReportLine } from './report-line.ts';
import { servicesIn, servicesInWords } from './services-in-words.ts';
import { sheetNameOf } from './to-workbook.ts';

/** The line as the graph shows it. */
function toLine(agency: string, of: Month, line: ReportLine): MonthlyReportLine {
  const { contract, enterprise, town, industry, startsOn, endsOn, visitsPerYear, change } = line.head;
  return {
    contract,
    enterprise: { creditCode: enterprise },
    town,
    townName: sheetNameOf(town),
    industry: industry === null ? null : (industryOf(industry)?.name ?? industry),
    startsOn,
    endsOn,
    visitsPerYear,
    change,
    reported: toFigures(line.reported),
    recorded: toFigures(line.recorded),
    corrected: correctedFigures(line),
    agencyCode: agency,
    month: of,
  };
}

export function toFigures(figures: LineFigures): MonthlyFigures {
  return {
    ...figures,
    services: figures.services.map(({ on, people, contents }) => ({
      on,
      people: [...people],
      contents: [...contents],
    })),
    advice: [...figures.advice],
    servicesInWords: servicesInWords(figures.services),
    visits: figures.services.length,
  };
}

/** A page of lines; the cursor is the place of the last one seen. */
export function toLinePage(
  agency: string,
  of: Month,
  lines: readonly ReportLine[],
  first: number | null | undefined,
  after: string | null | undefined,
): MonthlyReportLineConnection {
  const isPlace = (part: string) => /^\d{1,6}$/.test(part);
  const { limit, after: place } = valueOrError(pageRequest(first ?? 100, after, [isPlace]));
  const start = place === undefined ? 0 : Number(place[0]) + 1;
  const rows = lines.slice(start, start + limit + 1).map((line, index) => ({ line, place: start + index }));
  const page: Page<(typeof rows)[number]> = toPage(rows, limit, (row) => [String(row.place)]);
  return {
    nodes: page.nodes.map(({ line }) => toLine(agency, of, line)),
    pageInfo: page.pageInfo,
    totalCount: lines.length,
  };
}

/** The figures that were sent; REPORT_SERVICE_UNREAD for each visit that cannot be read. */
export function figuresOfInput(
  inputs: readonly MonthlyLineInput[],
): Outcome<{ contract: string; figures: LineFigures }[]> {
  const read = inputs.map((input) => ({ input, written: servicesIn(input.services) }));
  const problems = read.flatMap(({ input, written }) =>
    written.unread.map((text) => ({
      code: 'REPORT_SERVICE_UNREAD',
      message: `读不懂这次服务：“${text.slice(0, 60)}”；应写作“2026-10-12 张三、李四（1、6）”。`,
      messageEn: `This visit cannot be read: "${text.slice(0, 60)}"; write "2026-10-12 name、name（1、6）".`,
      field: lineField(input.contract, 'services'),
      clause: 'J-A2',
    })),
  );
  return unless(problems, () =>
    read.map(({ input: { contract, ...figures }, written }) => ({
      contract,
      figures: { ...figures, services: written.services },
    })),
  );
}
