/** Indexes of the inbox: contracts by their end on either side and by town, and the findings of a cycle. */
export function dueDdl(schema: string): string[] {
  return [
    `create index service_contract_agency_end on ${schema}.service_contract (agency, in_force_to, id)`,
    `create index service_contract_enterprise_end on ${schema}.service_contract (enterprise, in_force_to, id)`,
    `create index service_contract_town on ${schema}.service_contract (town, in_force_to, starts_on, agency)`,
    // with what the policy and the sum of points read, so that a whole cycle is added up from the index alone
    `create index finding_of_cycle on ${schema}.finding (cycle, agency)
      include (clause, occurred_on, authority, published) where not revoked`,
    `create index finding_of_agency on ${schema}.finding (agency, changed_at) where not revoked and not disputed`,
  ];
}
