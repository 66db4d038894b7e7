import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { systemFork } from '@chengan/shared/database/session';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clock, openRegister, type Register } from '../../testing/register.fixture.ts';
import { official, uploadDesk } from '../../testing/upload.fixture.ts';
import { openSource } from '../file/open-source.store.ts';
import { importFile } from '../run/import-file.command.ts';

const data = fileURLToPath(new URL('../../../../../../shared/data/', import.meta.url));
const absent = !existsSync(data);
if (absent) console.warn('SKIPPED: uploads of real register extracts (../shared/data is absent)');

describe.skipIf(absent)('a register extract', () => {
  let byCommand: Register;
  let byUpload: Register;
  beforeAll(async () => {
    [byCommand, byUpload] = [await openRegister(), await openRegister()];
  });
  afterAll(async () => {
    await byCommand.close();
    await byUpload.close();
  });

  test.each([
    // by their codes: no address in the territory, and registered with a division outside it
    ['jiangyin-enterprises.tsv', 'jiangyin', 3, { rows: 2727, registered: 2628, refused: 99 }],
    ['hangjin-enterprises.tsv', 'hangjin', 0, { rows: 250, registered: 249, refused: 1 }],
  ])(
    '%s uploaded for %s comes to what the command makes of it, but that what lies elsewhere is refused',
    { timeout: 60_000 },
    async (file, authority, byCode, figures) => {
      const source = await openSource(`${data}${file}`);
      if (!source.ok) throw new Error(source.problems[0].code);
      const fork = () => systemFork(byCommand.orm, 'import');
      const taken = await importFile({ fork, clock, source: source.value, authority, actor: 'tester' });
      await source.value.close();
      if (!taken.ok) throw new Error(taken.problems[0].code);
      const { rows, registered, changed, unchanged, refused, townElsewhere } = taken.value;

      const desk = await uploadDesk(byUpload);
      const clerk = official(authority);
      const id = await desk.send(file, readFileSync(`${data}${file}`), clerk);
      for (const trial of [true, false]) {
        await desk.finish(id, trial, clerk);
        await desk.run();
        expect(await desk.look(id, clerk)).toMatchObject({
          state: 'DONE',
          trial,
          figures: {
            rows,
            registered: registered - townElsewhere - byCode,
            changed,
            unchanged,
            refused: refused + townElsewhere + byCode,
          },
        });
      }
      expect(await desk.look(id, clerk)).toMatchObject({ figures });
    },
  );
});
