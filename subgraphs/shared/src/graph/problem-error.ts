import { GraphQLError } from 'graphql';
import type { Outcome, Problem } from '../outcome/outcome.ts';

/** The error that a client sees for a refusal: the first problem on top, all of them in `extensions.problems`. */
export function problemError(problems: readonly [Problem, ...Problem[]]): GraphQLError {
  const [first] = problems;
  return new GraphQLError(oneSentence(problems), {
    extensions: {
      ...details(first),
      problems: problems.map((problem) => ({ message: problem.message, ...details(problem) })),
    },
  });
}

function oneSentence([first, ...more]: readonly [Problem, ...Problem[]]): string {
  if (more.length === 0) return first.message;
  return `${[first, ...more].map((problem) => problem.message.replace(/。$/, '')).join('；')}。`;
}

/** The value of an outcome, or the refusal as an error that is shown to the client unmasked. */
export function valueOrError<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw problemError(outcome.problems);
  return outcome.value;
}

function details({ code, messageEn, field, clause, facts }: Problem) {
  return {
    code,
    messageEn,
    ...(field === undefined ? {} : { field }),
    ...(clause === undefined ? {} : { clause }),
    ...(facts === undefined ? {} : { facts }),
  };
}
