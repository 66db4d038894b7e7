import type { Words } from '@chengan/shared/due/due';
import type { ClauseId } from '@chengan/shared/regulation/norm';
import { type Day, day, yearOf } from '@chengan/shared/time/day';
import { isReported } from './risk-level.ts';
import { PLANT, type RiskMap, type RiskPoint, type RiskReview } from './risk-point.ts';

/** What an enterprise has on record of its risks. */
export interface RiskRecord {
  readonly points: readonly Pick<
    RiskPoint,
    'id' | 'name' | 'workshop' | 'level' | 'reportedAt' | 'cardOn' | 'endedOn'
  >[];
  readonly reviews: readonly Pick<RiskReview, 'reviewedOn'>[];
  readonly maps: readonly RiskMap[];
}

/** Something that the record lacks. */
export interface RiskDuty {
  readonly code: 'REVIEW_DUE' | 'RISK_UNREPORTED' | 'CARD_MISSING' | 'MAP_MISSING';
  readonly words: Words;
  readonly clause: ClauseId;
  /** The last day in time; null where the text names none. */
  readonly dueOn: Day | null;
  /** The risk that it is about. */
  readonly point?: string;
}

/**
 * What S-6.2 asks for and the record does not show on `on`: an identification in each calendar year (每年不少于一次, due by
 * its last day), the report of major and larger risks, cards at them, and a map for the plant and for each workshop.
 */
export function riskDuties(record: RiskRecord, on: Day): RiskDuty[] {
  const standing = record.points.filter(({ endedOn }) => endedOn === null || endedOn >= on);
  return [
    ...reviewDuty(record.reviews, on),
    ...standing.filter(({ level, reportedAt }) => isReported(level) && reportedAt === null).map(toReport),
    ...standing.filter(({ level, cardOn }) => isReported(level) && cardOn === null).map(toCard),
    ...mapDuties(standing, record.maps),
  ];
}

function reviewDuty(reviews: RiskRecord['reviews'], on: Day): RiskDuty[] {
  const year = yearOf(on);
  if (reviews.some(({ reviewedOn }) => yearOf(reviewedOn) === year && reviewedOn <= on)) return [];
  return [
    {
      code: 'REVIEW_DUE',
      words: {
        zh: `${year} 年的全面风险辨识尚未记录（每年不少于一次）`,
        en: `No identification of all risks is on record for ${year} (at least one a year)`,
      },
      clause: 'S-6.2',
      dueOn: day(`${year}-12-31`),
    },
  ];
}

function toReport({ id, name }: { readonly id: string; readonly name: string }): RiskDuty {
  return {
    code: 'RISK_UNREPORTED',
    words: {
      zh: `“${name}”为较大以上风险，尚未报告县级应急管理部门`,
      en: `"${name}" is a larger or major risk and has not been reported to the county`,
    },
    clause: 'S-6.2',
    dueOn: null,
    point: id,
  };
}

function toCard({ id, name }: { readonly id: string; readonly name: string }): RiskDuty {
  return {
    code: 'CARD_MISSING',
    words: {
      zh: `“${name}”处尚未设置警示标志和风险告知卡`,
      en: `No warning sign and notice card stand at "${name}" yet`,
    },
    clause: 'S-6.2',
    dueOn: null,
    point: id,
  };
}

function mapDuties(points: readonly { readonly workshop: string }[], maps: readonly RiskMap[]): RiskDuty[] {
  if (points.length === 0) return [];
  const posted = new Set(maps.map(({ place }) => place));
  return [PLANT, ...new Set(points.map(({ workshop }) => workshop))]
    .filter((place, index, all) => all.indexOf(place) === index && !posted.has(place))
    .map((place) => ({
      code: 'MAP_MISSING',
      words: {
        zh: `${place}入口处尚未张贴四色风险分布图`,
        en: `No risk map in four colours is put up at the entrance of ${place}`,
      },
      clause: 'S-6.2',
      dueOn: null,
    }));
}
