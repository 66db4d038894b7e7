import { attributeOf, type Tag, tagReader } from './xml-tags.ts';

/** A sheet as the workbook's own list names it. */
export interface ListedSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** The key under which the list of parts has its file. */
  readonly relation: string;
}

/** Reads `xl/workbook.xml`. */
export function sheetListReader(): { write(piece: string): void; readonly sheets: readonly ListedSheet[] } {
  const sheets: ListedSheet[] = [];
  const take = (tag: Tag) => {
    if (tag.name !== 'sheet' || tag.kind === 'close') return;
    sheets.push({
      name: attributeOf(tag, 'name') ?? '',
      hidden: /^(hidden|veryHidden)$/.test(attributeOf(tag, 'state') ?? ''),
      relation: attributeOf(tag, 'id') ?? '',
    });
  };
  return { write: tagReader(take).write, sheets };
}

/** Reads `xl/_rels/workbook.xml.rels`: key of a part → its path in the file. */
export function partsReader(): { write(piece: string): void; readonly paths: ReadonlyMap<string, string> } {
  const paths = new Map<string, string>();
  const take = (tag: Tag) => {
    if (tag.name !== 'Relationship' || tag.kind === 'close') return;
    const target = attributeOf(tag, 'Target') ?? '';
    paths.set(attributeOf(tag, 'Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  };
  return { write: tagReader(take).write, paths };
}
