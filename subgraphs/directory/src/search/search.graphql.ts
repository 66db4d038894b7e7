import { pageRequest, PageInfo, toPage } from '@chengan/shared/graph/page';
import { valueOrError } from '@chengan/shared/graph/problem-error';
import type { GraphContext } from '@chengan/shared/graph/context';
import { type Outcome, unless } from '@chengan/shared/outcome/outcome';
import { regionByCode, regionProblem } from '@chengan/shared/region/region';
import { type Day } from '@chengan/shared/time/day';
import { Arg, Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { openSearch, type Search } from './open-search.store.ts';
import type { SubjectKind as Kind } from './search-document.ts';
import type { SearchFilter } from './search-filter.store.ts';
import { searchText, type SearchText } from './search-text.ts';
import { Subject, SubjectKind, toSubject } from './subject.graphql.ts';
import { countHits, CURSOR_PARTS, findHits, type Hit } from './search.store.ts';

const DEFAULT_PAGE = 20;

@ObjectType()
export class SearchHit {
  @Field(() => Subject)
  subject: typeof Subject;

  @Field(() => String, {
    description:
      'CODE, CODE_PREFIX, NAME_PREFIX, NAME_PART, PINYIN, INITIALS or NEAR_MISS (one character wrong, missing or too many).',
  })
  matchedBy: string;
}

@ObjectType()
export class SearchConnection {
  readonly search: Search;

  @Field(() => [SearchHit])
  nodes: SearchHit[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}

@Resolver(() => SearchConnection)
export class SearchResolver {
  @Query(() => SearchConnection, {
    description:
      'Ranked: exact code, code prefix, name prefix, name part, pinyin, initials; near-miss where nothing else is found. ' +
      'Within a rank in the order of codes or names. 2 characters are enough; 2 to 100. ' +
      'An expert, a natural person, is found only while a public decision names the person.',
  })
  async search(
    @Ctx() { em, today }: GraphContext,
    @Arg('text', () => String) text: string,
    @Arg('kinds', () => [SubjectKind], { nullable: true }) kinds: Kind[] | undefined,
    @Arg('region', () => ID, {
      nullable: true,
      description: 'Found is what lies in it: a province, prefecture, county or town.',
    })
    region: string | undefined,
    @Arg('first', () => Int, { nullable: true, defaultValue: DEFAULT_PAGE }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | undefined,
  ): Promise<SearchConnection> {
    const asked = valueOrError(readQuestion(text, kinds ?? [], region ?? undefined, today));
    const page = valueOrError(pageRequest(first ?? DEFAULT_PAGE, after, CURSOR_PARTS));
    const search = await openSearch(em, asked.text, asked.filter);
    const { nodes, pageInfo } = toPage(await findHits(em, search, page), page.limit, cursorOf);
    return { search, nodes: nodes.map(toHit), pageInfo };
  }

  @FieldResolver(() => Int, { description: 'Exact up to 1,000; 1,001 means that there are more.' })
  totalCount(@Root() { search }: SearchConnection, @Ctx() { em }: GraphContext): Promise<number> {
    return countHits(em, search);
  }
}

function readQuestion(
  text: string,
  kinds: readonly Kind[],
  region: string | undefined,
  today: Day,
): Outcome<{ text: SearchText; filter: SearchFilter }> {
  const understood = searchText(text);
  const wrongRegion = region === undefined ? undefined : regionProblem(region, 'region');
  if (!understood.ok)
    return wrongRegion ? { ok: false, problems: [...understood.problems, wrongRegion] } : understood;
  return unless(wrongRegion ? [wrongRegion] : [], () => ({
    text: understood.value,
    filter: {
      kinds: [...new Set(kinds)],
      region: region === undefined ? undefined : regionByCode(region)?.code,
      today,
    },
  }));
}

function cursorOf({ rank, sort, kind, id }: Hit): string[] {
  return [String(rank), sort, kind, id];
}

function toHit({ kind, id, matchedBy }: Hit): SearchHit {
  return { subject: toSubject(kind, id), matchedBy };
}
