import { TODAY } from '../data/calendar.ts';
import { CONTRACTS, type LookUp, NOTICES } from './look-up.ts';

/** The look-up in the graph that PostGraphile makes of the tables. */
export const POSTGRAPHILE_OPERATION = `query LookUp($code: String!, $today: Date!) {
  agencyByCreditCode(creditCode: $code) {
    creditCode
    name
    gradeOnList(onDay: $today, first: 1) { cycle band score publishedOn disputed deductions }
    serviceContractsByAgency(first: ${CONTRACTS}, orderBy: [STARTS_ON_DESC, ROW_ID_DESC]) {
      nodes { rowId startsOn endsOn visitsPerYear client { creditCode name } }
    }
    publicNoticesList(onDay: $today, atMost: ${NOTICES}) { rowId kind title decidedOn publishedAt publicUntil }
  }
}`;

export function postgraphileVariables(code: string): Record<string, string> {
  return { code, today: TODAY };
}

type Grade = NonNullable<LookUp['creditGrade']>;
type Deduction = Omit<Grade['deductions'][number], 'clause'> & { readonly clause: string };
type Row<T> = Omit<T, 'id'> & { readonly rowId: string };

export interface PostGraphileAnswer {
  readonly data?: {
    readonly agencyByCreditCode: {
      readonly creditCode: string;
      readonly name: string;
      readonly gradeOnList: readonly (Omit<Grade, 'deductions'> & {
        readonly deductions: readonly Deduction[];
      })[];
      readonly serviceContractsByAgency: {
        readonly nodes: readonly (Omit<Row<LookUp['serviceContracts']['nodes'][number]>, 'enterprise'> & {
          readonly client: { readonly creditCode: string; readonly name: string };
        })[];
      };
      readonly publicNoticesList: readonly Row<LookUp['notices']['nodes'][number]>[];
    } | null;
  };
  readonly errors?: readonly { readonly message: string }[];
}

/** The facts of PostGraphile's answer in the words of the hub's graph; it writes instants with an offset. */
export function lookUpOfPostGraphile(answer: PostGraphileAnswer): LookUp | null {
  const agency = answer.data?.agencyByCreditCode;
  if (!agency) return null;
  const [grade] = agency.gradeOnList;
  return {
    creditCode: agency.creditCode,
    name: agency.name,
    creditGrade: grade
      ? {
          ...grade,
          deductions: grade.deductions.map(({ clause, ...rest }) => ({ clause: { clause }, ...rest })),
        }
      : null,
    serviceContracts: {
      nodes: agency.serviceContractsByAgency.nodes.map(({ rowId, client, ...rest }) => ({
        id: rowId,
        ...rest,
        enterprise: client,
      })),
    },
    notices: {
      nodes: agency.publicNoticesList.map(({ rowId, publishedAt, ...rest }) => ({
        id: rowId,
        ...rest,
        publishedAt: new Date(publishedAt).toISOString(),
      })),
    },
  };
}
