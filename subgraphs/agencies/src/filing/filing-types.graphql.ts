import { AuthorityReference } from '@chengan/shared/authority/authority-reference.graphql';
import { Citation, toCitation } from '@chengan/shared/graph/citation.graphql';
import { PageInfo } from '@chengan/shared/graph/page';
import { DateScalar, DateTimeScalar } from '@chengan/shared/graph/scalars';
import { recipientById } from '@chengan/shared/authority/recipients';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import type {
  Filing as FilingRecord,
  FilingClock as ClockRecord,
  Receipt as ReceiptRecord,
} from './filing.ts';
import type { FilingKind as Kind, ReceiptState as State } from './filing.ts';

export const FilingKind = {
  FIRST: 'FIRST',
  CHANGE: 'CHANGE',
  PRACTICE: 'PRACTICE',
  PROJECT: 'PROJECT',
} as const satisfies Record<Kind, Kind>;
registerEnumType(FilingKind, {
  name: 'FilingKind',
  description: 'J-9a, J-9b, S-4.1e, C1-5 with Article 19 of Order 1.',
});

export const ReceiptState = {
  RECEIVED: 'RECEIVED',
  ACCEPTED: 'ACCEPTED',
  RETURNED: 'RETURNED',
} as const satisfies Record<State, State>;
registerEnumType(ReceiptState, { name: 'ReceiptState' });

@ObjectType({ simpleResolvers: true, description: 'A line of the form as it was sent.' })
export class FilingLine {
  @Field(() => String)
  name: string;

  @Field(() => String)
  nameEn: string;

  @Field(() => String)
  value: string;
}

@ObjectType({ simpleResolvers: true, description: 'A clock that ran, and how it stood.' })
export class FilingClock {
  @Field(() => Citation, { description: 'The duty.' })
  clause: Citation;

  @Field(() => Citation, { nullable: true, description: 'The violation that lateness would be.' })
  breach: Citation | null;

  @Field(() => String)
  duty: string;

  @Field(() => String)
  dutyEn: string;

  @Field(() => DateScalar)
  event: string;

  @Field(() => DateScalar, { description: 'The last day in time.' })
  due: string;

  @Field(() => String)
  counted: string;

  @Field(() => String)
  countedEn: string;

  @Field(() => Boolean, { description: 'The day lies outside the calendar and may still change.' })
  provisional: boolean;

  @Field(() => DateScalar, { description: 'The day that counts.' })
  on: string;

  @Field(() => Boolean)
  late: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'That an authority received a filing.' })
export class FilingReceipt {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  number: string;

  @Field(() => String, { description: 'Printed on the receipt: opens the public check with the number.' })
  code: string;

  @Field(() => AuthorityReference)
  authority: AuthorityReference;

  @Field(() => DateTimeScalar)
  receivedAt: string;

  @Field(() => ReceiptState)
  state: State;

  @Field(() => DateTimeScalar, { nullable: true })
  lookedAt: string | null;

  @Field(() => String, { nullable: true, description: 'What is incomplete.' })
  reason: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A recipient outside the tree, told by the filer itself.' })
export class OutsideRecipient {
  @Field(() => String)
  name: string;

  @Field(() => String)
  nameEn: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What an agency or expert filed. For them and for whom it went to.',
})
export class Filing {
  @Field(() => ID)
  id: string;

  @Field(() => FilingKind)
  kind: Kind;

  @Field(() => String, { nullable: true, description: 'Credit code; null for an expert.' })
  creditCode: string | null;

  @Field(() => String)
  filerName: string;

  @Field(() => [FilingLine])
  lines: FilingLine[];

  @Field(() => [FilingClock])
  clocks: FilingClock[];

  @Field(() => Boolean)
  late: boolean;

  @Field(() => [OutsideRecipient])
  outside: OutsideRecipient[];

  @Field(() => DateTimeScalar)
  submittedAt: string;

  @Field(() => DateScalar, {
    description: 'The day that the clocks go by: of an amended filing the first one.',
  })
  countedOn: string;

  @Field(() => ID, { nullable: true })
  amends: string | null;

  @Field(() => ID, { nullable: true })
  amendedBy: string | null;
}

@ObjectType({ simpleResolvers: true })
export class FilingConnection {
  @Field(() => [Filing])
  nodes: Filing[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}

export function toFilingClock({ clause, breach, duty, counted, ...rest }: ClockRecord): FilingClock {
  return {
    ...rest,
    clause: toCitation(clause),
    breach: breach === null ? null : toCitation(breach),
    ...{ duty: duty.zh, dutyEn: duty.en, counted: counted.zh, countedEn: counted.en },
  };
}

export function toReceipt({
  authority,
  filing: _filing,
  lookedBy: _by,
  ...rest
}: ReceiptRecord): FilingReceipt {
  return { ...rest, authority: { id: authority } };
}

export function toFilingFile(filing: FilingRecord): Filing {
  const { id, filer, filerName, facts, lines, clocks, outside, submittedAt, countedOn } = filing;
  return {
    ...{ id, filerName, submittedAt, countedOn, kind: facts.kind },
    ...{ amends: filing.amends, amendedBy: filing.amendedBy },
    creditCode: filer.kind === 'AGENCY' ? filer.id : null,
    lines: lines.map(({ name, value }) => ({ name: name.zh, nameEn: name.en, value })),
    clocks: clocks.map(toFilingClock),
    late: clocks.some(({ late }) => late),
    outside: outside.map((one) => {
      const { name, nameEn } = recipientById(one) ?? { name: one, nameEn: one };
      return { name, nameEn };
    }),
  };
}
