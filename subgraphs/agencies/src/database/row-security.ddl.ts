import { FOR_AUTHORITIES, ofHolder, ownRows, protectRows } from '@chengan/shared/database/row-policy';
import { ATTACHMENT_POLICIES } from './attachment.ddl.ts';
import { ratingReviewPolicies } from './rating-review.ddl.ts';
import { satisfactionPolicies } from './satisfaction.ddl.ts';
import { starApplicationPolicies } from './star-application.ddl.ts';
import { QUALIFICATION_PUBLIC } from './qualification.ddl.ts';
import { SCHEMA } from './schema.ts';

/**
 * Who sees which row, whatever statement asks: the second wall behind the checks of the domain. Findings and talks are
 * those of the authority that found and held them and of those above, and of the agency; a finding that a published
 * grade was decided on is public with it. An expert is public while something public names the person.
 */
export const ROW_SECURITY_DDL = [
  ...ownRows(SCHEMA, 'finding', { publicWhen: 'published', subject: { column: 'agency' } }),
  ...ownRows(SCHEMA, 'talk', { subject: { column: 'agency' } }),
  // what a detector noticed is for the authority alone, until a finding comes of it
  ...ownRows(SCHEMA, 'suggestion'),
  ...ATTACHMENT_POLICIES,
  ...protectRows(SCHEMA, 'expert', {
    read: [
      // not "exists", which may be answered by reading the whole table into a hash
      `(select true from ${SCHEMA}.expert_naming naming where naming.expert = expert.id::text limit 1) is true`,
      FOR_AUTHORITIES,
      ofHolder('id::text'),
    ],
    write: [],
  }),
  ...starApplicationPolicies(SCHEMA),
  ...satisfactionPolicies(SCHEMA),
  ...ratingReviewPolicies(SCHEMA),
];

/** Tables that everybody may read as a whole, each with the reason. */
export const PUBLIC_TABLES: Readonly<Record<string, string>> = {
  agency: 'the register of agencies',
  known_client: 'the register of enterprises is public; codes and names as its journal tells them',
  service_contract: 'who serves whom is shown on both their pages',
  credit_grade: 'holds published grades only, and what they were decided on',
  star_rating: 'holds published ratings only, and what they were decided on',
  ...QUALIFICATION_PUBLIC,
  authority_region: 'which authority has which region, as the tree of authorities says',
  fee_schedule: 'fees are open (S-4.3)',
  expert_naming: 'which public decision names which expert, by ids',
};
