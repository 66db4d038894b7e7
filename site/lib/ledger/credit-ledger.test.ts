import { describe, expect, test } from 'vitest';
import { adds, carries, ofPart } from './credit-ledger.ts';
import type { Ledger } from './credit-ledger.ts';

const parts = (...left: string[]) => left.map((value, index) => ({ part: `P${index}`, left: value }));

const account: Ledger = {
  openingScore: '100',
  score: '87.5',
  deductions: [
    { taken: '2.5', balance: '97.5' },
    { taken: '10', balance: '87.5' },
  ],
  parts: parts('40', '10', '7.5', '10', '10', '10'),
};

describe('an account of credit', () => {
  test('carries when every balance follows from the one before', () => {
    expect(carries(account)).toBe(true);
  });

  test('carries with nothing deducted', () => {
    const clean = parts('50', '10', '10', '10', '10', '10');
    expect(carries({ openingScore: '100', score: '100.0', deductions: [], parts: clean })).toBe(true);
  });

  test('carries over an entry that took nothing, its bucket being empty', () => {
    const deductions = [...account.deductions, { taken: '0', balance: '87.5' }];
    expect(carries({ ...account, deductions })).toBe(true);
  });

  test('does not carry when a balance is a tenth off', () => {
    const deductions = [
      { taken: '2.5', balance: '97.4' },
      { taken: '10', balance: '87.5' },
    ];
    expect(carries({ ...account, deductions })).toBe(false);
  });

  test('does not carry when the last balance is not the score', () => {
    expect(carries({ ...account, score: '87.6' })).toBe(false);
  });

  test('does not carry when the parts add up to another score', () => {
    expect(carries({ ...account, parts: parts('40', '10', '7.5', '10', '10', '9') })).toBe(false);
  });

  test('does not carry when a figure is missing', () => {
    expect(carries({ ...account, parts: parts('40', '10', '7.5', '10', '10', '') })).toBe(false);
  });
});

test('an account of thirds carries, though its figures are rounded to four places', () => {
  const thirds: Ledger = {
    openingScore: '100',
    score: '95',
    deductions: [
      { taken: '1.6667', balance: '98.3333' },
      { taken: '3.3333', balance: '95' },
    ],
    parts: parts('50', '8.3333', '6.6667', '10', '10', '10'),
  };
  expect(carries(thirds)).toBe(true);
  expect(carries({ ...thirds, parts: parts('50', '8.3333', '6.6669', '10', '10', '10') })).toBe(false);
});

test.each([
  [['8.3333', '6.6666'], '15', true],
  [['8.3333', '6.6665'], '15', false],
  [['8.333', '6.667'], '15', true],
  [['8.333', '6.666'], '15', false],
  [['1', 'x'], '1', false],
])('%o add up to %s: %s', (terms, total, expected) => {
  expect(adds(terms, total)).toBe(expected);
});

test('the entries of a part keep their order', () => {
  const buckets = [
    { part: 'CITY', left: '50' },
    { part: 'Q1', left: '10' },
    { part: 'Q2', left: '5' },
    { part: 'Q1', left: '8' },
  ];
  expect(ofPart(buckets, 'Q1').map((bucket) => bucket.left)).toEqual(['10', '8']);
});
