import { firstClient } from '../data/contracts.ts';
import { expertName } from '../data/experts.ts';
import { agencyFirm, enterpriseFirm } from '../data/names.ts';
import type { Size } from '../data/size.ts';
import { firstWorking } from '../data/work/make-work.ts';
import { GRAPH_OPERATION } from '../look-up/look-up.ts';
import { deskOperations } from './desk-operations.ts';
import type { AskingRole } from './actors.ts';

export interface Operation {
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Who asks; absent: the public. */
  readonly as?: AskingRole;
}

const SEARCH = `query Search($text: String!, $kinds: [SubjectKind!], $region: ID) {
  search(text: $text, kinds: $kinds, region: $region, first: 20) { totalCount nodes { matchedBy subject { __typename ... on Expert { name } } } }
}`;
const NOTICES = `query Notices($kind: NoticeKind, $region: ID, $after: String) {
  notices(kind: $kind, region: $region, first: 20, after: $after) {
    totalCount pageInfo { endCursor hasNextPage } nodes { id title publishedAt }
  }
}`;

/** What the site asks for: the look-up, pages of an agency and an enterprise, search, lists of notices, the desk. */
export function operations(size: Size): Operation[] {
  const agency = agencyFirm(1).code;
  const enterprise = enterpriseFirm(firstClient(size)).code;
  const search = (what: string, text: string, more: object = {}) => ({
    name: `search: ${what} (${text})`,
    query: SEARCH,
    variables: { text, ...more },
  });
  const notices = (what: string, variables: Operation['variables']) => ({
    name: `notices: ${what}`,
    query: NOTICES,
    variables,
  });
  return [
    { name: 'look-up', query: GRAPH_OPERATION, variables: { code: agency } },
    {
      name: 'history of an agency',
      query: `query History($code: ID!) { agency(creditCode: $code) {
        creditGrades { cycle score band } starRating { band } starRatings { cycle } listings { id } restrictions { measure }
        serviceContracts(activeOn: "2026-06-30", first: 20) { totalCount nodes { id } } notices { totalCount } } }`,
      variables: { code: agency },
    },
    {
      name: 'page of an enterprise',
      query: `query Enterprise($code: ID!) { enterprise(creditCode: $code) { name supervisionGrade { band }
        serviceContracts(first: 20) { totalCount nodes { id agency { name } } }
        notices(first: 20) { totalCount nodes { id title } } listings { id } restrictions { id } } }`,
      variables: { code: enterprise },
    },
    notices('newest', {}),
    notices('of one kind', { kind: 'EXPOSURE' }),
    notices('of a region', { region: '320281' }),
    notices('of a kind and a region', { kind: 'PENALTY', region: '320281' }),
    search('two characters', '清岚'),
    search('three characters', '演清岚'),
    search('with a common word', '安全技术'),
    search('a word that most have', '有限公司'),
    search('pinyin', 'qinglan'),
    search('initials', 'yqlh'),
    search('code prefix', '91320281MXDG'),
    search('near miss', '江阴演清岚禾安全技木服务'),
    search('in a region', '清岚', { region: '320281', kinds: ['AGENCY'] }),
    search('a person', expertName(1), { kinds: ['EXPERT'] }),
    { name: 'the hub', query: '{ hub { agencies enterprises notices } }', variables: {} },
    ...deskOperations(agency, agencyFirm(firstWorking(size)).code),
  ];
}
