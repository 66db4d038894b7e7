import Fastify, { type FastifyInstance } from 'fastify';
import pg from 'pg';
import { TODAY } from '../data/calendar.ts';
import type { GraphAnswer, LookUp } from '../look-up/look-up.ts';
import { STATEMENTS } from '../look-up/statements.ts';
import { POOL } from './peer.ts';

type Deduction = NonNullable<LookUp['creditGrade']>['deductions'][number];
interface AgencyRow {
  readonly creditCode: string;
  readonly name: string;
  readonly cycle: number | null;
  readonly band: string;
  readonly score: string;
  readonly publishedOn: string;
  readonly deductions: readonly (Omit<Deduction, 'clause'> & {
    readonly id: string;
    readonly clause: string;
  })[];
  readonly disputed: readonly string[];
}
type ContractRow = Omit<LookUp['serviceContracts']['nodes'][number], 'enterprise'> & {
  readonly creditCode: string;
  readonly name: string;
};

/** The hand-written peer: one route, `GET /agencies/:code`, that writes the same JSON as the graph. */
export function createRoute(url: string): FastifyInstance {
  const pool = new pg.Pool({ connectionString: url, max: POOL });
  const app = Fastify();
  app.get<{ Params: { code: string } }>('/agencies/:code', async (request): Promise<GraphAnswer> => {
    const { code } = request.params;
    const [agencies, contracts, notices] = await Promise.all([
      pool.query<AgencyRow>({ ...STATEMENTS.agency, values: [code, TODAY] }),
      pool.query<ContractRow>({ ...STATEMENTS.contracts, values: [code] }),
      pool.query<LookUp['notices']['nodes'][number]>({ ...STATEMENTS.notices, values: [code, TODAY] }),
    ]);
    const [agency] = agencies.rows;
    if (!agency) return { data: { agency: null } };
    return {
      data: {
        agency: {
          creditCode: agency.creditCode,
          name: agency.name,
          creditGrade: agency.cycle === null ? null : grade(agency, agency.cycle),
          serviceContracts: {
            nodes: contracts.rows.map(({ creditCode, name, ...contract }) => ({
              ...contract,
              enterprise: { creditCode, name },
            })),
          },
          notices: { nodes: notices.rows },
        },
      },
    };
  });
  app.addHook('onClose', () => pool.end());
  return app;
}

function grade(row: AgencyRow, cycle: number): LookUp['creditGrade'] {
  const { band, score, publishedOn, disputed } = row;
  return {
    cycle,
    band,
    score,
    publishedOn,
    disputed: disputed.length > 0,
    deductions: row.deductions.map(({ id, clause, points, occurredOn, scorer, summary }) => ({
      clause: { clause },
      points,
      occurredOn,
      scorer,
      summary,
      disputed: disputed.includes(id),
    })),
  };
}
