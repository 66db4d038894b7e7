import { useTranslations } from 'next-intl';
import { add, correct, keepExpert, leave } from '../../lib/practitioner/person.action.ts';
import { personValues } from '../../lib/practitioner/typed.ts';
import type { PersonInFull } from '../../lib/hub/people.ts';
import { BoxesField } from '../form/choice-field.tsx';
import { Form } from '../form/form.tsx';
import { TextField } from '../form/text-field.tsx';
import { SiteLink } from '../site-link.tsx';
import { PersonFields, usePersonLabels } from './person-fields.tsx';

/** Somebody new in the agency's list; what the hub says of a clash stands beside the box that confirms it. */
export function PractitionerForm() {
  const t = useTranslations('practitioners');
  return (
    <Form
      id="practitioner"
      action={add}
      labels={usePersonLabels()}
      submit={t('add')}
      values={{ fullTime: 'yes' }}
      beside={<SiteLink to="/portal/practitioners">{t('back')}</SiteLink>}
    >
      <PersonFields numbered />
      <EmploymentFields />
    </Form>
  );
}

/** Corrects the file of somebody who works for the agency. */
export function CorrectionForm({ person }: { readonly person: PersonInFull }) {
  const t = useTranslations('practitioners');
  return (
    <Form
      id="correction"
      action={correct}
      labels={usePersonLabels()}
      submit={t('correct')}
      values={personValues(person)}
      revision={String(person.version)}
      beside={<SiteLink to={`/portal/practitioners/${person.id}`}>{t('backToFile')}</SiteLink>}
    >
      <input type="hidden" name="id" value={person.id} />
      <PersonFields numbered={false} />
      <EmploymentFields />
      <TextField name="changedOn" type="date" optional hint={t('changedOnHint')} />
    </Form>
  );
}

function EmploymentFields() {
  const t = useTranslations('practitioners');
  return (
    <>
      <TextField name="employedOn" type="date" />
      <TextField name="contractOn" type="date" optional />
      <TextField name="insuredFrom" type="date" optional hint={t('insuredHint')} />
      <BoxesField
        name="elsewhereConfirmed"
        optional
        hint={t('elsewhereHint')}
        choices={[{ value: 'yes', label: t('elsewhereBox') }]}
      />
    </>
  );
}

/** That somebody has left, with the last day. */
export function LeftForm({ person }: { readonly person: PersonInFull }) {
  const t = useTranslations('practitioners');
  return (
    <Form id="left" action={leave} labels={usePersonLabels()} submit={t('markLeft')} guarded={false}>
      <input type="hidden" name="id" value={person.id} />
      <input type="hidden" name="version" value={String(person.version)} />
      <TextField name="leftOn" type="date" hint={t('leftHint')} />
    </Form>
  );
}

/** An expert's own file, first or again. */
export function ExpertForm({ person }: { readonly person: PersonInFull | undefined }) {
  const t = useTranslations('practitioners');
  return (
    <Form
      id="expert"
      action={keepExpert}
      labels={usePersonLabels()}
      submit={t('keep')}
      values={person ? personValues(person) : {}}
    >
      <input type="hidden" name="version" value={String(person?.version ?? 0)} />
      <PersonFields numbered={person === undefined} />
    </Form>
  );
}
