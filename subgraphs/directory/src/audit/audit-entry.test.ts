import { day } from '@chengan/shared/time/day';
import { expect, test } from 'vitest';
import { auditEntries } from './audit-entry.ts';

/** Of what is journalled by somebody in no seat: accepting an invitation, choosing a seat. */
const auditedBy = (facts: Readonly<Record<string, unknown>>) =>
  auditEntries('identity', {
    ...{ seq: 1, id: '018f0000-0000-7000-8000-000000000001', type: 'seat.granted', clauses: [], facts },
    ...{ subjectKind: 'Account', subjectId: 'p-1', actor: 'p-1', actingAs: null, requestId: 'request-1' },
    ...{ occurredOn: day('2026-03-01'), recordedAt: '2026-03-01T04:00:00.000Z' },
  }).map(({ authority }) => authority);

test.each([
  ['a seat at an authority by that authority', { kind: 'AUTHORITY', holder: 'jiangyin' }, ['jiangyin']],
  ['a seat at an agency by nobody', { kind: 'AGENCY', holder: '91320281MADEM00012' }, []],
  ['a seat at an authority that there is not by nobody', { kind: 'AUTHORITY', holder: 'nowhere' }, []],
  ['what names an authority by that one', { kind: 'EXPOSURE', authority: 'changji' }, ['changji']],
  [
    'what an official did in no seat by each of their authorities',
    { by: 'password', authorities: ['jiangyin', 'suzhou', 'nowhere', 'jiangyin'] },
    ['jiangyin', 'suzhou'],
  ],
  ['what an agency’s staff did in no seat by nobody', { by: 'password' }, []],
])('%s', (_, facts, authorities) => expect(auditedBy(facts)).toEqual(authorities));
