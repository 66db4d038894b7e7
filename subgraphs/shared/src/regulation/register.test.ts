import { describe, expect, test } from 'vitest';
import { authorityById } from '../authority/authority.ts';
import { addDays, day } from '../time/day.ts';
import { CLAUSE_TEXTS } from './clause-texts.ts';
import {
  actById,
  actOf,
  actOfClause,
  allActs,
  citation,
  clauseById,
  clauseInForce,
  clauseProblem,
  clausesOf,
} from './register.ts';

const everyClause = allActs().flatMap((act) => clausesOf(act.id));
/** Chinese that an English line may keep: what stands in quotation marks, and document numbers. */
const withoutQuotes = (text: string) => text.replaceAll(/"[^"]*"|\S*〔\d{4}〕\d+号/g, '');

describe('the acts', () => {
  test.each([
    ['C1', '昌吉州安全生产技术服务活动监督管理办法', '2020-06-28'],
    ['C2', '昌吉州工矿商贸企业“反三违”安全监督管理办法', '2020-06-28'],
    ['C3', '昌吉州工贸企业“四项活动”安全监督管理暂行办法', '2020-06-28'],
    ['J', '江阴市工业企业安全生产技术服务工作管理办法（试行）', '2020-04-01'],
    ['H', '杭锦旗强化安全生产监督管理十二条措施', '2023-10-03'],
    ['Z', '惠济区冶金等工贸行业2017年安全监管工作要点', '2017-03-13'],
    ['S', '安全生产技术服务机构管理规范', '2020-10-01'],
    ['N-WSL', '中华人民共和国安全生产法', '2021-09-01'],
    ['N-CC', '中华人民共和国民法典', '2021-01-01'],
    ['N-MEM-1', '安全评价检测检验机构管理办法', '2019-05-01'],
    ['N-MEM-11', '安全生产严重失信主体名单管理办法', '2023-10-01'],
    ['N-NDRC-36', '信用修复管理办法', '2026-04-01'],
  ])('%s is %s, in force from %s', (id, title, from) => {
    expect(actOf(id)).toMatchObject({ title, effectiveFrom: from, status: 'IN_FORCE' });
  });

  test('the old credit repair order ends on the eve of the new one', () => {
    const old = actOf('N-NDRC-58');
    expect(old).toMatchObject({ status: 'REPLACED', replacedBy: 'N-NDRC-36', effectiveTo: '2026-03-31' });
  });

  test('a replaced act names its successor, which begins after it, and only a replaced one does', () => {
    for (const act of allActs()) {
      expect(act.replacedBy !== undefined, act.id).toBe(act.status === 'REPLACED');
      if (act.replacedBy === undefined || act.effectiveTo === undefined) continue;
      expect(actOf(act.replacedBy).effectiveFrom, act.id).toBe(addDays(act.effectiveTo, 1));
    }
  });

  test('ids are unique', () => expect(new Set(allActs().map((act) => act.id)).size).toBe(allActs().length));

  test('a date that the text does not give is marked as a setting to confirm, with a note', () => {
    expect(actOf('S')).toMatchObject({ commencement: 'SETTING', confirmed: false });
    expect(actOf('S').note).toContain('须由主管部门确认');
    expect(
      allActs()
        .filter((act) => act.commencement === 'SETTING')
        .map((act) => act.id),
    ).toEqual(['S']);
  });

  test('every act has a title and an issuer in both languages, and a note in both or none', () => {
    for (const act of allActs()) {
      expect(act.title, act.id).toMatch(/\p{Script=Han}/u);
      expect(act.issuedBy, act.id).toMatch(/\p{Script=Han}/u);
      expect(withoutQuotes(act.titleEn + act.issuedByEn + (act.noteEn ?? '')), act.id).not.toMatch(
        /\p{Script=Han}/u,
      );
      expect(act.titleEn && act.issuedByEn, act.id).not.toBe('');
      expect(act.noteEn === undefined, act.id).toBe(act.note === undefined);
    }
  });

  test('a local act belongs to a bureau of the tree, a national one to none', () => {
    for (const { id, scope, authority } of allActs()) {
      expect(authority === undefined ? undefined : authorityById(authority)?.parent, id).toBeUndefined();
      expect(authority !== undefined && authorityById(authority) !== undefined, id).toBe(scope === 'LOCAL');
    }
  });

  test('an act is found through its clause', () => expect(actOfClause('J-A3-2-4').id).toBe('J'));

  test('an unknown act is undefined from outside and a bug from inside', () => {
    expect(actById('X')).toBeUndefined();
    expect(() => actOf('X')).toThrow('not an act of the register: X');
    expect(clausesOf('X')).toEqual([]);
  });
});

describe('the clauses', () => {
  test.each([
    ['C1', 49],
    ['C2', 12],
    ['C3', 29],
    ['J', 57],
    ['H', 22],
    ['Z', 30],
    ['S', 125],
  ])('%s has %i', (act, count) => expect(clausesOf(act)).toHaveLength(count));

  test.each([
    ['C1-16-6', 'C1', '第十六条第（六）项', 'Article 16(6)'],
    ['C1-11a', 'C1', '第十一条第一款', 'Article 11, para. 1'],
    ['C1-21', 'C1', '第二十一条', 'Article 21'],
    ['C2-10', 'C2', '第十条', 'Article 10'],
    ['C3-5c', 'C3', '第五条第二款', 'Article 5, para. 2'],
    ['J-9b', 'J', '第九条第二款', 'Article 9, para. 2'],
    ['J-A3-1-10', 'J', '附件3第一部分第（十）项', 'Annex 3, Part I (10)'],
    ['J-A3-2-4', 'J', '附件3第二部分第（四）项', 'Annex 3, Part II (4)'],
    ['J-A3-3-9', 'J', '附件3第三部分第（九）项', 'Annex 3, Part III (9)'],
    ['H-3a', 'H', '第（三）条前段', 'Measure 3, first part'],
    ['Z-10-2', 'Z', '十“二要”', 'Part 10, second'],
    ['S-4.1b', 'S', '4.1 b)', '4.1 b)'],
    ['S-7.6.2-b', 'S', '7.6.2 b)', '7.6.2 b)'],
    ['S-A4-3', 'S', '附录A表A.1第4项之3', 'Appendix A, Table A.1, item 4, no. 3'],
    ['N-CC-1259', 'N-CC', '第一千二百五十九条', 'Article 1259'],
  ])('%s stands in %s, %s', (id, act, article, articleEn) => {
    expect(clauseById(id)).toMatchObject({ id, act, article, articleEn });
  });

  test.each([
    [
      'J-A3-2-4',
      '执业人员同时在两个以上（含两个）服务机构从业',
      '执业人员同时在两个以上（含两个）服务机构从业的，一次扣10分。',
    ],
    ['S-A4-3', '合同未上传属地监管系统', '合同未上传属地监管系统的，每1项扣1分。'],
    [
      'C1-15-2',
      '未与委托方签订技术服务合同',
      '未与委托方签订技术服务合同的，责令改正或限期改正，并约谈相关责任人。',
    ],
    [
      'C1-3a',
      '坚持诚信为先、质量第一，建立中介服务、企业改进、政府监管的机制',
      '坚持诚信为先、质量第一，建立中介服务、企业改进、政府监管的机制。',
    ],
  ])('%s says in one line and in full what it says', (id, label, text) => {
    expect(citation(id)).toMatchObject({ label, text });
  });

  test('ids are unique over all files', () => {
    const written = Object.values(CLAUSE_TEXTS).flatMap((parts) =>
      parts.flatMap((part) => Object.keys(part)),
    );
    expect(new Set(written).size).toBe(written.length);
    expect(everyClause).toHaveLength(written.length);
  });

  test('an id begins with the id of its act', () => {
    for (const { id, act } of everyClause) expect(id.startsWith(`${act}-`), id).toBe(true);
  });

  test('every clause speaks Chinese and complete English', () => {
    for (const clause of everyClause) {
      const { id, label, labelEn, text, textEn, article, articleEn } = clause;
      expect(label && text, id).toMatch(/\p{Script=Han}/u);
      expect(article, id).not.toBe('');
      for (const english of [labelEn, textEn, articleEn]) {
        expect(english.trim(), id).not.toBe('');
        expect(withoutQuotes(english), id).not.toMatch(/\p{Script=Han}/u);
      }
    }
  });

  test('every clause of the five documents says what it asks of the hub', () => {
    const silent = everyClause.filter((one) => actOf(one.act).scope === 'LOCAL' && one.kinds.length === 0);
    expect(silent.map((one) => one.id)).toEqual(['Z-10-0']); // team building: nothing for software to do
  });

  test('what was not read in a text is marked', () => {
    expect(citation('N-MEM-11-TERM').confirmed).toBe(true);
    expect(citation('N-MEM-11-PUBLISH').confirmed).toBe(false);
    expect(citation('J-A3-0c').confirmed).toBe(true);
    expect(citation('S-7.5').confirmed).toBe(false);
  });

  test.each([
    ['J-A3-0c', '2020-03-31', false],
    ['J-A3-0c', '2020-04-01', true],
    ['J-A3-0c', '2026-11-22', true],
    ['C1-16-6', '2020-06-27', false],
    ['C1-16-6', '2020-06-28', true],
    ['H-3a', '2023-10-02', false],
    ['H-3a', '2023-10-03', true],
    ['N-NDRC-58-TERM', '2023-04-30', false],
    ['N-NDRC-58-TERM', '2023-05-01', true],
    ['N-NDRC-58-TERM', '2026-03-31', true],
    ['N-NDRC-58-TERM', '2026-04-01', false],
    ['N-NDRC-36-CLASS', '2026-03-31', false],
    ['N-NDRC-36-CLASS', '2026-04-01', true],
  ])('%s on %s: in force %s', (id, on, expected) => expect(clauseInForce(id, day(on))).toBe(expected));
});

describe('an unknown clause', () => {
  test('is a problem in words a clerk understands', () => {
    expect(clauseProblem('J-A3-2-99', 'findings.2.clause')).toEqual({
      code: 'UNKNOWN_CLAUSE',
      message: '条款目录中没有编号“J-A3-2-99”。请核对编号（区分大小写），例如 J-A3-2-4 或 C1-16-6。',
      messageEn:
        'The register has no clause "J-A3-2-99". Check the id (capitals matter), such as J-A3-2-4 or C1-16-6.',
      field: 'findings.2.clause',
    });
  });

  test.each(['', 'j-a3-2-4', ' J-A3-2-4', 'J-A3-2', 'toString', '__proto__'])('%j is one', (id) => {
    expect(clauseProblem(id, 'clause')?.code).toBe('UNKNOWN_CLAUSE');
    expect(clauseById(id)).toBeUndefined();
  });

  test('is cut in the message when it is long', () => {
    expect(clauseProblem('x'.repeat(5000), 'clause')?.message).toContain(`“${'x'.repeat(40)}…”`);
  });

  test('is no problem when it exists', () => expect(clauseProblem('J-A3-2-4', 'clause')).toBeUndefined());

  test('throws where code cites it', () => {
    expect(() => citation('J-A3-2-99')).toThrow('not a clause of the register: J-A3-2-99');
    expect(() => clauseInForce('J-A3-2-99', day('2026-01-01'))).toThrow('not a clause');
  });
});
