import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { enumerated, inLanguage } from '../../lib/format/bilingual.ts';
import { minuteOfInstant } from '../../lib/format/day.ts';
import type { VisitFile } from '../../lib/hub/visits.ts';
import { CONTENTS, knownKind } from '../../lib/visits/words.ts';
import { Section } from '../section.tsx';
import { SiteLink } from '../site-link.tsx';
import { Zh } from '../zh.tsx';
import { EarlierHazards } from './hazard-course.tsx';
import { VisitHazards } from './visit-hazards.tsx';
import { VisitSignatures } from './visit-signatures.tsx';

export interface VisitPageProps {
  readonly at: '/portal/visits' | '/desk/visits';
  readonly visit: VisitFile;
  readonly said?: string | undefined;
  /** Deeds: sections of their own. */
  readonly deeds?: ReactNode;
  /** What stands under each hazard. */
  readonly underHazard?: ((hazard: VisitFile['hazards'][number]) => ReactNode) | undefined;
}

/** One visit: the sheet as form C has it, what was found, who signed, what is doubtful, its entries. */
export async function VisitPage({ at, visit, said, deeds, underHazard }: VisitPageProps) {
  const t = await getTranslations('visits');
  const kind = await getTranslations('serviceKind');
  const content = await getTranslations('serviceContent');
  const course = await getTranslations('hazardCourse');
  const locale = await getLocale();
  const attachment = at === '/desk/visits' ? '/desk/attachment' : '/portal/attachment';
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t('enterprise'), <Zh key="e">{visit.enterprise.name ?? visit.enterprise.creditCode}</Zh>],
    [t('agency'), <Zh key="a">{visit.agency.name}</Zh>],
    [
      t('kinds'),
      enumerated(
        locale,
        visit.kinds.map((code) => (knownKind(code) ? kind(knownKind(code) ?? 'OTHER') : code)),
      ),
    ],
    [t('leader'), visit.leader ? <Zh key="l">{visit.leader.name}</Zh> : t('unknown')],
    [t('time'), `${minuteOfInstant(visit.startedAt)} — ${minuteOfInstant(visit.endedAt)}`],
    [t('persons'), <Zh key="p">{visit.practitioners.map(({ name }) => name).join('、')}</Zh>],
    [
      t('contents'),
      enumerated(
        locale,
        CONTENTS.filter((number) => visit.contents.includes(number)).map((number) => content(`${number}`)),
      ) || t('unknown'),
    ],
    [t('rating'), visit.rating ? t(`ratings.${visit.rating}`) : t('unknown')],
    [t('opinions'), visit.opinions ? <Zh key="o">{visit.opinions}</Zh> : t('nothing')],
  ];
  return (
    <div className="sheet pt-10">
      <p>
        <SiteLink to={at}>{t('title')}</SiteLink>
      </p>
      <h1 className="mt-3">{t('pageTitle', { day: visit.on })}</h1>
      <p className="mt-2">
        <strong>{visit.retracted ? t('retracted') : t(`states.${visit.state}`)}</strong>
      </p>
      {said ? (
        <p role="status" className="said measure mt-4">
          {said}
        </p>
      ) : null}
      {visit.correctedBy ? (
        <p className="measure mt-4">
          {t('correctedBy')} <SiteLink to={`${at}/${visit.correctedBy}`}>{t('latest')}</SiteLink>
        </p>
      ) : null}
      <p className="no-print mt-4 flex flex-wrap gap-x-6">
        <SiteLink to={`${at}/${visit.id}/sheet`}>{t('sheet')}</SiteLink>
        {at === '/portal/visits' ? <SiteLink to={`${at}/${visit.id}/board`}>{t('board')}</SiteLink> : null}
      </p>
      <div className="sections">
        <Section id="sheet" title={t('sheetTitle')}>
          <dl className="facts">
            {facts.map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          <h3 className="mt-5">{t('process')}</h3>
          <p className="measure whitespace-pre-line">
            <Zh>{visit.process}</Zh>
          </p>
        </Section>
        {visit.doubts?.length ? (
          <Section id="doubts" title={t('doubts')}>
            <ul>
              {visit.doubts.map((doubt) => (
                <li key={`${doubt.code}-${doubt.message}`}>
                  {inLanguage(locale, doubt.message, doubt.messageEn)}（{doubt.clause}）
                </li>
              ))}
            </ul>
          </Section>
        ) : null}
        <Section id="hazards" title={t('hazards')}>
          <VisitHazards hazards={visit.hazards} under={underHazard} />
        </Section>
        {visit.openBefore.length === 0 ? null : (
          <Section
            id="earlier"
            title={course('earlier')}
            margin={<p className="margin-note">{course('earlierLead')}</p>}
          >
            <EarlierHazards at={at} hazards={visit.openBefore} />
          </Section>
        )}
        <Section id="photos" title={t('photos')}>
          {visit.photos.length === 0 ? <p>{t('noPhotos')}</p> : null}
          <ol>
            {visit.photos.map((id, index) => (
              <li key={id}>
                <SiteLink to={`${attachment}/${id}`}>{t('photoNumber', { number: index + 1 })}</SiteLink>
              </li>
            ))}
          </ol>
        </Section>
        <Section id="signatures" title={t('signatures')}>
          <VisitSignatures visit={visit} attachment={attachment} />
        </Section>
        {deeds}
        <Section id="entries" title={t('entries')}>
          <ol>
            {visit.entries.map((entry) => (
              <li key={entry.id}>
                {minuteOfInstant(entry.recordedAt)} <span className="account">{entry.recordedName}</span>{' '}
                {entry.id === visit.id ? (
                  t('thisEntry')
                ) : (
                  <SiteLink to={`${at}/${entry.id}`}>{t('see')}</SiteLink>
                )}{' '}
                {entry.correctionReason ? (
                  <>
                    {entry.retracted ? t('retractedFor') : t('correctedFor')}{' '}
                    <Zh>{entry.correctionReason}</Zh>
                  </>
                ) : null}
              </li>
            ))}
          </ol>
        </Section>
      </div>
    </div>
  );
}
