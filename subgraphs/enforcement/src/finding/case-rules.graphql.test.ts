import { expect, test } from 'vitest';
import { PlacesQuery } from '../authority/places.graphql.ts';
import { MeasuresQuery } from '../notice/measures.graphql.ts';
import { ViolationClausesQuery } from './violation-clauses.graphql.ts';

const clauses = (authority?: string) => new ViolationClausesQuery().violationClauses(authority);
const measures = (authority?: string) => new MeasuresQuery().measures(authority);
const places = (authority: string) => new PlacesQuery().places(authority).map(({ code }) => code);

test('the violations of an authority are those of its acts, with what a finding under them asks for', () => {
  const jiangyin = clauses('jiangyin-320281108');
  expect(jiangyin.map(({ clause }) => clause.clause)).toContain('J-A3-2-4');
  expect(jiangyin.every(({ clause }) => clause.clause.startsWith('J-'))).toBe(true);
  expect(jiangyin.length).toBe(27);
  const catchAll = jiangyin.find(({ clause }) => clause.clause === 'J-A3-1-10');
  expect(catchAll).toMatchObject({
    subjects: ['AGENCY'],
    reasonRequired: true,
    leaderConfirms: true,
    bureauConfirms: true,
  });
  expect(clauses('suzhou')).toEqual([]);
  expect(clauses().length).toBeGreaterThan(jiangyin.length);
});

test('the measures of an authority stand in its own acts and in national ones', () => {
  const listed = measures('jiangyin').find(({ measure }) => measure.code === 'LOCAL_BLACKLIST');
  expect(listed?.clauses.map(({ clause }) => clause)).toEqual(['J-A3-0c', 'J-A3-4b']);
  expect(measures('jiangyin').map(({ measure }) => measure.code)).not.toContain('PUBLIC_CENSURE');
  expect(measures('jiangyin').map(({ measure }) => measure.code)).toContain('FINE');
});

test('a city finds in all its towns, a town in itself, a zone that is no division in its bureau', () => {
  expect(places('jiangyin')).toContain('320281108');
  expect(places('jiangyin-320281108')).toEqual(['320281108']);
  expect(places('changji-zhundong')).toEqual(places('changji'));
  expect(places('nowhere')).toEqual([]);
});
