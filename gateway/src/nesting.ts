import { GraphQLError, Lexer, Source, TokenKind } from 'graphql';

const OPENING: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/**
 * The refusal of a text whose brackets stand in one another deeper than `levels`, whatever they enclose: the parser
 * goes down with them, and would run out of stack. Undefined for any other text, also for one that is no GraphQL.
 */
export function tooNested(text: string | Source, levels: number, tokens: number): GraphQLError | undefined {
  const lexer = new Lexer(typeof text === 'string' ? new Source(text) : text);
  let depth = 0;
  for (let read = 0; read < tokens; read += 1) {
    const kind = kindOfNext(lexer);
    if (kind === undefined || kind === TokenKind.EOF) return undefined;
    if (OPENING.has(kind)) depth += 1;
    else if (CLOSING.has(kind)) depth -= 1;
    if (depth > levels)
      return new GraphQLError(`查询过大：括号最多 ${levels} 层`, {
        extensions: {
          code: 'QUERY_TOO_LARGE',
          messageEn: `The query is too large: at most ${levels} brackets within one another`,
          http: { status: 400 },
        },
      });
  }
  return undefined;
}

/** What is no token is the parser's to refuse, with its place. */
function kindOfNext(lexer: Lexer): string | undefined {
  try {
    return lexer.advance().kind;
  } catch (error) {
    if (error instanceof GraphQLError) return undefined;
    throw error;
  }
}
