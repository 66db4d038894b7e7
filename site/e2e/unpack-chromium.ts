import { mkdir, mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sparticuz, { inflate } from '@sparticuz/chromium';

export interface UnpackedChromium {
  readonly executablePath: string;
  /** The shared libraries that it needs, which a machine without a browser may lack. */
  readonly libraryPath: string;
}

const CACHE = fileURLToPath(new URL('../node_modules/.cache/', import.meta.url));
const FOLDER = 'chromium';

/**
 * The Chromium of the npm package, unpacked once per checkout. The package by itself unpacks into the machine's
 * temporary folder, where the next user may not run it and a second test file finds it half written; so it is unpacked
 * aside and moved into place whole.
 */
export async function unpackChromium(): Promise<UnpackedChromium> {
  const packed = dirname(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))));
  const place = join(CACHE, FOLDER);
  if (!(await exists(place))) {
    await mkdir(CACHE, { recursive: true });
    const aside = await mkdtemp(join(CACHE, `${FOLDER}-`));
    await intoFolder(aside, async () => {
      sparticuz.setGraphicsMode = false;
      await sparticuz.executablePath();
      await inflate(join(packed, 'bin', 'al2023.tar.br'));
    });
    await rename(aside, place).catch(() => rm(aside, { recursive: true, force: true }));
  }
  return { executablePath: join(place, 'chromium'), libraryPath: join(place, 'al2023', 'lib') };
}

/** Does something while the temporary folder of this process is `folder`. */
async function intoFolder(folder: string, doing: () => Promise<void>): Promise<void> {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    await doing();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
