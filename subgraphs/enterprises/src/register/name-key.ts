const FULL_WIDTH_OFFSET = 0xfee0;

/**
 * A name as names are compared: half width, one kind of bracket, no space or invisible character, upper case. Sources
 * write 甲（集团）公司, 甲(集团)公司 and 甲 (集团) 公司 for the same enterprise; what is shown stays as written.
 */
export function nameKey(name: string): string {
  return name
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .replace(/[〔【[{「『]/g, '(')
    .replace(/[〕】\]}」』]/g, ')')
    .replace(/[·•・]/g, '.')
    .replace(/[\s\u200b-\u200f\u2060\ufeff]/g, '')
    .toUpperCase();
}

/** `names` without those that compare equal to an earlier one or to one of `except`. */
export function distinctNames(names: readonly string[], except: readonly string[] = []): string[] {
  const seen = new Set(except.map(nameKey));
  return names.filter((name) => {
    const key = nameKey(name);
    if (key === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
