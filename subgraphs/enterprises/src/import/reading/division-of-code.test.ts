import { expect, test } from 'vitest';
import { foreignDivision } from './division-of-code.ts';

test.each([
  ['of the county', '91320281', 'jiangyin', undefined],
  ['of the county, for a town', '91320281', 'jiangyin-320281108', undefined],
  ['of the prefecture', '91320200', 'jiangyin-320281108', undefined],
  ['of the province', '91320000', 'jiangyin', undefined],
  ['of the State Administration', '91100000', 'jiangyin', undefined],
  ['of a county of the prefecture', '91652325', 'changji', undefined],
  ['of the county, for a zone that is no division', '91652325', 'changji-zhundong', undefined],
  ['of another province', '91410108', 'jiangyin-320281108', '惠济区'],
  ['of the county beside it', '91320282', 'jiangyin', '320282'],
])('a code with the division %s', (_, head, authority, foreign) => {
  expect(foreignDivision(`${head}MADEM00012`, authority)).toBe(foreign);
});
