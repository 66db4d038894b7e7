import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { CaseList } from '../../../../../components/cases/case-list.tsx';
import { CaseSubject } from '../../../../../components/cases/case-subject.tsx';
import { TalkWithdrawal } from '../../../../../components/cases/talk-withdrawal.tsx';
import { Refusal } from '../../../../../components/refusal.tsx';
import { SiteLink } from '../../../../../components/site-link.tsx';
import { Zh } from '../../../../../components/zh.tsx';
import { actsOnCases, viewerOf } from '../../../../../lib/cases/deeds.ts';
import { inLanguage } from '../../../../../lib/format/bilingual.ts';
import { minuteOfInstant } from '../../../../../lib/format/day.ts';
import { known, single } from '../../../../../lib/http/parameters.ts';
import { talks } from '../../../../../lib/hub/ladder.ts';
import { seated } from '../../../../../lib/session/seated.ts';
import { Official } from '../../../../../components/workbench/official.tsx';

const TO = '/desk/talks';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('talks'))('title') };
}

export default async function TalksPage({ searchParams }: PageProps<'/[locale]/desk/talks'>) {
  const at = await seated('desk');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const t = await getTranslations('talks');
  const words = await getTranslations('cases');
  const locale = await getLocale();
  const parameters = await searchParams;
  const [subject, after] = [single(parameters, 'subject'), single(parameters, 'after')];
  const said = known(['record', 'withdraw'] as const, single(parameters, 'said'));
  const viewer = viewerOf(at.value);
  const answer = await talks(subject, after);
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  const { value: page } = answer.value;
  return (
    <CaseList
      title={t('title')}
      lead={t('lead')}
      to={TO}
      state={undefined}
      states={[]}
      subject={subject}
      after={after}
      page={page}
      shown={page.nodes.length}
      said={said ? t(said === 'record' ? 'recorded' : 'withdrawn') : undefined}
      beside={actsOnCases(at.value.inUse) ? <SiteLink to={`${TO}/new`}>{t('record')}</SiteLink> : undefined}
    >
      {page.nodes.map((talk) => {
        const { id, heldOn, subject: whom, authority, topic, recordedBy, recordedAt } = talk;
        return (
          <li key={id}>
            <p className="due-when">
              <span className="due-left">{heldOn}</span>
            </p>
            <div>
              <p className="due-title">
                <CaseSubject subject={whom} />
              </p>
              <dl className="due-notes">
                <div>
                  <dt>{t('topic')}</dt>
                  <dd>
                    <Zh>{topic}</Zh>
                  </dd>
                </div>
                <div>
                  <dt>{words('authority')}</dt>
                  <dd>{inLanguage(locale, authority.name, authority.nameEn)}</dd>
                </div>
                <div>
                  <dt>{t('recordedBy')}</dt>
                  <dd>
                    <span className="whitespace-nowrap">{minuteOfInstant(recordedAt)}</span>{' '}
                    <Official account={recordedBy} />
                  </dd>
                </div>
              </dl>
              <TalkWithdrawal talk={talk} viewer={viewer} />
            </div>
          </li>
        );
      })}
    </CaseList>
  );
}
