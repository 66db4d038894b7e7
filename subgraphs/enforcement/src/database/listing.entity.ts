import { defineEntity } from '@mikro-orm/core';

export const ListingEntity = defineEntity({
  name: 'Listing',
  tableName: 'listing',
  properties: (p) => ({
    id: p.uuid().primary(),
    register: p.text(),
    subjectKind: p.text(),
    subjectCode: p.text(),
    authority: p.text(),
    basis: p.array(),
    reason: p.text(),
    documentNumber: p.text().nullable(),
    fromDay: p.date(),
    untilDay: p.date().nullable(),
    decidedOn: p.date(),
    priorNoticeOn: p.date().nullable(),
    priorNoticeDocument: p.text().nullable(),
    notice: p.uuid().nullable(),
    escalation: p.uuid().nullable(),
    state: p.text(),
    disputed: p.boolean(),
    proposedBy: p.text(),
    proposedAt: p.datetime(),
    decidedBy: p.text().nullable(),
    decidedAt: p.datetime().nullable(),
    decisionReason: p.text().nullable(),
    liftedBy: p.text().nullable(),
    liftedOn: p.date().nullable(),
    liftingReason: p.text().nullable(),
  }),
});

export const RestrictionEntity = defineEntity({
  name: 'Restriction',
  tableName: 'restriction',
  properties: (p) => ({
    id: p.uuid().primary(),
    listing: p.uuid(),
    measure: p.text(),
    area: p.text(),
    basis: p.array(),
    fromDay: p.date(),
    untilDay: p.date().nullable(),
  }),
});
