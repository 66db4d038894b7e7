import { industryOf } from '@chengan/shared/industry/industry';
import { type Industry } from '../service-kind/choices.graphql.ts';

/** The trade as the graph shows it; a code that is none names itself. */
export function toTrade(code: string): Industry {
  return industryOf(code) ?? { code, name: code, nameEn: code, highHazard: false };
}
