import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { valueOrError } from '@chengan/shared/graph/problem-error';
import { notFound } from '@chengan/shared/outcome/not-found';
import type { Day } from '@chengan/shared/time/day';
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { toAuthority } from '../authority/authority.graphql.ts';
import { officialOf } from '../official/official.graphql.ts';
import { fileOfTerritory } from '../paging/file.graphql.ts';
import { DEFAULT_PAGE } from '../paging/page-key.ts';
import { queuePage, SUBJECT } from '../paging/queue.graphql.ts';
import {
  Complaint,
  ComplaintConnection,
  ComplaintInput,
  ComplaintReceipt,
  ComplaintStanding,
  ComplaintState,
  DecideComplaintInput,
  toComplaint,
  toStanding,
} from './complaint.graphql.ts';
import { complaintById, complaintsOf, countComplaints } from './complaint.store.ts';
import type { ComplaintState as State } from './complaint.ts';
import { decideComplaint } from './decide-complaint.command.ts';
import { complaintStanding, receiveComplaint } from './receive-complaint.command.ts';

@Resolver()
export class ComplaintsResolver {
  @Mutation(() => ComplaintReceipt, {
    description: 'Public: a report about an agency or an authority; only officials of its place read it.',
  })
  async fileComplaint(
    @Arg('input', () => ComplaintInput) input: ComplaintInput,
    @Ctx() { em, clock }: GraphContext,
  ): Promise<ComplaintReceipt> {
    const { category, agency, place, occurredOn, text, contact } = input;
    const given = (value: string | null | undefined) => value?.trim() || null;
    const taken = valueOrError(
      await receiveComplaint(em, clock, {
        category,
        agency: category === 'AGENCY' ? (given(agency)?.toUpperCase() ?? null) : null,
        place: place.trim(),
        occurredOn: (occurredOn as Day | null | undefined) ?? null,
        text,
        contact: given(contact),
      }),
    );
    return { receipt: taken.receipt, authority: toAuthority(taken.authority) };
  }

  @Query(() => ComplaintStanding, {
    description: 'Public, for whoever has the receipt: no text, nobody named.',
  })
  async complaintStanding(
    @Arg('receipt', () => String) receipt: string,
    @Ctx() { em }: GraphContext,
  ): Promise<ComplaintStanding> {
    return toStanding(valueOrError(await complaintStanding(em, receipt)));
  }

  @Needs('complaint:handle')
  @Query(() => Complaint, { description: 'For officials of its place.' })
  async complaint(@Arg('id', () => ID) id: string, @Ctx() context: GraphContext): Promise<Complaint> {
    const found = await fileOfTerritory(context, id, {
      read: (wanted) => complaintById(context.em, wanted),
      authorityOf: (one) => one.authority,
      missing: notFound('反映', 'complaint'),
    });
    return toComplaint(found);
  }

  @Needs('complaint:handle')
  @Query(() => ComplaintConnection, { description: 'Reports on the desks of the territory, newest first.' })
  async complaints(
    @Ctx() context: GraphContext,
    @Arg('state', () => ComplaintState, { nullable: true }) state: State | null | undefined,
    @Arg('subject', () => ID, SUBJECT) subject: string | null | undefined,
    @Arg('first', () => Int, { nullable: true, defaultValue: DEFAULT_PAGE }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
  ): Promise<ComplaintConnection> {
    const { nodes, ...page } = await queuePage(
      context,
      { state, subject, first, after },
      {
        read: (wanted) => complaintsOf(context.em, wanted),
        count: (wanted) => countComplaints(context.em, wanted),
      },
    );
    return { ...page, nodes: nodes.map(toComplaint) };
  }

  @Needs('complaint:handle')
  @Mutation(() => Complaint, {
    description: 'Says what comes of a report, and what whoever reported is told.',
  })
  async decideComplaint(
    @Arg('input', () => DecideComplaintInput) input: DecideComplaintInput,
    @Ctx() context: GraphContext,
  ): Promise<Complaint> {
    const { clause, summary, inspection, ...rest } = input;
    const decided = await decideComplaint(context.em, context.clock, officialOf(context), {
      ...rest,
      clause: clause ?? null,
      summary: summary ?? null,
      inspection: inspection?.trim() || null,
    });
    return toComplaint(valueOrError(decided));
  }
}
