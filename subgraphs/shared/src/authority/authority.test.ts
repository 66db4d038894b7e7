import { describe, expect, test } from 'vitest';
import { childrenOf, regionByCode } from '../region/region.ts';
import { day } from '../time/day.ts';
import {
  adoptedActs,
  allAuthorities,
  authorityById,
  authorityOfRegion,
  authorityProblem,
  bureauOf,
  childrenOfAuthority,
  isSubordinate,
  isUnder,
  territoryCovers,
} from './authority.ts';

describe('the tree of authorities', () => {
  test('has five bureaus', () =>
    expect(
      allAuthorities()
        .filter((one) => one.parent === undefined)
        .map((one) => [one.id, one.name, one.level]),
    ).toEqual([
      ['jiangyin', '江阴市应急管理局', 'CITY'],
      ['changji', '昌吉州应急管理局', 'PREFECTURE'],
      ['suzhou', '苏州市应急管理局', 'PREFECTURE'],
      ['hangjin', '杭锦旗应急管理局', 'COUNTY'],
      ['huiji', '郑州市惠济区应急管理局', 'COUNTY'],
    ]));

  test.each([
    ['jiangyin', 21],
    ['changji', 10],
    ['suzhou', 10],
    ['hangjin', 7],
    ['huiji', 8],
    ['jiangyin-320281108', 0],
    ['nobody', 0],
  ])('has under %s %i children', (id, count) => expect(childrenOfAuthority(id)).toHaveLength(count));

  test('knows a town of 江阴', () =>
    expect(authorityById('jiangyin-320281108')).toEqual({
      id: 'jiangyin-320281108',
      name: '江阴市周庄镇安全生产监督管理部门',
      nameEn: 'Work Safety Supervision Department of Zhouzhuang Town, Jiangyin',
      level: 'TOWN',
      parent: 'jiangyin',
      regions: ['320281108'],
      adoptedActs: [],
    }));

  test('knows a zone that is no division', () =>
    expect(authorityById('changji-zhundong')).toMatchObject({
      level: 'PARK',
      parent: 'changji',
      regions: [],
    }));

  test('remembers what 惠济区 bureau was called in 2017', () =>
    expect(authorityById('huiji')?.formerName?.name).toBe('郑州市惠济区安全生产监督管理局'));

  test('has known regions, inside those of the bureau, and names in both languages', () => {
    for (const { id, name, nameEn, parent, regions } of allAuthorities()) {
      expect(name, id).toMatch(/\p{Script=Han}{4}/u);
      expect(nameEn, id).toMatch(/^[A-Z][\w ,'-]+$/);
      for (const code of regions) {
        expect(regionByCode(code), id).toBeDefined();
        expect(parent === undefined || territoryCovers(parent, code), id).toBe(true);
      }
    }
  });

  test('names a child after its region, and leaves no town or county without an authority', () => {
    for (const bureau of allAuthorities().filter((one) => one.parent === undefined)) {
      const children = childrenOfAuthority(bureau.id);
      for (const region of childrenOf(bureau.regions[0] ?? '')) {
        const child = children.find((one) => one.regions.includes(region.code));
        const stem = region.name.replace(/^(江苏|内蒙古鄂尔多斯)/, '');
        expect(child?.name.includes(stem), `${bureau.id} ${region.fullName}`).toBe(true);
      }
    }
  });
});

describe('an authority is below another', () => {
  test.each([
    ['jiangyin-320281108', 'jiangyin', true, true],
    ['changji-zhundong', 'changji', true, true],
    ['jiangyin', 'jiangyin', false, true],
    ['jiangyin', 'jiangyin-320281108', false, false],
    ['jiangyin', 'suzhou', false, false],
    ['jiangyin-320281108', 'suzhou', false, false],
    ['nobody', 'nobody', false, false],
    ['jiangyin-320281108', 'nobody', false, false],
  ])('%s below %s: %s, or the same: %s', (id, superior, below, under) => {
    expect(isSubordinate(id, superior)).toBe(below);
    expect(isUnder(id, superior)).toBe(under);
  });

  test.each([
    ['suzhou-320583', 'suzhou'],
    ['suzhou', 'suzhou'],
    ['nobody', undefined],
  ])('the bureau of %s is %s', (id, bureau) => expect(bureauOf(id)?.id).toBe(bureau));
});

describe('the adopted acts', () => {
  const acts = (id: string, on: string) =>
    adoptedActs(id, day(on)).map((adopted) => `${adopted.act} ${adopted.from}`);

  test.each([
    ['jiangyin', '2020-03-31', []],
    ['jiangyin', '2020-04-01', ['J 2020-04-01']],
    ['jiangyin-320281108', '2026-11-22', ['J 2020-04-01']],
    ['changji', '2020-06-27', []],
    ['changji', '2020-06-28', ['C1 2020-06-28', 'C2 2020-06-28', 'C3 2020-06-28']],
    ['changji-zhundong', '2026-11-22', ['C1 2020-06-28', 'C2 2020-06-28', 'C3 2020-06-28']],
    ['hangjin', '2023-10-02', []],
    ['hangjin-150625100', '2023-10-03', ['H 2023-10-03']],
    ['huiji', '2017-03-12', []],
    ['huiji-410108001', '2017-03-13', ['Z 2017-03-13']],
    ['nobody', '2026-11-22', []],
  ])('of %s on %s', (id, on, expected) => expect(acts(id, on)).toEqual(expected));

  test('never put a standard of 苏州 on 江阴 or on anyone else (Q-34)', () => {
    const under = allAuthorities().filter((one) =>
      acts(one.id, '2026-11-22').some((act) => act.startsWith('S ')),
    );
    expect(under.map((one) => one.id).every((id) => id === 'suzhou' || id.startsWith('suzhou-'))).toBe(true);
    expect(under).toHaveLength(11);
    expect(isUnder('jiangyin', 'suzhou')).toBe(false);
    expect(territoryCovers('suzhou', '320281')).toBe(false);
  });
});

describe('the territory', () => {
  test.each([
    ['jiangyin', '320281108', true],
    ['jiangyin', '320281', true],
    ['jiangyin-320281108', '320281108', true],
    ['jiangyin-320281108', '320281107', false],
    ['jiangyin-320281108', '320281', false],
    ['jiangyin', '3202', false],
    ['changji', '652301102', true],
    ['changji-652301', '652301102', true],
    ['changji-652301', '652302', false],
    ['changji-gaoxin', '652301402', true],
    ['changji-zhundong', '652327', false],
    ['suzhou', '320583100', true],
    ['jiangyin', '320281999', false],
    ['nobody', '320281', false],
  ])('of %s covers %s: %s', (id, code, covers) => expect(territoryCovers(id, code)).toBe(covers));

  test.each([
    ['jiangyin', '320281108', 'jiangyin-320281108'],
    ['jiangyin', '320281', 'jiangyin'],
    ['changji', '652325102', 'changji-652325'],
    ['changji', '652301402', 'changji-gaoxin'],
    ['changji', '6523', 'changji'],
    ['suzhou', '320281108', undefined],
    ['jiangyin', '999', undefined],
  ])('under %s, %s belongs to %s', (bureau, code, id) =>
    expect(authorityOfRegion(bureau, code)?.id).toBe(id),
  );
});

describe('the problem with an authority', () => {
  test('is none when it is known', () => expect(authorityProblem('huiji', 'authority')).toBeUndefined());
  test('names the field and the bureaus', () => {
    const problem = authorityProblem('wuxi', 'input.authority');
    expect(problem).toMatchObject({ code: 'AUTHORITY_UNKNOWN', field: 'input.authority' });
    expect(problem?.message).toContain('jiangyin, changji, suzhou, hangjin, huiji');
  });
});
