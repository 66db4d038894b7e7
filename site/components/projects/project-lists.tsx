import { useLocale, useTranslations } from 'next-intl';
import { inLanguage } from '../../lib/format/bilingual.ts';
import type { ProjectFileFull, ProjectListShown } from '../../lib/hub/projects.ts';
import { Cited } from '../cited.tsx';
import { Section } from '../section.tsx';
import { SiteLink } from '../site-link.tsx';
import { Zh } from '../zh.tsx';

/** The lists of a project: what stands in each, and the way to fill in or correct it. */
export function ProjectLists({
  project,
  keeps,
}: {
  readonly project: ProjectFileFull;
  readonly keeps: boolean;
}) {
  const locale = useLocale();
  return (
    <>
      {project.lists
        .filter((list) => list.open || list.items.some(({ record }) => record))
        .map((list) => (
          <Section
            key={list.code}
            id={`list-${list.code}`}
            title={inLanguage(locale, list.name, list.nameEn)}
            margin={
              <p className="margin-note">
                <Cited clause={list.clause} brief />
              </p>
            }
          >
            <List id={project.id} list={list} keeps={keeps && list.open} />
          </Section>
        ))}
    </>
  );
}

interface ListProps {
  readonly id: string;
  readonly list: ProjectListShown;
  readonly keeps: boolean;
}

function List({ id, list, keeps }: ListProps) {
  const t = useTranslations('serviceProject');
  const locale = useLocale();
  const to = `/portal/projects/${id}/record/${list.code}`;
  const names = new Map(
    list.fields.map((field) => [field.code, inLanguage(locale, field.name, field.nameEn)]),
  );
  return (
    <>
      {list.items.length === 0 ? <p className="text-soft">{t('nothing')}</p> : null}
      {list.items.map((item) => (
        <div key={item.code} className="mt-3">
          {list.items.length > 1 || !list.fixed ? (
            <h3>{inLanguage(locale, item.name, item.nameEn)}</h3>
          ) : null}
          {item.record ? (
            <dl className="facts">
              {item.record.values.map(({ field, shown }) => (
                <div key={field}>
                  <dt>{names.get(field) ?? field}</dt>
                  <dd>
                    <Zh>{shown.join('、')}</Zh>
                  </dd>
                </div>
              ))}
            </dl>
          ) : (
            <p className="text-soft">{t('nothing')}</p>
          )}
          {keeps ? (
            <p className="no-print">
              <SiteLink to={`${to}?item=${item.code}`}>{item.record ? t('correct') : t('fillIn')}</SiteLink>
              {item.record && item.record.version > 1 ? (
                <span className="text-soft"> {t('version', { version: item.record.version })}</span>
              ) : null}
            </p>
          ) : null}
        </div>
      ))}
      {keeps && !list.fixed ? (
        <p className="no-print mt-3">
          <SiteLink to={to}>{t('addRow')}</SiteLink>
        </p>
      ) : null}
    </>
  );
}
