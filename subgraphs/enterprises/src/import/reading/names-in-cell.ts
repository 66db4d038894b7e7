export interface NamesInCell {
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly formerNames: readonly string[];
}

/** 第二名称, 从属名称: the register's own words for a further name; they may follow the first without any mark. */
const FURTHER = /[\s,，;；(（]*(?:第[二三四五]名称|从属名称|其他名称|别名)\s*[:：]?\s*/;
const FORMER =
  /[（(]\s*(?:曾用名|原名称?|原)\s*[:：]\s*([^（）()]+)[)）]|[（(]\s*曾用名\s*([^（）()]+)[)）]/g;
const MARKS = /\s*[;；|｜\n]\s*|\s{2,}|\s*[/、,，]\s*(?=\S{4})(?!(?:Ltd|Inc|Co|LLC|Corp)\b)/i;
/** Shorter pieces are parts of one name (A/B, 甲、乙), not names. */
const SHORTEST = 4;
const LIKE_A_NAME =
  /(公司|厂|店|社|部|所|站|院|场|中心|集团|企业|合作社|联社|银行|行|库|队|处|局|会|馆|园|室|矿|城|楼|吧|坊|铺|庄|屋|摊|户|Ltd\.?|Inc\.?|Co\.)([（(].*[)）])?$/i;

/**
 * The names in a cell: the first is the name; more follow 第二名称 or a mark (；|/、 or a line break), former ones stand
 * in brackets after 曾用名 or 原. A mark inside a single name does not split it: every piece must read like a name.
 */
export function namesInCell(text: string): NamesInCell {
  const formerNames: string[] = [];
  const rest = text.replace(FORMER, (_, first: string | undefined, second: string | undefined) => {
    formerNames.push((first ?? second ?? '').trim());
    return '';
  });
  const [first = '', ...others] = rest.split(FURTHER).flatMap((part) => piecesOf(withoutOpenBracket(part)));
  return first === ''
    ? { name: text.trim(), otherNames: [], formerNames: [] }
    : {
        name: first,
        otherNames: others.filter((name) => name !== ''),
        formerNames: formerNames.filter((name) => name !== ''),
      };
}

function piecesOf(text: string): readonly string[] {
  const trimmed = text.trim();
  const pieces = trimmed
    .split(MARKS)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  const areNames =
    pieces.length > 1 && pieces.every((piece) => piece.length >= SHORTEST && LIKE_A_NAME.test(piece));
  return areNames ? pieces : [trimmed.replace(/\s*\n\s*/g, ' ')];
}

/** 甲公司（第二名称：乙公司） leaves a closing bracket behind; 甲（集团）公司 does not. */
function withoutOpenBracket(text: string): string {
  const opening = text.match(/[（(]/g)?.length ?? 0;
  const closing = text.match(/[)）]/g)?.length ?? 0;
  return closing > opening ? text.replace(/\s*[)）]\s*$/, '') : text;
}
