import { getTranslations } from 'next-intl/server';
import { actsOnCases, type Viewer } from '../../lib/cases/deeds.ts';
import { noticeDeeds } from '../../lib/cases/notice-deeds.ts';
import { noticeLabels, noticeValues } from '../../lib/cases/notice-words.ts';
import { known } from '../../lib/http/parameters.ts';
import type { NoticeFile } from '../../lib/hub/notice-files.ts';
import { Section } from '../section.tsx';
import { SiteLink } from '../site-link.tsx';
import { Zh } from '../zh.tsx';
import { CaseHistory, type Step } from './case-history.tsx';
import { CasePage } from './case-page.tsx';
import { NoticeDeeds } from './notice-deeds.tsx';
import { NoticeFacts } from './notice-facts.tsx';
import { Reasons } from './reasons.tsx';
import { Official } from '../workbench/official.tsx';

const SAID = ['draft', 'approve', 'publish', 'return', 'withdraw', 'dispute', 'uphold'] as const;

export interface NoticePageProps {
  readonly file: NoticeFile;
  readonly viewer: Viewer;
  readonly said: string | undefined;
}

/** One notice as officials work on it: what publication lacks, what can be done, what it says, what happened. */
export async function NoticePage({ file, viewer, said }: NoticePageProps) {
  const t = await getTranslations('noticeFiles');
  const words = await getTranslations('cases');
  const just = known(SAID, said);
  const deeds = noticeDeeds(file, viewer);
  const open = file.state === 'DRAFT' || file.state === 'APPROVED';
  return (
    <CasePage
      list="/desk/notices"
      title={file.title || t('untitled')}
      state={t(`stateName.${file.state}`)}
      disputed={file.disputed}
      said={just ? t(`said.${just}`) : undefined}
      beside={
        <p className="no-print mt-3">
          {file.state === 'PUBLISHED' ? (
            <SiteLink to={`/notice/${file.id}`}>{t('publicPage')}</SiteLink>
          ) : (
            <SiteLink to={`/desk/notices/${file.id}/preview`}>{t('preview')}</SiteLink>
          )}
        </p>
      }
    >
      {open && file.returnReason ? (
        <Section id="returned" title={t('returnReason')}>
          <p className="preserved">
            <Zh>{file.returnReason}</Zh>
          </p>
        </Section>
      ) : null}
      {open ? (
        <Section id="gate" title={t('gate')}>
          {file.obstacles.length ? (
            <>
              <p className="mb-2 font-medium">{t('lacks', { count: file.obstacles.length })}</p>
              <Reasons reasons={file.obstacles} />
            </>
          ) : (
            <p>{t('lacksNothing')}</p>
          )}
          {file.warnings.length ? (
            <>
              <p className="mt-4 mb-2 font-medium">{t('warnings')}</p>
              <Reasons reasons={file.warnings} />
            </>
          ) : null}
        </Section>
      ) : null}
      <Section id="deeds" title={words('deeds')}>
        {!actsOnCases(viewer) ? (
          <p>{words('lookOnly')}</p>
        ) : deeds.length === 0 ? (
          <p>{words('noDeeds')}</p>
        ) : (
          <NoticeDeeds
            file={file}
            deeds={deeds}
            values={await noticeValues(file)}
            labels={await noticeLabels()}
          />
        )}
      </Section>
      <Section id="facts" title={words('facts')}>
        <NoticeFacts file={file} />
      </Section>
      <Section id="history" title={words('history')}>
        <CaseHistory account={viewer.account} steps={stepsOf(file, t)} />
        {file.amenders.length ? (
          <p className="mt-3 text-soft">
            {t('amendedBy')}{' '}
            {file.amenders.map((one) => (
              <Official key={one} account={one} />
            ))}
          </p>
        ) : null}
      </Section>
    </CasePage>
  );
}

type Words = Awaited<ReturnType<typeof getTranslations<'noticeFiles'>>>;

function stepsOf(file: NoticeFile, t: Words): Step[] {
  const steps: Step[] = [
    { at: file.draftedAt, what: t('step.drafted'), who: file.draftedBy },
    { at: file.returnedAt, what: t('step.returned'), who: file.returnedBy, reason: file.returnReason },
    { at: file.approvedAt, what: t('step.approved'), who: file.approvedBy },
    { at: file.publishedAt, what: t('step.published'), who: file.publishedBy },
    {
      at: file.withdrawnAt,
      what: t('step.withdrawn'),
      who: file.withdrawnBy,
      reason: file.withdrawalReason,
    },
  ];
  return steps.sort((a, b) => ((a.at ?? '') < (b.at ?? '') ? -1 : 1));
}
