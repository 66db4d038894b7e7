import { INDUSTRY_CODES } from '@chengan/shared/industry/industry';
import type { Day } from '@chengan/shared/time/day';
import { toTrade } from '../qualification/to-trade.graphql.ts';
import type { HeldCertificate, PersonFile as Record } from './person.ts';
import type { PersonCertificate, PersonFile } from './person-types.graphql.ts';
import { isValidOn } from './practitioner.ts';

/** The file as the graph shows it on `today` to whoever may see it. */
export function toPersonFile(file: Record, today: Day): PersonFile {
  const { titleIndustries, safetyYears, certificates, ...rest } = file;
  return {
    ...rest,
    titleIndustries: titleIndustries.map(toTrade),
    safetyYears: INDUSTRY_CODES.flatMap((code) => {
      const years = safetyYears[code];
      return years === undefined ? [] : [{ industry: toTrade(code), years }];
    }),
    certificates: certificates.map((one) => toCertificate(one, today)),
  };
}

function toCertificate(certificate: HeldCertificate, today: Day): PersonCertificate {
  const valid = certificate.endedOn === null && isValidOn(certificate, today);
  return { ...certificate, industries: certificate.industries.map(toTrade), valid };
}
