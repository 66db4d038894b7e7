import { expect, test } from 'vitest';
import { byArticle } from './clause-groups.ts';

const of = (clause: string, article: string, articleEn: string) => ({
  clause,
  article,
  articleEn,
  act: { id: clause.slice(0, 1) },
});

test('the items of a part stand together, in the order given', () => {
  const groups = byArticle(
    [
      of('J-A3-2-1', '附件3第二部分第（一）项', 'Annex 3, Part II (1)'),
      of('J-A3-2-2', '附件3第二部分第（二）项', 'Annex 3, Part II (2)'),
      of('C1-15-1', '第十五条第（一）项', 'Article 15 (1)'),
      of('C2-10', '第十条', 'Article 10'),
    ],
    (one) => one,
  );
  expect(groups.map(({ article, articleEn, clauses }) => [article, articleEn, clauses.length])).toEqual([
    ['附件3第二部分', 'Annex 3, Part II', 2],
    ['第十五条', 'Article 15', 1],
    ['第十条', 'Article 10', 1],
  ]);
});
