import type { LineFigures } from './report-line.ts';

/** The figures as they are kept, whichever way they came: line ends as one, no spaces at the ends of a text. */
export function normalFigures(figures: LineFigures): LineFigures {
  const text = (value: string) => value.replaceAll('\r\n', '\n').trim();
  return {
    services: figures.services.map(({ on, people, contents }) => ({
      on,
      people: people.map((name) => name.trim()),
      contents: contents.toSorted((a, b) => a - b),
    })),
    hazards: figures.hazards,
    majorHazards: figures.majorHazards,
    rectified: figures.rectified,
    advice: figures.advice.map((number) => number.trim()),
    refusals: figures.refusals,
    trainings: figures.trainings,
    drills: figures.drills,
    contractNumber: text(figures.contractNumber),
    note: text(figures.note),
  };
}
