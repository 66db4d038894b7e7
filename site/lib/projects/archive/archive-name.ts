/** Signs that no file system takes, and those that hide or turn what is read. */
const NOT_IN_NAMES = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\\/:*?"<>|]/gu;
/** Names that Windows keeps for devices, whatever their ending. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
const LONGEST = 80;

/**
 * `name` as one part of a path inside an archive, in any script: it never leads out of the folder, is no device, and ends
 * as it did. A name that has nothing left is `文件`.
 */
export function archiveName(name: string): string {
  const clean = name
    .normalize('NFC')
    .replace(NOT_IN_NAMES, '_')
    .trim()
    .replace(/^\.+/, '_')
    .replace(/[. ]+$/, '');
  const [, stem = clean, ending = ''] = /^(.*?)(\.[A-Za-z0-9]{1,5})?$/.exec(clean) ?? [];
  const short = Array.from(stem).slice(0, LONGEST).join('') || '文件';
  return DEVICE.test(short) ? `_${short}${ending}` : `${short}${ending}`;
}

/** The names, each told apart from those before it: of two that a file system takes for one, the second has a number. */
export function apart(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const [, stem = name, ending = ''] = /^(.*?)(\.[A-Za-z0-9]{1,5})?$/.exec(name) ?? [];
    let free = name;
    for (let count = 2; taken.has(free.toLowerCase()); count += 1) free = `${stem}(${count})${ending}`;
    taken.add(free.toLowerCase());
    return free;
  });
}
