import { escaped, facts, page } from './page.ts';

/** A file of an archive as its index tells it. */
export interface Listed {
  readonly name: string;
  readonly what: string;
  readonly bytes: number;
  /** SHA-256, hexadecimal. */
  readonly digest: string;
}

/** A cell of a CSV: quoted where it must be, and never taken for a formula by whoever opens it. */
function cell(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** The index as a table to be read by a program: UTF-8 with its mark, so that a spreadsheet reads the Chinese. */
export function contentsCsv(files: readonly Listed[]): string {
  const lines = files.map(({ name, what, bytes, digest }) => [name, what, String(bytes), digest].map(cell));
  return `\ufeff${[['文件', '内容', '字节数', 'SHA-256'], ...lines].map((line) => line.join(',')).join('\r\n')}\r\n`;
}

/** The index as a page with a link to every file. */
export function contentsPage(
  title: string,
  about: readonly (readonly [string, string])[],
  files: readonly Listed[],
): string {
  const rows = files.map(({ name, what, bytes, digest }) => {
    const link = name.split('/').map(encodeURIComponent).join('/');
    return `<tr><td><a href="${link}">${escaped(name)}</a></td><td>${escaped(what)}</td><td>${bytes}</td><td><code>${digest}</code></td></tr>`;
  });
  const head = '<tr><th>文件</th><th>内容</th><th>字节数</th><th>SHA-256</th></tr>';
  return page(title, `${facts(about)}<h2>目录</h2><table>${head}${rows.join('')}</table>`);
}
