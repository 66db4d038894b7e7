import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { minuteOfInstant } from '../../../lib/format/day.ts';
import type { ImportRun } from '../../../lib/hub/import-runs.ts';
import { AuthorityName } from '../../authority-name.tsx';

/** What the file is, who brought it in, and what of it is not read. */
export function RunFacts({ run }: { readonly run: ImportRun }) {
  const t = useTranslations('import');
  const locale = useLocale();
  const list = (words: readonly string[]) => words.join(locale === 'zh' ? '、' : ', ');
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t('register'), t(`registers.${run.register}`)],
    [t('authority'), <AuthorityName key="authority" of={run.authority} />],
    [t('startedBy'), t('begun', { time: minuteOfInstant(run.startedAt), name: run.startedBy })],
    ...(run.endedAt === null ? [] : [[t('endedAt'), minuteOfInstant(run.endedAt)] as const]),
    [t('size'), t('bytes', { size: run.size })],
    [
      t('sha256'),
      <span key="sha256" className="code break-all">
        {run.sha256}
      </span>,
    ],
    ...(run.sheet === null ? [] : [[t('sheetRead'), run.sheet] as const]),
    ...(run.unreadSheets.length ? [[t('unreadSheets'), list(run.unreadSheets)] as const] : []),
    ...(run.unusedColumns.length ? [[t('unusedColumns'), list(run.unusedColumns)] as const] : []),
  ];
  return (
    <dl className="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
