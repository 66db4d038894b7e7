import type { PersonFacts } from './person.ts';

/** The facts as they are kept: texts without blanks around, lists without repetitions, nothing written where it is empty. */
export function tidyPerson(facts: PersonFacts): PersonFacts {
  return {
    ...facts,
    name: facts.name.trim(),
    major: facts.major?.trim() || null,
    titleIndustries: [...new Set(facts.titleIndustries)],
    disciplines: [...new Set(facts.disciplines)],
    safetyYears: Object.fromEntries(Object.entries(facts.safetyYears).filter(([, years]) => years !== 0)),
  };
}
