import { getLocale, getTranslations } from 'next-intl/server';
import { actsOnCases, type Viewer } from '../../lib/cases/deeds.ts';
import { listingDeeds } from '../../lib/cases/listing-deeds.ts';
import { listingLabels, listingValues } from '../../lib/cases/listing-values.ts';
import { inLanguage } from '../../lib/format/bilingual.ts';
import { known } from '../../lib/http/parameters.ts';
import type { ListingFile } from '../../lib/hub/listing-files.ts';
import { Cited } from '../cited.tsx';
import { Section } from '../section.tsx';
import { Zh } from '../zh.tsx';
import { CaseFacts, Fact } from './case-facts.tsx';
import { CaseHistory } from './case-history.tsx';
import { CasePage } from './case-page.tsx';
import { CaseSubject } from './case-subject.tsx';
import { ListingDeeds } from './listing-deeds.tsx';
import { Transmittals } from './transmittals.tsx';

const SAID = ['propose', 'decide', 'refuse', 'lift', 'dispute', 'uphold', 'transmit'] as const;

export interface ListingPageProps {
  readonly file: ListingFile;
  readonly viewer: Viewer;
  readonly said: string | undefined;
}

/** One entry as officials work on it. */
export async function ListingPage({ file, viewer, said }: ListingPageProps) {
  const t = await getTranslations('listingFiles');
  const words = await getTranslations('cases');
  const notices = await getTranslations('noticeFiles');
  const registers = await getTranslations('registers');
  const sending = await getTranslations('transmittals');
  const locale = await getLocale();
  const just = known(SAID, said);
  const deeds = listingDeeds(file, viewer);
  const { from, until, authority } = file;
  return (
    <CasePage
      list="/desk/listings"
      title={registers(`name.${file.register}`)}
      state={t(`stateName.${file.state}`)}
      disputed={file.disputed}
      said={just ? t(`said.${just}`) : undefined}
    >
      <Section id="deeds" title={words('deeds')}>
        {!actsOnCases(viewer) ? (
          <p>{words('lookOnly')}</p>
        ) : deeds.length === 0 ? (
          <p>{words('noDeeds')}</p>
        ) : (
          <ListingDeeds
            file={file}
            deeds={deeds}
            values={await listingValues(file)}
            labels={await listingLabels()}
          />
        )}
      </Section>
      <Section id="facts" title={words('facts')}>
        <CaseFacts>
          <Fact name={words('subject')}>
            <CaseSubject subject={file.subject} />
          </Fact>
          <Fact name={t('register')}>
            {registers(`name.${file.register}`)}
            <span className="block text-soft">{registers(`meaning.${file.register}`)}</span>
          </Fact>
          <Fact name={words('authority')}>{inLanguage(locale, authority.name, authority.nameEn)}</Fact>
          <Fact name={notices('basis')}>
            <ul>
              {file.basis.map((clause) => (
                <li key={clause.clause}>
                  <Cited clause={clause} />
                </li>
              ))}
            </ul>
          </Fact>
          <Fact name={t('reason')}>
            <Zh>{file.reason}</Zh>
          </Fact>
          <Fact name={notices('documentNumber')}>{file.documentNumber}</Fact>
          <Fact name={notices('decidedOn')}>{file.decidedOn}</Fact>
          <Fact name={t('period')}>{until ? t('span', { from, until }) : t('spanOpen', { from })}</Fact>
          <Fact name={t('liftedOn')}>{file.liftedOn}</Fact>
          <Fact name={t('liftingReason')}>{file.liftingReason ? <Zh>{file.liftingReason}</Zh> : null}</Fact>
          <Fact name={words('revision')}>{words('revisionIs', { revision: file.revision })}</Fact>
        </CaseFacts>
      </Section>
      {file.transmittals.length === 0 ? null : (
        <Section
          id="transmittals"
          title={sending('title')}
          margin={<p className="margin-note">{sending('lead')}</p>}
        >
          <Transmittals file={file} acts={actsOnCases(viewer)} />
        </Section>
      )}
      <Section id="history" title={words('history')}>
        <CaseHistory
          account={viewer.account}
          steps={[
            { at: file.proposedAt, what: t('step.proposed'), who: file.proposedBy },
            {
              at: file.decidedAt,
              what: t(file.state === 'REFUSED' ? 'step.refused' : 'step.decided'),
              who: file.decidedBy,
              reason: file.decisionReason,
            },
          ]}
        />
      </Section>
    </CasePage>
  );
}
