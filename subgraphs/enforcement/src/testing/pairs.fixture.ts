import type { Official } from '@chengan/shared/permission/actor';
import { declineEscalation } from '../escalation/decline-escalation.command.ts';
import { dismissFinding } from '../finding/dismiss-finding.command.ts';
import { revokeFinding } from '../finding/revoke-finding.command.ts';
import { upholdFinding } from '../finding/uphold-finding.command.ts';
import { liftListing } from '../listing/lift-listing.command.ts';
import { refuseListing } from '../listing/refuse-listing.command.ts';
import { upholdListing } from '../listing/uphold-listing.command.ts';
import { amendNotice } from '../notice/amend-notice.command.ts';
import { returnNotice } from '../notice/return-notice.command.ts';
import { upholdNotice } from '../notice/uphold-notice.command.ts';
import { type codesOf, valueOf } from './outcomes.fixture.ts';
import { caseOf } from './publish.fixture.ts';
import {
  approve,
  CLERK,
  clock,
  confirm,
  decide,
  disputedFinding,
  disputedListing,
  disputedNotice,
  em,
  escalation,
  finding,
  LEADER,
  listing,
  notice,
  publish,
  reason,
} from './steps.fixture.ts';

/** An earlier step, by `first`, and a later one, by `then`; the roles in which each is done. */
export interface Pair {
  readonly first: Official['role'];
  readonly then: Official['role'];
  readonly prepare: (first: Official) => Promise<string>;
  readonly act: (id: string, then: Official) => Promise<Parameters<typeof codesOf>[0]>;
}

/** Every pair of steps that one person may not do both of. */
export const PAIRS: Readonly<Record<string, Pair>> = {
  'proposes a finding → confirms it': {
    first: 'reviewer',
    then: 'reviewer',
    prepare: async (who) => valueOf(await finding(who)).id,
    act: confirm,
  },
  'proposes a finding → dismisses it': {
    first: 'reviewer',
    then: 'leader',
    prepare: async (who) => valueOf(await finding(who)).id,
    act: (id, who) => dismissFinding(em(), clock, who, { id, reason }),
  },
  'proposes a finding → upholds it': {
    first: 'clerk',
    then: 'reviewer',
    prepare: (who) => disputedFinding(who, LEADER),
    act: (id, who) => upholdFinding(em(), clock, who, { id }),
  },
  'proposes a finding → revokes it': {
    first: 'clerk',
    then: 'reviewer',
    prepare: (who) => disputedFinding(who, LEADER),
    act: (id, who) => revokeFinding(em(), clock, who, { id, reason }),
  },
  'confirms a finding → upholds it': {
    first: 'reviewer',
    then: 'reviewer',
    prepare: (who) => disputedFinding(CLERK, who),
    act: (id, who) => upholdFinding(em(), clock, who, { id }),
  },
  'confirms a finding → revokes it': {
    first: 'leader',
    then: 'reviewer',
    prepare: (who) => disputedFinding(CLERK, who),
    act: (id, who) => revokeFinding(em(), clock, who, { id, reason }),
  },
  'drafts a notice → approves it': {
    first: 'leader',
    then: 'leader',
    prepare: async (who) => valueOf(await notice(who)).id,
    act: approve,
  },
  'drafts a notice → returns it': {
    first: 'clerk',
    then: 'leader',
    prepare: async (who) => valueOf(await notice(who)).id,
    act: (id, who) => returnNotice(em(), clock, who, { id, reason }),
  },
  'drafts a notice → publishes it': {
    first: 'leader',
    then: 'leader',
    prepare: async (who) => {
      const { id } = valueOf(await notice(who));
      valueOf(await approve(id, LEADER));
      return id;
    },
    act: publish,
  },
  'amends a notice → approves it': {
    first: 'leader',
    then: 'leader',
    prepare: async (who) => {
      const { id } = valueOf(await notice(CLERK));
      const input = caseOf('2026-06-10', { body: '经查属实，已改正。' });
      valueOf(await amendNotice(em(), clock, who, { id, revision: 1, input }));
      return id;
    },
    act: approve,
  },
  'amends a notice → publishes it': {
    first: 'clerk',
    then: 'leader',
    prepare: async (who) => {
      const { id } = valueOf(await notice(CLERK));
      const input = caseOf('2026-06-10', { body: '经查属实，已改正。' });
      valueOf(await amendNotice(em(), clock, who, { id, revision: 1, input }));
      valueOf(await approve(id, LEADER));
      return id;
    },
    act: publish,
  },
  'drafts a notice → upholds it': {
    first: 'reviewer',
    then: 'reviewer',
    prepare: (who) => disputedNotice(who, LEADER),
    act: (id, who) => upholdNotice(em(), clock, who, { id }),
  },
  'approves a notice → upholds it': {
    first: 'leader',
    then: 'leader',
    prepare: (who) => disputedNotice(CLERK, who, LEADER),
    act: (id, who) => upholdNotice(em(), clock, who, { id }),
  },
  'publishes a notice → upholds it': {
    first: 'leader',
    then: 'reviewer',
    prepare: (who) => disputedNotice(CLERK, LEADER, who),
    act: (id, who) => upholdNotice(em(), clock, who, { id }),
  },
  'proposes an entry → decides it': {
    first: 'leader',
    then: 'leader',
    prepare: async (who) => valueOf(await listing(who)).id,
    act: decide,
  },
  'proposes an entry → refuses it': {
    first: 'clerk',
    then: 'leader',
    prepare: async (who) => valueOf(await listing(who)).id,
    act: (id, who) => refuseListing(em(), clock, who, { id, reason }),
  },
  'proposes an entry → upholds it': {
    first: 'reviewer',
    then: 'reviewer',
    prepare: (who) => disputedListing(who, LEADER),
    act: (id, who) => upholdListing(em(), clock, who, { id }),
  },
  'decides an entry → upholds it': {
    first: 'leader',
    then: 'reviewer',
    prepare: (who) => disputedListing(CLERK, who),
    act: (id, who) => upholdListing(em(), clock, who, { id }),
  },
  'proposes an entry → lifts it upon an objection': {
    first: 'reviewer',
    then: 'reviewer',
    prepare: (who) => disputedListing(who, LEADER),
    act: (id, who) => liftListing(em(), clock, who, { id, reason }),
  },
  'decides an entry → lifts it upon an objection': {
    first: 'leader',
    then: 'leader',
    prepare: (who) => disputedListing(CLERK, who),
    act: (id, who) => liftListing(em(), clock, who, { id, reason }),
  },
  'records the talks → declines what they propose': {
    first: 'reviewer',
    then: 'reviewer',
    prepare: (who) => escalation(who),
    act: (id, who) => declineEscalation(em(), clock, who, { id, reason }),
  },
  'records one of the talks → declines what they propose': {
    first: 'clerk',
    then: 'leader',
    prepare: (who) => escalation(who, CLERK),
    act: (id, who) => declineEscalation(em(), clock, who, { id, reason }),
  },
};
