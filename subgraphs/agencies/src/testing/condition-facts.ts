import { day } from '@chengan/shared/time/day';
import type { ConditionFacts, StaffFact } from '../condition/condition.ts';

/** Somebody whom S-4.1c counts from 2026-04-01 on. */
export const QUALIFIED: StaffFact = {
  name: '演某',
  disciplines: ['MECHANICAL'],
  employedOn: day('2026-01-01'),
  contractOn: null,
  insuredFrom: day('2026-01-01'),
  fullTime: true,
  elsewhere: false,
  certificates: [{ validFrom: day('2024-05-01'), validTo: day('2029-04-30') }],
};

/** An agency that meets all but what its staff decides. */
export const SOUND: ConditionFacts = {
  licence: true,
  establishedOn: day('2015-03-01'),
  organisation: 'COMPANY',
  officeAddress: '江阴市周庄镇演示路1号',
  officeArea: '100',
  officeTenure: 'RENTED',
  equipment: 3,
  systems: (
    [
      'CONDUCT',
      'ASSESSMENT_TRAINING',
      'WORKFLOW',
      'RETURN_VISIT',
      'CONFIDENTIALITY',
      'INTEGRITY',
      'PROCESS_CONTROL',
    ] as const
  ).map((kind) => ({ kind, title: kind, inForceFrom: day('2020-01-01') })),
  otherConditions: [],
  staff: [],
  practiceNoticeOn: null,
};
