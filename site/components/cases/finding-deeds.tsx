import { useTranslations } from 'next-intl';
import type { Deed } from '../../lib/cases/deeds.ts';
import type { FindingDeed } from '../../lib/cases/finding-deeds.ts';
import { confirm, dismiss, dispute, revoke, uphold } from '../../lib/cases/finding.action.ts';
import type { FormValues } from '../../lib/form/state.ts';
import type { FindingFile } from '../../lib/hub/findings.ts';
import { BoxesField } from '../form/choice-field.tsx';
import { Form } from '../form/form.tsx';
import { TextArea } from '../form/text-field.tsx';
import { DeedBlock } from './deeds.tsx';

const ACTIONS = { confirm, dismiss, dispute, uphold, revoke };
const WITH_REASON: ReadonlySet<FindingDeed> = new Set(['dismiss', 'revoke']);

export interface FindingDeedsProps {
  readonly finding: FindingFile;
  readonly deeds: readonly Deed<FindingDeed>[];
  readonly values: FormValues;
  readonly labels: Readonly<Record<string, string>>;
  /** A bureau looks at a deduction of one of its towns: what the town cannot bear may pass to it. */
  readonly mayTakeSpill: boolean;
}

/** Everything that can be done to a finding in its state. */
export function FindingDeeds({ finding, deeds, values, labels, mayTakeSpill }: FindingDeedsProps) {
  const t = useTranslations('findings');
  const words = useTranslations('cases');
  return (
    <>
      {deeds.map(({ name, why }) => (
        <DeedBlock
          key={`${name}-${finding.revision}`}
          title={t(`deed.${name}`)}
          note={t(`deedNote.${name}`)}
          why={why}
        >
          <Form
            id={name}
            action={ACTIONS[name]}
            labels={{ ...labels, spillConfirmed: t('spillConfirmed') }}
            submit={t(`deed.${name}`)}
            values={values}
            revision={String(finding.revision)}
          >
            <input type="hidden" name="id" value={finding.id} />
            {WITH_REASON.has(name) ? (
              <TextArea name="reason" hint={words('reasonHint')} rows={3} maxLength={1_000} />
            ) : null}
            {name === 'confirm' && mayTakeSpill ? (
              <BoxesField name="spillConfirmed" optional choices={[{ value: 'yes', label: t('spill') }]} />
            ) : null}
          </Form>
        </DeedBlock>
      ))}
    </>
  );
}
