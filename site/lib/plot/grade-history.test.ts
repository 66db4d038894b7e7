import { describe, expect, test } from 'vitest';
import { gradeHistoryPlot } from './grade-history.ts';
import { inked } from './ink.ts';

const svg = gradeHistoryPlot([
  { cycle: 2023, score: '75', band: 'C' },
  { cycle: 2024, score: '95', band: 'A' },
  { cycle: 2025, score: '87.5', band: 'B' },
]);

describe('the plot of past grades', () => {
  test('shows every cycle and its score', () => {
    for (const text of ['2023', '2024', '2025', '>75<', '>95<', '>87.5<']) expect(svg).toContain(text);
  });

  test('carries nothing that a strict content security policy refuses', () => {
    expect(svg).not.toMatch(/<style|style=|class=|<script|https?:\/\/(?!www\.w3\.org)/);
  });

  test('takes its colours from the page', () => {
    expect(svg).toContain('var(--ink)');
    expect(svg).not.toMatch(/#0[1-4]0[1-4]/);
  });

  test('scales with the page', () => {
    expect(svg).toMatch(/^<svg viewBox="0 0 480 240" aria-hidden="true"/);
  });

  test('is not drawn for one cycle, which is no history', () => {
    expect(gradeHistoryPlot([{ cycle: 2025, score: '87.5', band: 'B' }])).toBe('');
  });
});

test('a style attribute keeps its size and weight as attributes', () => {
  expect(inked('<text style="font-size:15px;font-family:sans-serif;font-weight:bold;" x="1">a</text>')).toBe(
    '<text font-size="15" font-weight="bold" x="1">a</text>',
  );
});
