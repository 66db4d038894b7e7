import { AuthorityReference } from '@chengan/shared/authority/authority-reference.graphql';
import { PageInfo } from '@chengan/shared/graph/page';
import { DateScalar, DecimalScalar } from '@chengan/shared/graph/scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { CreditBand, CreditPart } from '../credit-grade/credit-types.graphql.ts';
import type { CreditPart as Part } from '../credit-grade/facts.ts';
import type { CreditBand as Band } from '../credit-grade/rules.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'That a scorer has nothing more to deduct from an agency in a part of a cycle.',
})
export class ScoreSheet {
  @Field(() => ID)
  id: string;

  @Field(() => AuthorityReference, { description: 'Who scores the part.' })
  authority: AuthorityReference;

  @Field(() => CreditPart)
  part: Part;

  @Field(() => DateScalar)
  closedOn: string;

  @Field(() => String, { description: 'Account of who closed it.' })
  closedBy: string;
}

@ObjectType({ simpleResolvers: true, description: 'A part of a score that its scorer has not closed.' })
export class OpenScoreSheet {
  @Field(() => AuthorityReference)
  authority: AuthorityReference;

  @Field(() => CreditPart)
  part: Part;
}

@ObjectType({
  simpleResolvers: true,
  description: 'The result of a cycle on public notice (公示); both days inside.',
})
export class CreditNotice {
  @Field(() => CreditBand)
  band: Band;

  @Field(() => DecimalScalar)
  score: string;

  @Field(() => DateScalar)
  from: string;

  @Field(() => DateScalar)
  until: string;

  @Field(() => DateScalar, { nullable: true, description: 'When the grade was published after it.' })
  publishedOn: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it is on notice anew, in Chinese: what was shown before. Null the first time.',
  })
  anew: string | null;

  @Field(() => String, { nullable: true })
  anewEn: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'The grade of a cycle, decided and published.' })
export class PublishedCycleGrade {
  @Field(() => CreditBand)
  band: Band;

  @Field(() => DecimalScalar)
  score: string;

  @Field(() => DateScalar)
  publishedOn: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Whether a town has acknowledged the published results that were sent down to it (J-16a).',
})
export class ResultReceipt {
  @Field(() => AuthorityReference)
  authority: AuthorityReference;

  @Field(() => Int, { description: 'How many published grades of the cycle it has acknowledged.' })
  received: number;

  @Field(() => Int, { description: 'How many it has not.' })
  missing: number;

  @Field(() => DateScalar, { nullable: true, description: 'The last time.' })
  receivedOn: string | null;

  @Field(() => String, { nullable: true, description: 'The account that did, the last time.' })
  receivedBy: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Why something was not done to one agency.' })
export class CycleRefusal {
  @Field(() => String)
  code: string;

  @Field(() => String)
  message: string;

  @Field(() => String)
  messageEn: string;

  @Field(() => String, { nullable: true })
  clause?: string | undefined;
}

@ObjectType({ simpleResolvers: true, description: 'Where an agency stands in a cycle.' })
export class CycleAgency {
  @Field(() => ID)
  creditCode: string;

  @Field(() => String)
  name: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'As things stand; null where the rule cannot decide.',
  })
  score: string | null;

  @Field(() => CreditBand, { nullable: true })
  band: Band | null;

  @Field(() => Int, { description: 'How many findings count.' })
  findings: number;

  @Field(() => Int, { description: 'How many of them are disputed.' })
  disputed: number;

  @Field(() => [ScoreSheet], { description: "Closed; a town sees its own and the bureau's." })
  sheets: ScoreSheet[];

  @Field(() => [OpenScoreSheet], { description: "Open; a town sees its own and the bureau's." })
  open: OpenScoreSheet[];

  @Field(() => CreditNotice, { nullable: true })
  notice: CreditNotice | null;

  @Field(() => PublishedCycleGrade, { nullable: true })
  grade: PublishedCycleGrade | null;

  @Field(() => [CycleRefusal], {
    description: 'What keeps the next step: the notice, or after it the publication. For the bureau.',
  })
  obstacles: CycleRefusal[];
}

@ObjectType({ simpleResolvers: true, description: 'A cycle of the credit grade (J-A3), agency by agency.' })
export class CreditCycle {
  @Field(() => Int)
  cycle: number;

  @Field(() => DateScalar)
  from: string;

  @Field(() => DateScalar)
  to: string;

  @Field(() => Int, { description: 'Working days of public notice; set by this hub, the act sets none.' })
  noticeDays: number;

  @Field(() => Int, { description: 'How many grades of it are published.' })
  published: number;

  @Field(() => [ResultReceipt], {
    description: 'To which towns they were sent and who has acknowledged them; a town sees its own.',
  })
  receipts: ResultReceipt[];

  @Field(() => [CycleAgency])
  nodes: CycleAgency[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;

  @Field(() => Int)
  totalCount: number;
}

@ObjectType({ simpleResolvers: true, description: 'What was refused to one agency.' })
export class AgencyRefusal {
  @Field(() => ID)
  creditCode: string;

  @Field(() => [CycleRefusal])
  problems: readonly CycleRefusal[];
}

@ObjectType({ simpleResolvers: true, description: 'What came of a deed done to agencies one by one.' })
export class CycleReport {
  @Field(() => [ID], { description: 'Credit codes of those it was done to.' })
  done: readonly string[];

  @Field(() => [AgencyRefusal])
  refused: readonly AgencyRefusal[];
}
