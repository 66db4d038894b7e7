import { useLocale, useTranslations } from 'next-intl';
import { inLanguage } from '../lib/format/bilingual.ts';
import { dayOfInstant, minuteOfInstant } from '../lib/format/day.ts';
import { isSignature, paragraphsOf } from '../lib/format/paragraphs.ts';
import type { NoticeInFull } from '../lib/hub/notice.ts';
import { LANG } from '../i18n/routing.ts';
import { Provenance } from './provenance.tsx';
import { Section } from './section.tsx';
import { SubjectName } from './subject-name.tsx';
import { Zh } from './zh.tsx';

const RED = new Set<NoticeInFull['kind']>(['EXPOSURE', 'PUBLIC_CENSURE', 'LISTING']);

/** A notice set as the document that it is, and beside it the record: whom it concerns, on what basis, until when. */
export function NoticeDocument({ notice, today }: { readonly notice: NoticeInFull; readonly today: string }) {
  const t = useTranslations('notices');
  const published = dayOfInstant(notice.publishedAt);
  return (
    <article>
      <div className="sheet pt-10">
        <div className={RED.has(notice.kind) ? 'document document-red' : 'document'}>
          <p className="document-kind">{t(`kind.${notice.kind}`)}</p>
          <h1 lang={LANG.zh}>{notice.title}</h1>
          {notice.documentNumber ? (
            <p className="document-number" lang={LANG.zh}>
              {notice.documentNumber}
            </p>
          ) : null}
          <div className="document-body" lang={LANG.zh}>
            {paragraphsOf(notice.body).map((paragraph) => (
              <p
                key={paragraph.at}
                className={
                  isSignature(paragraph.text, notice.issuedBy.name) ? 'document-signature' : undefined
                }
              >
                {paragraph.text}
              </p>
            ))}
          </div>
        </div>
      </div>
      <div className="sheet sections">
        <Section
          id="record"
          title={t('record')}
          margin={
            <Provenance
              today={today}
              basis={notice.basis}
              decidedBy={notice.issuedBy}
              since={{ day: published, as: 'published' }}
              valid={{ from: published, until: notice.publicUntil }}
              disputed={notice.disputed}
            />
          }
        >
          <Record notice={notice} />
        </Section>
      </div>
    </article>
  );
}

function Record({ notice }: { readonly notice: NoticeInFull }) {
  const t = useTranslations('notices');
  const provenance = useTranslations('provenance');
  const refusal = useTranslations('refusal');
  const locale = useLocale();
  return (
    <dl className="facts">
      <div>
        <dt>{t('subjects')}</dt>
        <dd>
          {notice.subjects.length === 0 ? (
            <span className="text-soft">{notice.naming === 'MASKED' ? t('masked') : t('noSubjects')}</span>
          ) : null}
          <ul>
            {notice.subjects.map((subject) => (
              <li key={subject.__typename === 'Expert' ? subject.id : subject.creditCode}>
                <SubjectName subject={subject} />
              </li>
            ))}
          </ul>
        </dd>
      </div>
      {notice.severity ? (
        <div>
          <dt>{t('severity')}</dt>
          <dd>{t(`severityName.${notice.severity}`)}</dd>
        </div>
      ) : null}
      {notice.measures.length ? (
        <div>
          <dt>{t('measures')}</dt>
          <dd>
            <ul>
              {notice.measures.map((measure) => (
                <li key={measure.code}>{inLanguage(locale, measure.label, measure.labelEn)}</li>
              ))}
            </ul>
          </dd>
        </div>
      ) : null}
      {notice.documentNumber ? (
        <div>
          <dt>{t('documentNumber')}</dt>
          <dd>
            <Zh>{notice.documentNumber}</Zh>
          </dd>
        </div>
      ) : null}
      <div>
        <dt>{provenance('decided')}</dt>
        <dd>{notice.decidedOn}</dd>
      </div>
      <div>
        <dt>{provenance('published')}</dt>
        <dd>{refusal('beijing', { time: minuteOfInstant(notice.publishedAt) })}</dd>
      </div>
    </dl>
  );
}
