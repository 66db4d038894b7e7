import { useTranslations } from 'next-intl';
import type { Deed } from '../../lib/cases/deeds.ts';
import type { ListingDeed } from '../../lib/cases/listing-deeds.ts';
import { decide, dispute, lift, refuse, uphold } from '../../lib/cases/listing.action.ts';
import type { FormValues } from '../../lib/form/state.ts';
import type { ListingFile } from '../../lib/hub/listing-files.ts';
import { Form } from '../form/form.tsx';
import { TextArea } from '../form/text-field.tsx';
import { DeedBlock } from './deeds.tsx';

const ACTIONS = { decide, refuse, lift, dispute, uphold };

export interface ListingDeedsProps {
  readonly file: ListingFile;
  readonly deeds: readonly Deed<ListingDeed>[];
  readonly values: FormValues;
  readonly labels: Readonly<Record<string, string>>;
}

/** Everything that can be done to an entry in its state. */
export function ListingDeeds({ file, deeds, values, labels }: ListingDeedsProps) {
  const t = useTranslations('listingFiles');
  const words = useTranslations('cases');
  return (
    <>
      {deeds.map(({ name, why }) => (
        <DeedBlock
          key={`${name}-${file.revision}`}
          title={t(`deed.${name}`)}
          note={t(`deedNote.${name}`)}
          why={why}
        >
          <Form
            id={name}
            action={ACTIONS[name]}
            labels={labels}
            submit={t(`deed.${name}`)}
            values={values}
            revision={String(file.revision)}
          >
            <input type="hidden" name="id" value={file.id} />
            {name === 'refuse' || name === 'lift' ? (
              <TextArea name="reason" hint={words('reasonHint')} rows={3} maxLength={1_000} />
            ) : null}
          </Form>
        </DeedBlock>
      ))}
    </>
  );
}
