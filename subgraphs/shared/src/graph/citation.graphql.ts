import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import type { Act as ActRecord, ActStatus as ActStatusValue } from '../regulation/act.ts';
import { type ClauseId } from '../regulation/norm.ts';
import { actOf, citation, clausesOf } from '../regulation/register.ts';
import { differencesOf } from '../regulation/differences.ts';
import { openQuestionsOf } from '../regulation/open-questions.ts';
import { DateScalar } from './scalars.ts';

export const ActStatus = {
  IN_FORCE: 'IN_FORCE',
  REPLACED: 'REPLACED',
  REPEALED: 'REPEALED',
} as const satisfies Record<ActStatusValue, string>;
registerEnumType(ActStatus, { name: 'ActStatus', description: 'Whether the act is in force today.' });

@Directive('@shareable')
@ObjectType({
  simpleResolvers: true,
  description: 'A point that the text of an act leaves open, and the reading that the hub takes.',
})
export class OpenQuestion {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  question: string;

  @Field(() => String)
  questionEn: string;

  @Field(() => String)
  reading: string;

  @Field(() => String)
  readingEn: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Key under which an authority may come to decide otherwise; today the reading applies everywhere.',
  })
  setting: string | null;
}

@Directive('@shareable')
@ObjectType({ simpleResolvers: true, description: 'A regulation, local or national.' })
export class Act {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'As the document is titled.' })
  title: string;

  @Field(() => String)
  titleEn: string;

  @Field(() => String)
  issuedBy: string;

  @Field(() => String)
  issuedByEn: string;

  @Field(() => String, { nullable: true, description: 'Document number.' })
  number: string | null;

  @Field(() => DateScalar)
  effectiveFrom: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day in force.' })
  effectiveTo: string | null;

  @Field(() => ActStatus)
  status: ActStatusValue;

  @Field(() => Boolean, { description: 'False while a date or the number was not read in a text.' })
  confirmed: boolean;

  @Field(() => String, { nullable: true, description: 'What a reader of the dates has to know.' })
  note: string | null;

  @Field(() => String, { nullable: true })
  noteEn: string | null;

  @Field(() => String, { nullable: true, description: "The issuer's own page." })
  sourceUrl: string | null;

  @Field(() => Act, { nullable: true })
  replacedBy: Act | null;

  @Field(() => [Citation], { description: 'In the order of the act.' })
  clauses: Citation[];
}

@Directive('@shareable')
@ObjectType({ simpleResolvers: true, description: 'A clause of an act, as cited by a decision.' })
export class Citation {
  @Field(() => ID, { description: 'Stable id, such as J-A3-2-4.' })
  clause: string;

  @Field(() => Act)
  act: Act;

  @Field(() => String, { description: 'Article number as the act counts, such as 附件3 二（四）.' })
  article: string;

  @Field(() => String)
  articleEn: string;

  @Field(() => String, { description: "What the clause says in one line, in the register's own words." })
  label: string;

  @Field(() => String)
  labelEn: string;

  @Field(() => String, { description: 'The same in one to three sentences.' })
  text: string;

  @Field(() => String)
  textEn: string;

  @Field(() => Boolean, {
    description: 'False while the content or the article number was not read in a text.',
  })
  confirmed: boolean;

  @Field(() => [OpenQuestion])
  openQuestions: OpenQuestion[];

  @Field(() => [NationalDifference], { description: 'In which it has a part, local or national.' })
  differences: NationalDifference[];
}

@Directive('@shareable')
@ObjectType({
  simpleResolvers: true,
  description: 'Where a local document and a national rule differ, and how the hub goes by both.',
})
export class NationalDifference {
  @Field(() => ID)
  id: string;

  @Field(() => Citation)
  local: Citation;

  @Field(() => Citation)
  national: Citation;

  @Field(() => String)
  difference: string;

  @Field(() => String)
  differenceEn: string;

  @Field(() => String, { description: 'What the hub does about it.' })
  handling: string;

  @Field(() => String)
  handlingEn: string;

  @Field(() => Citation, {
    nullable: true,
    description: 'The local clause by which the higher law prevails; null where the document has none.',
  })
  precedence: Citation | null;
}

const shown = new Map<ClauseId, Citation>();

/** The clause as it is shown; throws for an id that is not in the register, which is a bug by then. */
export function toCitation(id: ClauseId): Citation {
  const known = shown.get(id);
  if (known) return known;
  const clause = citation(id);
  const { article, articleEn, label, labelEn, text, textEn, confirmed } = clause;
  const made: Citation = {
    clause: clause.id,
    article,
    articleEn,
    label,
    labelEn,
    text,
    textEn,
    confirmed,
    // getters: an act lists its clauses and a clause names its act, and most questions ask for neither
    get act() {
      return toAct(actOf(clause.act));
    },
    get openQuestions() {
      return openQuestionsOf(clause.id).map((question) => ({
        ...question,
        setting: question.setting ?? null,
      }));
    },
    get differences() {
      return differencesOf(clause.id).map(({ local, national, precedence, ...words }) => ({
        ...words,
        local: toCitation(local),
        national: toCitation(national),
        precedence: precedence === undefined ? null : toCitation(precedence),
      }));
    },
  };
  shown.set(id, made);
  return made;
}

/** The act as it is shown. */
export function toAct(act: ActRecord): Act {
  const { id, title, titleEn, issuedBy, issuedByEn, effectiveFrom, status, confirmed } = act;
  return {
    id,
    title,
    titleEn,
    issuedBy,
    issuedByEn,
    effectiveFrom,
    status,
    confirmed,
    number: act.number ?? null,
    effectiveTo: act.effectiveTo ?? null,
    note: act.note ?? null,
    noteEn: act.noteEn ?? null,
    sourceUrl: act.link ?? null,
    get replacedBy() {
      return act.replacedBy === undefined ? null : toAct(actOf(act.replacedBy));
    },
    get clauses() {
      return clausesOf(act.id).map((clause) => toCitation(clause.id));
    },
  };
}
