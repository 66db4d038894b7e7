import { useTranslations } from 'next-intl';
import { CONTRASTS, TEXTS, THEMES } from '../../lib/display.ts';
import type { Display } from '../../lib/display.ts';

const NAMES = {
  auto: 'themeAuto',
  light: 'themeLight',
  dark: 'themeDark',
  more: 'contrastMore',
  normal: 'textNormal',
  large: 'textLarge',
  larger: 'textLarger',
} as const;

interface ChoiceProps {
  readonly name: keyof Display;
  readonly values: readonly (keyof typeof NAMES)[];
  readonly chosen: string;
}

function Choice({ name, values, chosen }: ChoiceProps) {
  const t = useTranslations('display');
  return (
    <fieldset>
      <legend className="text-sm text-soft">{t(name)}</legend>
      <div className="flex flex-wrap gap-x-4">
        {values.map((value) => (
          <label key={value} className="flex items-center gap-1.5 py-1">
            <input type="radio" name={name} value={value} defaultChecked={value === chosen} />
            {t(NAMES[value])}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Ground, contrast and text size, as a form that works with scripts off. */
export function DisplaySettings({ display, back }: { readonly display: Display; readonly back: string }) {
  const t = useTranslations('display');
  return (
    <details className="display-settings">
      <summary>{t('open')}</summary>
      <form method="post" action="/display" className="display-form">
        <input type="hidden" name="back" value={back} />
        <Choice name="theme" values={THEMES} chosen={display.theme} />
        <Choice name="contrast" values={CONTRASTS} chosen={display.contrast} />
        <Choice name="text" values={TEXTS} chosen={display.text} />
        <button type="submit" className="button">
          {t('apply')}
        </button>
      </form>
    </details>
  );
}
