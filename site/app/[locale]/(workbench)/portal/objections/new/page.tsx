import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CaseFacts, Fact } from '../../../../../../components/cases/case-facts.tsx';
import { Cited } from '../../../../../../components/cited.tsx';
import { Form } from '../../../../../../components/form/form.tsx';
import { FileField, TextArea } from '../../../../../../components/form/text-field.tsx';
import { Refusal } from '../../../../../../components/refusal.tsx';
import { SiteLink } from '../../../../../../components/site-link.tsx';
import { Zh } from '../../../../../../components/zh.tsx';
import { findingsOpenToObjection } from '../../../../../../lib/hub/objections.ts';
import { single } from '../../../../../../lib/http/parameters.ts';
import { object } from '../../../../../../lib/objection/objection.action.ts';
import { seated } from '../../../../../../lib/session/seated.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('objections'))('new') };
}

/** An objection to one entry of the live score: the entry is shown, the grounds are asked for. */
export default async function NewObjectionPage({
  searchParams,
}: PageProps<'/[locale]/portal/objections/new'>) {
  const at = await seated('portal');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const t = await getTranslations('objections');
  const words = await getTranslations('cases');
  const findings = await getTranslations('findings');
  const parameters = await searchParams;
  const id = single(parameters, 'finding') ?? '';
  const answer = await findingsOpenToObjection();
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  const entry = answer.value.value.nodes.find((one) => one.id === id);
  return (
    <div className="sheet pt-10">
      <p>
        <SiteLink to="/portal/objections">{t('title')}</SiteLink>
      </p>
      <h1 className="mt-3">{t('new')}</h1>
      <p className="measure mt-3 text-soft">{t('newLead')}</p>
      {!entry ? (
        <p className="mt-8 text-lg">{t('notOpen')}</p>
      ) : (
        <>
          <div className="mt-8">
            <CaseFacts>
              <Fact name={t('against')}>
                <Zh>{entry.summary}</Zh>
              </Fact>
              <Fact name={words('clause')}>
                <Cited clause={entry.clause} />
              </Fact>
              <Fact name={findings('occurredOn')}>{entry.occurredOn}</Fact>
              <Fact name={t('foundBy')}>
                <Zh>{entry.authority.name}</Zh>
              </Fact>
              <Fact name={t('until')}>
                {entry.until} <span className="text-soft">{t('untilNote')}</span>
              </Fact>
            </CaseFacts>
          </div>
          <div className="mt-8">
            {at.value.inUse.role !== 'staff' ? (
              <Form
                id="objection"
                action={object}
                labels={{ grounds: t('grounds'), finding: t('against'), documents: t('documents') }}
                submit={t('send')}
                values={{}}
              >
                <input type="hidden" name="finding" value={id} />
                <TextArea name="grounds" hint={t('groundsHint')} rows={8} maxLength={3_000} />
                <FileField
                  name="documents"
                  optional
                  multiple
                  hint={t('documentsHint')}
                  accept=".pdf,.jpg,.jpeg,.png"
                />
              </Form>
            ) : (
              <p>{t('managerOnly')}</p>
            )}
          </div>
        </>
      )}
    </div>
  );
}
