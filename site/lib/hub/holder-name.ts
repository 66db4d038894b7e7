import { cache } from 'react';
import { graphql } from './generated/gql.ts';
import { query } from './query.ts';
import type { Seat } from '../session/seat.ts';

const ofAgency = graphql(`
  query NameOfAgency($creditCode: ID!) {
    agency(creditCode: $creditCode) {
      name
    }
  }
`);

const ofEnterprise = graphql(`
  query NameOfEnterprise($creditCode: ID!) {
    enterprise(creditCode: $creditCode) {
      name
    }
  }
`);

const nameOf = cache(async (kind: Seat['kind'], holder: string): Promise<string | undefined> => {
  if (kind === 'AGENCY') {
    const answer = await query(ofAgency, { creditCode: holder });
    return answer.ok ? answer.value.agency?.name : undefined;
  }
  if (kind === 'ENTERPRISE') {
    const answer = await query(ofEnterprise, { creditCode: holder });
    return answer.ok ? answer.value.enterprise?.name : undefined;
  }
  return undefined;
});

/** Whom a seat is for, in Chinese and, where there is one, in English. Its number when no name can be had. */
export async function holderName(
  seat: Pick<Seat, 'kind' | 'holder' | 'holderName' | 'holderNameEn'>,
): Promise<{ readonly name: string; readonly nameEn: string | null }> {
  const name = seat.holderName ?? (await nameOf(seat.kind, seat.holder)) ?? seat.holder;
  return { name, nameEn: seat.holderNameEn };
}
