import { useTranslations } from 'next-intl';
import { saveSettings } from '../../lib/stars/star.action.ts';
import { Form } from '../form/form.tsx';
import { TextField } from '../form/text-field.tsx';
import { SiteLink } from '../site-link.tsx';

export interface SettingsFormProps {
  readonly settings: {
    readonly opensOn: string;
    readonly closesOn: string;
    readonly announcementDays: number;
    readonly ownChoice: boolean;
  };
  readonly today: string;
  /** Whether this viewer may change them. */
  readonly changes: boolean;
}

/** When the bureau takes applications for last year and how long it announces, and the form that changes it. */
export function SettingsForm({ settings, today, changes }: SettingsFormProps) {
  const t = useTranslations('stars');
  const cycle = String(Number(today.slice(0, 4)) - 1);
  const { opensOn, closesOn, announcementDays, ownChoice } = settings;
  return (
    <section aria-labelledby="settings" className="deed mt-10">
      <h2 id="settings">{t('settings', { year: cycle })}</h2>
      <p className="measure">
        {t('window', { from: opensOn, to: closesOn, days: String(announcementDays) })}{' '}
        {ownChoice ? t('ownChoice') : t('hubChoice')} <SiteLink to="/clause/S-7.2">S-7.2</SiteLink>{' '}
        <SiteLink to="/clause/S-7.3">S-7.3</SiteLink>
      </p>
      {changes ? (
        <Form
          id="settings-form"
          action={saveSettings}
          labels={{
            opensOn: t('opensOn'),
            closesOn: t('closesOn'),
            announcementDays: t('announcementDays'),
          }}
          submit={t('saveSettings')}
          values={{ opensOn, closesOn, announcementDays: String(announcementDays) }}
        >
          <input type="hidden" name="cycle" value={cycle} />
          <TextField name="opensOn" type="date" />
          <TextField name="closesOn" type="date" />
          <TextField
            name="announcementDays"
            hint={t('announcementDaysHint')}
            inputMode="numeric"
            maxLength={2}
            width="code"
          />
        </Form>
      ) : null}
    </section>
  );
}
