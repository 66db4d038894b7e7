import { defineEntity } from '@mikro-orm/core';

export const NoticeEntity = defineEntity({
  name: 'Notice',
  tableName: 'notice',
  properties: (p) => ({
    id: p.uuid().primary(),
    kind: p.text(),
    title: p.text(),
    body: p.text(),
    documentNumber: p.text().nullable(),
    severity: p.text().nullable(),
    naming: p.text().nullable(),
    namingReason: p.text().nullable(),
    issuedBy: p.text(),
    basis: p.array(),
    measures: p.array(),
    decidedOn: p.date().nullable(),
    publicUntil: p.date().nullable(),
    priorNoticeOn: p.date().nullable(),
    priorNoticeDocument: p.text().nullable(),
    escalation: p.uuid().nullable(),
    state: p.text(),
    disputed: p.boolean(),
    draftedBy: p.text(),
    draftedAt: p.datetime(),
    approvedBy: p.text().nullable(),
    approvedAt: p.datetime().nullable(),
    publishedBy: p.text().nullable(),
    publishedAt: p.datetime().nullable(),
    withdrawnBy: p.text().nullable(),
    withdrawnAt: p.datetime().nullable(),
    withdrawalReason: p.text().nullable(),
  }),
});

export const NoticeSubjectEntity = defineEntity({
  name: 'NoticeSubject',
  tableName: 'notice_subject',
  properties: (p) => ({
    notice: p.uuid().primary(),
    position: p.integer().primary(),
    kind: p.text(),
    code: p.text(),
  }),
});
