import { PageInfo } from '@chengan/shared/graph/page';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Result } from '../run/row-outcome.ts';

export const ImportResult = {
  REGISTERED: 'REGISTERED',
  CHANGED: 'CHANGED',
  UNCHANGED: 'UNCHANGED',
  REFUSED: 'REFUSED',
} as const satisfies Record<Result, Result>;
registerEnumType(ImportResult, {
  name: 'ImportResult',
  description: 'What became of a row; in a trial, what would.',
  valuesConfig: {
    REGISTERED: { description: '收下（新建档）' },
    CHANGED: { description: '收下（已更新）' },
    UNCHANGED: { description: '未变' },
    REFUSED: { description: '拒收' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description:
    'Each row is in exactly one of registered, changed, unchanged and refused; in a trial it would be.',
})
export class ImportFigures {
  @Field(() => Int, { description: 'Rows read so far, without headings and blank lines.' })
  rows: number;

  @Field(() => Int, { description: 'registered + changed.' })
  taken: number;

  @Field(() => Int)
  registered: number;

  @Field(() => Int)
  changed: number;

  @Field(() => Int)
  unchanged: number;

  @Field(() => Int)
  refused: number;

  @Field(() => Int, { description: 'Rows that are not refused and have a doubt.' })
  warned: number;

  @Field(() => Int, { description: 'Blank lines.' })
  blank: number;

  @Field(() => Int, { description: 'Rows whose address says the town.' })
  townKnown: number;

  @Field(() => Int, { description: 'Rows whose address says the county or a zone only.' })
  townLarger: number;

  @Field(() => Int, { description: 'Rows whose address says neither.' })
  townUnknown: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'How many rows were refused, or are doubtful, for one reason.',
})
export class ImportReason {
  @Field(() => String)
  code: string;

  @Field(() => String)
  label: string;

  @Field(() => String)
  labelEn: string;

  @Field(() => Boolean, { description: 'False: a doubt about rows that are not refused.' })
  refusal: boolean;

  @Field(() => Int)
  rows: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Why a file was refused as a whole, or a run not finished.',
})
export class ImportRefusal {
  @Field(() => String)
  code: string;

  @Field(() => String)
  message: string;

  @Field(() => String)
  messageEn: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A reason against a row, or a doubt about one. Identity and phone numbers are masked.',
})
export class ImportProblem {
  @Field(() => String, { nullable: true, description: 'The sheet of a workbook; null for a text.' })
  sheet: string | null;

  @Field(() => Int, { description: 'Line or row of the file, from 1.' })
  row: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Column of the file, from 1 (A); null where it concerns no one column.',
  })
  column: number | null;

  @Field(() => ImportResult)
  result: Result;

  @Field(() => String)
  code: string;

  @Field(() => String)
  message: string;

  @Field(() => String)
  messageEn: string;

  @Field(() => String, { nullable: true, description: 'What the column means: name, creditCode, address …' })
  field: string | null;

  @Field(() => String, { nullable: true, description: 'As the row writes it, shortened.' })
  name: string | null;

  @Field(() => String, { nullable: true, description: 'As the row writes it, shortened.' })
  creditCode: string | null;
}

@ObjectType({ simpleResolvers: true })
export class ImportProblemConnection {
  @Field(() => [ImportProblem])
  nodes: ImportProblem[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;

  @Field(() => Int)
  totalCount: number;
}
