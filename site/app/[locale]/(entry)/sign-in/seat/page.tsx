import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { EntrySheet } from '../../../../../components/entry-sheet.tsx';
import { ChoiceField } from '../../../../../components/form/choice-field.tsx';
import { Form } from '../../../../../components/form/form.tsx';
import { Refusal } from '../../../../../components/refusal.tsx';
import { SiteLink } from '../../../../../components/site-link.tsx';
import { SignOut } from '../../../../../components/workbench/sign-out.tsx';
import { inLanguage } from '../../../../../lib/format/bilingual.ts';
import { holderName } from '../../../../../lib/hub/holder-name.ts';
import { pathIn } from '../../../../../lib/http/headers.ts';
import { withBack, workbenchPath } from '../../../../../lib/http/own-path.ts';
import { single } from '../../../../../lib/http/parameters.ts';
import { currentSession } from '../../../../../lib/session/current.ts';
import { takeSeat } from '../../../../../lib/session/sign-in.action.ts';

/** What a seat that cannot be used yet wants. */
const NEEDS = {
  STEP_UP: 'needsCode',
  CONFIRMATION: 'needsConfirmation',
  SECOND_FACTOR: 'needsFactor',
} as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('seat'))('title') };
}

export default async function SeatPage({ searchParams }: PageProps<'/[locale]/sign-in/seat'>) {
  const all = await getTranslations();
  const t = await getTranslations('seat');
  const locale = await getLocale();
  const back = workbenchPath(single(await searchParams, 'back'));
  const session = await currentSession();
  if (!session.ok) return <Refusal problems={session.problems} />;
  if (!session.value) redirect(withBack(pathIn(locale, '/sign-in'), back));
  const { seats, inUse } = session.value;
  const choices = await Promise.all(
    seats.map(async (seat) => {
      const { name, nameEn } = await holderName(seat);
      return {
        value: seat.id,
        label: (
          <>
            <strong>{inLanguage(locale, name, nameEn)}</strong> {all(`role.${seat.role}`)}
          </>
        ),
        note: seat.usable
          ? all(`holderKind.${seat.kind}`)
          : `${all(`holderKind.${seat.kind}`)} · ${t(NEEDS[seat.missing ?? 'SECOND_FACTOR'])}`,
        disabled: !seat.usable,
      };
    }),
  );
  return (
    <EntrySheet title={t('title')} lead={seats.length ? t('lead') : t('none')}>
      {seats.length ? (
        <Form
          id="seat"
          action={takeSeat}
          labels={{ seat: t('seat') }}
          submit={t('use')}
          values={inUse ? { seat: inUse.id } : {}}
          guarded={false}
        >
          {back ? <input type="hidden" name="back" value={back} /> : null}
          <ChoiceField name="seat" choices={choices} />
        </Form>
      ) : null}
      {seats.some(({ missing }) => missing === 'STEP_UP') ? (
        <p className="mt-8">
          <SiteLink to={withBack('/sign-in/step-up', back)}>{t('giveCode')}</SiteLink>
        </p>
      ) : null}
      {seats.some(({ missing }) => missing === 'SECOND_FACTOR') ? (
        <p className="mt-8">
          <SiteLink to={withBack('/sign-in/set-up', back)}>{t('setUp')}</SiteLink>
        </p>
      ) : null}
      <div className="mt-8">
        <SignOut />
      </div>
    </EntrySheet>
  );
}
