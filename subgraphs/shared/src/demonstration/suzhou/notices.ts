import { addMonths } from '../../time/day.ts';
import type { Calendar } from '../calendar.ts';
import { idAt } from '../ids.ts';
import type { NumberlessNotice } from '../notice.ts';
import { letter, NAMED_BECAUSE, nameOfAuthority, RIGHTS } from '../texts.ts';
import type { Agency, StarPublication } from '../world.ts';

const ACT = '《安全生产技术服务机构管理规范》';
const YEAR = 12;

/** One notice of results for each county's bureau and cycle (S-7.3), and one for each cancellation (S-7.6.3). */
export function starNoticesOf(
  publications: readonly StarPublication[],
  agencies: readonly Agency[],
  seed: number,
  calendar: Calendar,
): NumberlessNotice[] {
  const authorities = [...new Set(publications.map((one) => one.authority))];
  const results = calendar.cycles.flatMap((cycle) =>
    authorities.flatMap((authority) => {
      const of = publications.filter((one) => one.cycle === cycle && one.authority === authority);
      return of[0] ? [resultOf(of, of[0], seed)] : [];
    }),
  );
  return [...results, ...publications.flatMap((one) => cancellationOf(one, agencies, seed, calendar))];
}

function resultOf(
  of: readonly StarPublication[],
  { authority, cycle, on }: StarPublication,
  seed: number,
): NumberlessNotice {
  return {
    id: idAt(seed, `notice stars ${authority} ${cycle}`, on),
    kind: 'STAR_RESULT',
    authority,
    subjects: of.map((one) => ({ kind: 'AGENCY', id: one.agency })),
    basis: ['S-7.3', 'S-7.5'],
    measures: ['PUBLISH_STARS'],
    title: `关于${cycle}年度安全生产技术服务机构星级评定结果的公告`,
    body: letter(
      [
        `根据${ACT}第7章，经申请、受理、初评、审议、公示，${nameOfAuthority(authority)}完成了${cycle}年度安全生产技术服务机构星级评定，现予公布。`,
        `申报机构共${of.length}家。各机构的星级和逐项得分在本系统公布。星级评定自愿参加，未申报的机构不因此受到不利对待。`,
      ],
      authority,
      on,
    ),
    severity: 'GENERAL',
    naming: 'NAMED',
    namingReason: NAMED_BECAUSE,
    decidedOn: on,
    publishedOn: on,
    publicUntil: addMonths(on, YEAR),
  };
}

function cancellationOf(
  { agency, authority, cycle, cancelled }: StarPublication,
  agencies: readonly Agency[],
  seed: number,
  calendar: Calendar,
): NumberlessNotice[] {
  const name = agencies.find((one) => one.creditCode === agency)?.name;
  if (!cancelled || name === undefined) return [];
  return [
    {
      id: idAt(seed, `notice cancellation ${agency} ${cycle}`, cancelled.on),
      kind: 'CANCELLATION',
      authority,
      subjects: [{ kind: 'AGENCY', id: agency }],
      basis: [cancelled.clause],
      measures: ['CANCEL_STARS', 'BAN_APPLICATION'],
      title: `关于取消${name}${cycle}年度星级的公告`,
      body: letter(
        [
          `经核查，${name}申报${cycle}年度星级评定时，${cancelled.reason}`,
          `依据${ACT}7.6.3，取消其${cycle}年度星级并予以公告；自公告之日起两年内，该机构不得申请参加星级评定。`,
          RIGHTS,
        ],
        authority,
        cancelled.on,
      ),
      severity: 'SERIOUS',
      naming: 'NAMED',
      namingReason: NAMED_BECAUSE,
      decidedOn: cancelled.on,
      publishedOn: calendar.after(cancelled.on, 3),
      publicUntil: addMonths(cancelled.on, 2 * YEAR),
    },
  ];
}
