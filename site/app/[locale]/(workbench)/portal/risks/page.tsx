import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { Form } from '../../../../../components/form/form.tsx';
import { TextArea, TextField } from '../../../../../components/form/text-field.tsx';
import { Refusal } from '../../../../../components/refusal.tsx';
import { RiskForm } from '../../../../../components/risks/risk-form.tsx';
import { RiskLine } from '../../../../../components/risks/risk-line.tsx';
import { Section } from '../../../../../components/section.tsx';
import { Zh } from '../../../../../components/zh.tsx';
import { inLanguage } from '../../../../../lib/format/bilingual.ts';
import { single } from '../../../../../lib/http/parameters.ts';
import { safetyRecord } from '../../../../../lib/hub/safety-record.ts';
import { putUp, review } from '../../../../../lib/risks/risk.action.ts';
import { seated } from '../../../../../lib/session/seated.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('risks'))('title') };
}

/** What an enterprise has on record of its risks, what is lacking, and the forms to add to it. */
export default async function RisksPage({ searchParams }: PageProps<'/[locale]/portal/risks'>) {
  const at = await seated('portal');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const answer = await safetyRecord(at.value.inUse.holder);
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  const t = await getTranslations('risks');
  const locale = await getLocale();
  const { risks, reviews, maps, duties } = answer.value.value;
  const said = single(await searchParams, 'said');
  return (
    <div className="sheet pt-10">
      <h1>{t('title')}</h1>
      <p className="measure mt-3 text-soft">{t('lead')}</p>
      {said === 'done' || said === 'amended' ? (
        <p role="status" className="said measure mt-4">
          {t(said)}
        </p>
      ) : null}
      <div className="sections">
        <Section id="duties" title={t('duties')} margin={<p className="margin-note">{t('basis')}</p>}>
          {duties.length === 0 ? <p>{t('noDuties')}</p> : null}
          <ul>
            {duties.map(({ code, words, wordsEn, dueOn }) => (
              <li key={`${code}${words}`}>
                {inLanguage(locale, words, wordsEn)} {dueOn ? t('dueOn', { day: dueOn }) : ''}
              </li>
            ))}
          </ul>
        </Section>
        <Section id="list" title={t('list')}>
          {risks.length === 0 ? (
            <p className="text-soft">{t('none')}</p>
          ) : (
            <ul className="due-list">
              {risks.map((point) => (
                <RiskLine key={point.id} point={point} />
              ))}
            </ul>
          )}
        </Section>
        <Section id="add" title={t('add')}>
          <RiskForm />
        </Section>
        <Section id="reviews" title={t('reviews')}>
          <dl className="due-notes">
            {reviews.map(({ id, reviewedOn, note }) => (
              <div key={id}>
                <dt>{reviewedOn}</dt>
                <dd>
                  <Zh>{note}</Zh>
                </dd>
              </div>
            ))}
          </dl>
          <Form
            id="review"
            action={review}
            labels={{ reviewedOn: t('reviewedOn'), note: t('note') }}
            submit={t('recordReview')}
          >
            <TextField name="reviewedOn" type="date" />
            <TextArea name="note" hint={t('noteHint')} rows={4} maxLength={2_000} />
          </Form>
        </Section>
        <Section id="maps" title={t('maps')}>
          <dl className="due-notes">
            {maps.map(({ place, postedOn }) => (
              <div key={place}>
                <dt>
                  <Zh>{place}</Zh>
                </dt>
                <dd>{postedOn}</dd>
              </div>
            ))}
          </dl>
          <Form
            id="map"
            action={putUp}
            labels={{ place: t('place'), postedOn: t('postedOn') }}
            submit={t('recordMap')}
          >
            <TextField name="place" hint={t('placeHint')} maxLength={100} />
            <TextField name="postedOn" type="date" />
          </Form>
        </Section>
      </div>
    </div>
  );
}
