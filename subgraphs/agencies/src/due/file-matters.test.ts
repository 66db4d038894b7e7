import { day } from '@chengan/shared/time/day';
import { describe, expect, test } from 'vitest';
import { certificateMatter, paperlessMatter, qualificationMatter, uninsuredMatter } from './file-matters.ts';

const certificate = (endsOn: string) => ({
  ...({ id: 'c', person: 'p', name: '演甲', kind: 'SAFETY_EVALUATOR', number: 'S1' } as const),
  endsOn: day(endsOn),
});
const TODAY = day('2026-06-10');

describe('a certificate', () => {
  test.each([
    ['2026-06-09', '演甲的安全评价师证书（S1）已过有效期'],
    ['2026-06-10', '演甲的安全评价师证书（S1）即将到期'],
    ['2026-06-11', '演甲的安全评价师证书（S1）即将到期'],
  ])('valid through %s on 10 June', (endsOn, zh) => {
    const { title, term } = certificateMatter(certificate(endsOn), 'AGENCY', TODAY);
    expect(title.zh).toBe(zh);
    expect(term).toMatchObject({
      dueOn: endsOn,
      counted: { zh: `有效期至 ${endsOn}（含当日）；到期前 30 天起提示，为本系统设定` },
      clause: null,
    });
  });

  test("leads to the person's file, or to the expert's own", () => {
    expect(certificateMatter(certificate('2026-06-11'), 'AGENCY', TODAY).target).toEqual({
      kind: 'PRACTITIONER',
      id: 'p',
    });
    expect(certificateMatter(certificate('2026-06-11'), 'EXPERT', TODAY).target.kind).toBe('EXPERT_FILE');
  });
});

test('a qualification that ended says that it covers no work', () => {
  const one = { id: 'q', type: 'DESIGN', number: 'D1' } as const;
  expect(qualificationMatter({ ...one, endsOn: day('2026-06-09') }, TODAY)).toMatchObject({
    title: { zh: '工程设计资质（D1）已过有效期' },
    whatNext: { zh: '该资质已不能用于承接业务；取得新证书的，登记新资质' },
  });
});

test.each([
  ['320583', 'S-4.1c'],
  ['320281', 'J-A1'],
  ['652301', null],
])('in %s missing insurance is under %s, without a term', (region, clause) => {
  const person = { id: 'p', name: '演甲', employedOn: day('2026-03-01'), region };
  expect(uninsuredMatter(person).term).toMatchObject({ dueOn: null, clause });
});

test('a contract without its paper is told by its number', () => {
  const one = { id: 'c', enterprise: '91320281MADEME001Y', clientName: null, signedOn: day('2026-03-01') };
  expect(paperlessMatter({ ...one, number: '合-7' }).title.zh).toBe('服务合同（合-7）未上传签字件');
  expect(paperlessMatter({ ...one, number: null }).title.zh).toBe('服务合同未上传签字件');
});
