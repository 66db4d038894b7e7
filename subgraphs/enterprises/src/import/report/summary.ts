import type { Counts } from '../run/row-outcome.ts';

/** The figures of an import, in the words of the report and of the screen. */
export function summaryRows(counts: Counts): readonly (readonly [zh: string, en: string, count: number])[] {
  return [
    ['数据行', 'rows', counts.rows],
    ['收下', 'taken', counts.registered + counts.changed],
    ['　新建档', '  registered', counts.registered],
    ['　已更新', '  changed', counts.changed],
    ['未变', 'unchanged', counts.unchanged],
    ['拒收', 'refused', counts.refused],
    ['有提示', 'with notes', counts.warned],
    ['空行', 'blank lines', counts.blank],
    ['镇街已知', 'town known', counts.townKnown],
    ['只知县区或园区', 'county or zone only', counts.townLarger],
    ['镇街不明', 'town unknown', counts.townUnknown],
    ['地址在辖区外', 'address elsewhere', counts.townElsewhere],
  ];
}
