import { useTranslations } from 'next-intl';
import type { DuePart } from '../../../lib/hub/due.ts';
import type { HubAnswer } from '../../../lib/hub/problem.ts';
import type { Workbench } from '../../../lib/session/seat.ts';
import { grouped } from '../../../lib/workbench/due.ts';
import { Section } from '../../section.tsx';
import { Unavailable } from '../../unavailable.tsx';
import { DueLine } from './due-line.tsx';

export interface InboxProps {
  readonly parts: readonly HubAnswer<DuePart>[];
  readonly workbench: Workbench;
}

/** What is due, as a day book: group by group, what expires next first. What cannot be read is said, not left out. */
export function Inbox({ parts, workbench }: InboxProps) {
  const t = useTranslations('due');
  const read = parts.flatMap((part) => (part.ok ? [part.value] : []));
  const unread = parts.flatMap((part) => (part.ok ? [] : part.problems));
  const groups = grouped(read.flatMap(({ items }) => items));
  const today = read[0]?.today;
  return (
    <div className="sheet pt-10">
      <h1>{t('title')}</h1>
      <p className="measure mt-3 text-soft">
        {today ? `${t('asOf', { date: today })} ` : null}
        {t('lead')}
      </p>
      {unread.length ? (
        <div className="mt-6">
          <p className="mb-2 font-medium">{t('partial')}</p>
          <Unavailable problems={unread} />
        </div>
      ) : null}
      {read.some(({ more }) => more) ? <p className="said measure mt-6">{t('more')}</p> : null}
      {groups.length === 0 ? (
        unread.length ? null : (
          <p className="mt-8 text-lg">{t('none')}</p>
        )
      ) : (
        <div className="sections">
          {groups.map(({ group, items }) => (
            <Section
              key={group}
              id={`due-${group.toLowerCase()}`}
              title={t(`group.${group}`)}
              margin={<p className="margin-note">{t('count', { count: items.length })}</p>}
            >
              <ul className="due-list">
                {items.map((item) => (
                  <DueLine key={item.id} item={item} workbench={workbench} />
                ))}
              </ul>
            </Section>
          ))}
        </div>
      )}
    </div>
  );
}
