import { expect, test } from 'vitest';
import { namingOf } from './naming-of.ts';

const ID = '00000000-0000-4000-8000-000000000001';
const expert = (id: string) => ({ kind: 'EXPERT', id });
const notice = (subjects: unknown[], publicUntil: string | null = '2026-12-12') => ({
  type: 'notice.published',
  facts: { noticeId: ID, kind: 'EXPOSURE', title: 't', subjects, publicUntil },
});
const listing = (subject: unknown, until: string | null) => ({
  type: 'listing.decided',
  facts: {
    listingId: ID,
    register: 'LOCAL_DISCREDIT',
    subject,
    authority: 'changji',
    from: '2026-06-01',
    until,
  },
});

test.each([
  [
    'a notice names each of its experts once, for its public term',
    notice([expert('e-1'), { kind: 'AGENCY', id: 'A1' }, expert('e-2'), expert('e-1')]),
    { named: { decision: ID, experts: ['e-1', 'e-2'], from: null, until: '2026-12-12' } },
  ],
  [
    'a notice without a last day names until it is withdrawn',
    notice([expert('e-1')], null),
    { named: { decision: ID, experts: ['e-1'], from: null, until: null } },
  ],
  ['a masked notice names nobody', notice([]), undefined],
  ['a notice about an agency names no expert', notice([{ kind: 'AGENCY', id: 'A1' }]), undefined],
  [
    'a withdrawn notice names nobody any more',
    { type: 'notice.withdrawn', facts: { noticeId: ID, reason: 'r' } },
    { ended: ID },
  ],
  [
    'an entry on a list names its expert while it holds',
    listing(expert('e-1'), '2027-05-31'),
    { named: { decision: ID, experts: ['e-1'], from: '2026-06-01', until: '2027-05-31' } },
  ],
  [
    'an entry without an end names until it is lifted',
    listing(expert('e-1'), null),
    { named: { decision: ID, experts: ['e-1'], from: '2026-06-01', until: null } },
  ],
  [
    'an entry about an enterprise names no expert',
    listing({ kind: 'ENTERPRISE', id: 'E1' }, null),
    undefined,
  ],
  [
    'a lifted entry names nobody any more',
    { type: 'listing.lifted', facts: { listingId: ID, liftedOn: '2026-08-01', reason: 'r' } },
    { ended: ID },
  ],
  ['a finding names nobody in public', { type: 'finding.disputed', facts: { findingId: ID } }, undefined],
])('%s', (_, entry, expected) => {
  expect(namingOf(entry)).toEqual(expected);
});
