import { Citation, toCitation } from '@chengan/shared/graph/citation.graphql';
import type { GraphContext } from '@chengan/shared/graph/context';
import { Needs } from '@chengan/shared/graph/needs';
import { valueOrError } from '@chengan/shared/graph/problem-error';
import { DateScalar, DateTimeScalar } from '@chengan/shared/graph/scalars';
import type { Day } from '@chengan/shared/time/day';
import DataLoader from 'dataloader';
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Mutation,
  ObjectType,
  registerEnumType,
  Resolver,
  Root,
} from 'type-graphql';
import { ListingFile, toListingFile } from '../listing/listing-file.graphql.ts';
import { officialOf } from '../official/official.graphql.ts';
import { recordTransmittal } from './record-transmittal.command.ts';
import { transmittalsOf } from './transmittal.store.ts';
import {
  recipientByCode,
  type Transmittal as TransmittalRecord,
  type TransmittalKind as Kind,
} from './transmittal.ts';

export const TransmittalKind = {
  REPORT: 'REPORT',
  COPY: 'COPY',
  TRANSFER: 'TRANSFER',
  ENTER: 'ENTER',
} as const satisfies Record<Kind, Kind>;
registerEnumType(TransmittalKind, { name: 'TransmittalKind', description: '上报、抄送、移交、录入' });

@ObjectType({
  simpleResolvers: true,
  description:
    'Somebody outside the hub whom a decided entry goes to (J-A3-4b, C1-17-7). No act sets a term.',
})
export class Transmittal {
  @Field(() => ID, { description: 'Code of the recipient.' })
  recipient: string;

  @Field(() => TransmittalKind)
  kind: Kind;

  @Field(() => String)
  name: string;

  @Field(() => String)
  nameEn: string;

  @Field(() => Citation)
  clause: Citation;

  @Field(() => DateScalar, { nullable: true, description: 'Null while it has not gone out.' })
  sentOn: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Number of the letter, or of the receipt of a system.',
  })
  documentNumber: string | null;

  @Field(() => String, { nullable: true, description: 'Account of who recorded it.' })
  sentBy: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  recordedAt: string | null;
}

function toTransmittal({ clause, recipient, ...rest }: TransmittalRecord): Transmittal[] {
  const known = recipientByCode(recipient);
  if (!known) return [];
  const { kind, name, nameEn } = known;
  return [{ ...rest, recipient, kind, name, nameEn, clause: toCitation(clause) }];
}

@Resolver(() => ListingFile)
export class TransmittalsResolver {
  @FieldResolver(() => [Transmittal], {
    description:
      'Whom the entry goes to once it is decided, in the order of the clause; none where no act says so.',
  })
  async transmittals(@Root() { id }: ListingFile, @Ctx() context: GraphContext): Promise<Transmittal[]> {
    const found = await context
      .loader(
        'listing-transmittals',
        () =>
          new DataLoader<string, TransmittalRecord[]>(async (ids) => {
            const all = await transmittalsOf(context.em, ids);
            return ids.map((one) => all.filter(({ listing }) => listing === one));
          }),
      )
      .load(id);
    return found.flatMap(toTransmittal);
  }

  @Needs('listing:transmit')
  @Mutation(() => ListingFile, {
    description:
      'Records that an entry was reported, copied, transferred or entered, by an official of its territory.',
  })
  async recordTransmittal(
    @Arg('listing', () => ID) listing: string,
    @Arg('recipient', () => ID) recipient: string,
    @Arg('sentOn', () => DateScalar) sentOn: Day,
    @Arg('documentNumber', () => String) documentNumber: string,
    @Ctx() context: GraphContext,
  ): Promise<ListingFile> {
    const input = { listing, recipient, sentOn, documentNumber };
    return toListingFile(
      valueOrError(await recordTransmittal(context.em, context.clock, officialOf(context), input)),
    );
  }
}
