import { defineEntity, p } from '@mikro-orm/core';

/** Rows that are written through the unit of work or in bulk; reads on the hot path are SQL in the stores. */
export const AgencyRow = defineEntity({
  name: 'AgencyRow',
  tableName: 'agency',
  properties: {
    creditCode: p.string().primary(),
    name: p.string(),
    region: p.string().nullable(),
    address: p.string().nullable(),
    registeredOn: p.string().columnType('date'),
    filedOn: p.string().columnType('date').nullable(),
  },
});

export const ExpertRow = defineEntity({
  name: 'ExpertRow',
  tableName: 'expert',
  properties: { id: p.uuid().primary(), name: p.string() },
});

export const ContractRow = defineEntity({
  name: 'ContractRow',
  tableName: 'service_contract',
  properties: {
    id: p.uuid().primary(),
    number: p.string().nullable(),
    agency: p.string(),
    enterprise: p.string(),
    town: p.string().nullable(),
    place: p.string().nullable(),
    authority: p.string().nullable(),
    signedOn: p.string().columnType('date').nullable(),
    startsOn: p.string().columnType('date'),
    endsOn: p.string().columnType('date'),
    visitsPerYear: p.integer(),
    industry: p.string().nullable(),
    kinds: p.array().nullable(),
    leader: p.uuid().nullable(),
    content: p.string().nullable(),
    countyUploadedOn: p.string().columnType('date').nullable(),
    renewedFrom: p.uuid().nullable(),
  },
});

export const ENTITIES = [AgencyRow, ExpertRow, ContractRow];
