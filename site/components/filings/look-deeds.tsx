import { useTranslations } from 'next-intl';
import { accept, giveBack } from '../../lib/filing/look.action.ts';
import { DeedBlock } from '../cases/deeds.tsx';
import { Form } from '../form/form.tsx';
import { TextArea } from '../form/text-field.tsx';

/** What an official of an authority that received it may do: say that it is complete, or return it. */
export function LookDeeds({ id }: { readonly id: string }) {
  const t = useTranslations('filings');
  return (
    <>
      <DeedBlock title={t('accept')} note={t('acceptNote')} why={undefined}>
        <Form id="accept" action={accept} labels={{}} submit={t('accept')} compact>
          <input type="hidden" name="id" value={id} />
        </Form>
      </DeedBlock>
      <DeedBlock title={t('return')} note={t('returnNote')} why={undefined}>
        <Form id="return" action={giveBack} labels={{ reason: t('reason') }} submit={t('return')}>
          <input type="hidden" name="id" value={id} />
          <TextArea name="reason" hint={t('reasonHint')} rows={4} maxLength={1_000} />
        </Form>
      </DeedBlock>
    </>
  );
}
