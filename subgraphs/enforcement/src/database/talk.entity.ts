import { defineEntity } from '@mikro-orm/core';

export const TalkEntity = defineEntity({
  name: 'Talk',
  tableName: 'talk',
  properties: (p) => ({
    id: p.uuid().primary(),
    subjectKind: p.text(),
    subjectCode: p.text(),
    authority: p.text(),
    heldOn: p.date(),
    topic: p.text(),
    recordedBy: p.text(),
    recordedAt: p.datetime(),
  }),
});

export const EscalationEntity = defineEntity({
  name: 'Escalation',
  tableName: 'escalation',
  properties: (p) => ({
    id: p.uuid().primary(),
    clause: p.text(),
    proposes: p.text(),
    subjectKind: p.text(),
    subjectCode: p.text(),
    authority: p.text(),
    state: p.text(),
    proposedAt: p.datetime(),
    decidedBy: p.text().nullable(),
    decidedAt: p.datetime().nullable(),
    decisionReason: p.text().nullable(),
    madeBy: p.array(),
  }),
});

export const EscalationEventEntity = defineEntity({
  name: 'EscalationEvent',
  tableName: 'escalation_event',
  properties: (p) => ({
    escalation: p.uuid().primary(),
    event: p.uuid().primary(),
    clause: p.text(),
    heldOn: p.date(),
    givenBack: p.boolean(),
  }),
});
