import { expect, test } from 'vitest';
import { takeUp } from './take-up.ts';

const clause = {
  clause: 'C1-16-6',
  article: '',
  articleEn: '',
  label: '',
  labelEn: '',
  act: { id: 'C1', title: '', titleEn: '' },
};
const agency = {
  __typename: 'Agency',
  creditCode: '91652301MXDA003616',
  name: '演示',
  region: null,
} as const;

test('two talks are taken up with a notice of exposure about the agency that names the proposal', () => {
  expect(takeUp({ id: 'e1', proposes: 'EXPOSURE', clause, subject: agency })).toBe(
    '/desk/notices/new?kind=EXPOSURE&subjects=91652301MXDA003616&subjectsKind=AGENCY&basis=C1-16-6&escalation=e1',
  );
});

test('two exposures are taken up with an entry on the local list', () => {
  const expert = { __typename: 'Expert', id: 'x-1', name: '演无咎' } as const;
  expect(takeUp({ id: 'e2', proposes: 'LISTING', clause, subject: expert })).toBe(
    '/desk/listings/new?register=LOCAL_DISCREDIT&subject.kind=EXPERT&subject.code=x-1&basis=C1-16-6&escalation=e2',
  );
});
