import { useLocale, useTranslations } from 'next-intl';
import { pathIn } from '../lib/http/headers.ts';

export const KINDS = ['AGENCY', 'ENTERPRISE', 'EXPERT'] as const;

export interface SearchFormProps {
  readonly text?: string | undefined;
  readonly kind?: string | undefined;
  /** Only the box, without the choice of kinds. */
  readonly short?: boolean;
}

/** The search box: a plain form, answered by `/search`. */
export function SearchForm({ text, kind, short = false }: SearchFormProps) {
  const t = useTranslations('search');
  const locale = useLocale();
  return (
    <form
      role="search"
      method="get"
      action={pathIn(locale, '/search')}
      className="grid max-w-3xl grid-cols-[minmax(0,1fr)] gap-3"
    >
      <label htmlFor="q" className="font-medium">
        {t('label')}
      </label>
      <div className="flex">
        <input
          id="q"
          name="q"
          type="search"
          defaultValue={text}
          autoComplete="off"
          maxLength={100}
          aria-describedby="q-hint"
          className="field w-full"
        />
        <button type="submit" className="button">
          {t('submit')}
        </button>
      </div>
      <p id="q-hint" className="text-sm text-soft">
        {t('hint')}
      </p>
      {short ? null : (
        <fieldset>
          <legend className="sr-only">{t('kind')}</legend>
          <div className="flex flex-wrap gap-x-6 gap-y-1">
            {(['', ...KINDS] as const).map((value) => (
              <label key={value} className="flex items-center gap-2">
                <input type="radio" name="kind" value={value} defaultChecked={(kind ?? '') === value} />
                {value === '' ? t('all') : t(value)}
              </label>
            ))}
          </div>
        </fieldset>
      )}
    </form>
  );
}
