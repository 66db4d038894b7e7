import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { type DocumentName, type Documents } from './documents.ts';
import { type Coverage, coverageOf } from './font-coverage.ts';
import { missingWords, settable } from './missing-characters.ts';
import { siteFolder } from './site-folder.ts';

/** Pictures that a template shows as `image("/pictures/<name>")`. */
export type Pictures = Readonly<Record<string, Uint8Array>>;

const PICTURE = /^[a-z0-9-]{1,40}\.(?:png|jpg|svg)$/;
/** A result is forgotten after this many documents that did not need it. */
const FORGOTTEN_AFTER = 10;

interface Press {
  readonly compiler: NodeCompiler;
  readonly coverage: Coverage;
  readonly templates: string;
}

let press: Press | undefined;

/**
 * The document as a PDF, fonts embedded; the same data give the same bytes. Data go in as data: whatever they say is
 * set as text. A template reads nothing outside of its own folder. Throws when the template does not fit its data or a
 * picture is none: a fault of the programme, but for a picture (check before).
 */
export function renderDocument<Name extends DocumentName>(
  name: Name,
  data: Documents[Name],
  pictures: Pictures = {},
): Uint8Array<ArrayBuffer> {
  const { compiler, coverage, templates } = (press ??= installed());
  const { data: shown, missing } = settable(data, coverage);
  const words = missingWords(missing, data.head.language);
  const inputs = { data: JSON.stringify({ ...shown, head: { ...shown.head, missing: words } }) };
  const placed = Object.entries(pictures).map(([picture, bytes]) => {
    if (!PICTURE.test(picture)) throw new RangeError(`not a name of a picture: ${picture}`);
    return { path: join(templates, 'pictures', picture), bytes };
  });
  try {
    for (const { path, bytes } of placed) compiler.mapShadow(path, Buffer.from(bytes));
    const compiled = compiler.compile({ mainFilePath: join(templates, `${name}.typ`), inputs });
    if (!compiled.result) throw new Error(`the template ${name} does not compile: ${reasons(compiled)}`);
    return new Uint8Array(compiler.pdf(compiled.result, { creationTimestamp: 0 }));
  } finally {
    for (const { path } of placed) compiler.unmapShadow(path);
    compiler.evictCache(FORGOTTEN_AFTER);
  }
}

function reasons(compiled: ReturnType<NodeCompiler['compile']>): string {
  return JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics ?? []);
}

/** The compiler with the two weights of the one family that documents use. Loaded with the first document. */
function installed(): Press {
  const from = createRequire(join(siteFolder(), 'package.json'));
  const typst = from('@myriaddreamin/typst-ts-node-compiler') as { NodeCompiler: typeof NodeCompiler };
  const fonts = join(dirname(from.resolve('@embedpdf/fonts-sc')), '../fonts');
  const [regular, bold] = ['NotoSansHans-Regular.otf', 'NotoSansHans-Bold.otf'].map((file) =>
    readFileSync(join(fonts, file)),
  );
  if (!regular || !bold) throw new Error('the fonts of documents are not installed');
  const templates = join(siteFolder(), 'lib/document/templates');
  const compiler = typst.NodeCompiler.create({
    workspace: templates,
    fontArgs: [{ fontBlobs: [regular, bold] }],
  });
  return { compiler, templates, coverage: coverageOf(regular) };
}
