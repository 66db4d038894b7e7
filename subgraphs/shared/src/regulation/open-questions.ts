import type { ClauseId } from './norm.ts';
import type { OpenQuestion } from './open-question.ts';
import { COMMON_QUESTIONS } from './questions/all-acts.ts';
import { CHANGJI_QUESTIONS } from './questions/changji.ts';
import { HUIJI_SUZHOU_QUESTIONS } from './questions/huiji-suzhou.ts';
import { JIANGYIN_HANGJIN_QUESTIONS } from './questions/jiangyin-hangjin.ts';

const QUESTIONS: readonly OpenQuestion[] = [
  ...CHANGJI_QUESTIONS,
  ...JIANGYIN_HANGJIN_QUESTIONS,
  ...HUIJI_SUZHOU_QUESTIONS,
  ...COMMON_QUESTIONS,
];

const BY_CLAUSE = new Map<ClauseId, OpenQuestion[]>();
for (const one of QUESTIONS) {
  for (const clause of one.clauses) BY_CLAUSE.set(clause, [...(BY_CLAUSE.get(clause) ?? []), one]);
}

/** Q-01 … Q-36 in order. */
export function allOpenQuestions(): readonly OpenQuestion[] {
  return QUESTIONS;
}

/** The open questions that concern a clause, in order; none for most. */
export function openQuestionsOf(clause: ClauseId): readonly OpenQuestion[] {
  return BY_CLAUSE.get(clause) ?? [];
}
