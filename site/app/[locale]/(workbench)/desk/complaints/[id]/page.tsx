import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { CaseFacts, Fact } from '../../../../../../components/cases/case-facts.tsx';
import { CasePage } from '../../../../../../components/cases/case-page.tsx';
import { Cited } from '../../../../../../components/cited.tsx';
import { ComplaintDeed } from '../../../../../../components/complaints/complaint-deed.tsx';
import { Refusal } from '../../../../../../components/refusal.tsx';
import { Section } from '../../../../../../components/section.tsx';
import { SiteLink } from '../../../../../../components/site-link.tsx';
import { Zh } from '../../../../../../components/zh.tsx';
import { viewerOf } from '../../../../../../lib/cases/deeds.ts';
import { inLanguage } from '../../../../../../lib/format/bilingual.ts';
import { single } from '../../../../../../lib/http/parameters.ts';
import { complaintInFull } from '../../../../../../lib/hub/complaints.ts';
import { seated } from '../../../../../../lib/session/seated.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('complaints'))('title') };
}

/** One report from the public as officials of its place work on it. */
export default async function OneComplaintPage({
  params,
  searchParams,
}: PageProps<'/[locale]/desk/complaints/[id]'>) {
  const at = await seated('desk');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const answer = await complaintInFull((await params).id);
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  const { value: file } = answer.value;
  const t = await getTranslations('complaints');
  const words = await getTranslations('complaint');
  const cases = await getTranslations('cases');
  const locale = await getLocale();
  const { agency, about, place, suggestion, inspection } = file;
  return (
    <CasePage
      list="/desk/complaints"
      title={words(`categories.${file.category}`)}
      state={words(`states.${file.state}`)}
      disputed={false}
      said={single(await searchParams, 'said') === 'decide' ? t('said') : undefined}
    >
      {file.state === 'OPEN' ? (
        <Section id="deeds" title={cases('deeds')}>
          <ComplaintDeed file={file} role={viewerOf(at.value).role} />
        </Section>
      ) : null}
      <Section id="facts" title={cases('facts')}>
        <CaseFacts>
          <Fact name={words('agency')}>
            {agency ? (
              <SiteLink to={`/desk/agency/${agency.creditCode}`}>
                <Zh>{agency.name}</Zh>
              </SiteLink>
            ) : null}
          </Fact>
          <Fact name={t('about')}>{about ? inLanguage(locale, about.name, about.nameEn) : null}</Fact>
          <Fact name={words('place')}>{place ? <Zh>{place.fullName}</Zh> : null}</Fact>
          <Fact name={words('occurredOn')}>{file.occurredOn}</Fact>
          <Fact name={words('receivedOn')}>{file.receivedOn}</Fact>
          <Fact name={words('text')}>
            <span className="whitespace-pre-line" lang="zh">
              {file.text}
            </span>
          </Fact>
          <Fact name={words('contact')}>{file.contact}</Fact>
          <Fact name={cases('clause')}>
            <Cited clause={file.clause} />
          </Fact>
          <Fact name={words('reply')}>{file.reply ? <Zh>{file.reply}</Zh> : null}</Fact>
          <Fact name={t('came')}>
            {suggestion ? (
              <SiteLink to={`/desk/suggestions/${suggestion}`}>{words('states.SUGGESTED')}</SiteLink>
            ) : inspection ? (
              <SiteLink to={`/desk/inspections/${inspection}`}>{words('states.INSPECTED')}</SiteLink>
            ) : null}
          </Fact>
        </CaseFacts>
      </Section>
    </CasePage>
  );
}
