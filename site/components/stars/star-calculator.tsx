import { useLocale, useTranslations } from 'next-intl';
import { inLanguage } from '../../lib/format/bilingual.ts';
import { pathIn } from '../../lib/http/headers.ts';
import type { StarResult, StarTable, StarTableItem } from '../../lib/hub/calculators.ts';
import type { HubProblem } from '../../lib/hub/problem.ts';
import { GROUPS } from '../../lib/stars/star-calculation.ts';
import { StarAccount } from '../account/star-account.tsx';
import { StarMark } from '../marks/star-mark.tsx';
import { SiteLink } from '../site-link.tsx';
import { CountField, Problems, TrialMark } from './calculator-parts.tsx';

export interface StarCalculatorProps {
  readonly table: StarTable;
  readonly cycle: number;
  readonly typed: (name: string) => string | undefined;
  readonly result: StarResult | undefined;
  readonly problems: readonly HubProblem[];
}

/** The calculator of stars: the result of what the address holds, and the form of the twenty rows. */
export function StarCalculator({ table, cycle, typed, result, problems }: StarCalculatorProps) {
  const t = useTranslations('calculators');
  const star = useTranslations('star');
  const locale = useLocale();
  const byItem = new Map(result?.items.map((item) => [item.id, item]));
  return (
    <div className="sheet py-10">
      <h1>{t('starsTitle')}</h1>
      <TrialMark />
      <p className="measure mt-2 text-soft">
        {t('starsLead', { year: String(cycle) })} <SiteLink to="/acts/S">{t('starsAct')}</SiteLink>{' '}
        <SiteLink to="/calculators/credit">{t('creditTitle')}</SiteLink>
      </p>
      <Problems problems={problems} />
      {result ? (
        <section aria-labelledby="result" className="mt-8">
          <h2 id="result">{t('result')}</h2>
          <p className="my-4 flex flex-wrap items-center gap-3 text-lg">
            <StarMark band={result.band} className="h-6 w-auto" />
            <strong>{star(`band.${result.band}`)}</strong>
            <span>{t('points', { points: result.score })}</span>
          </p>
          <StarAccount rating={{ ...result, cycle }} />
        </section>
      ) : null}
      <form method="get" action={pathIn(locale, '/calculators/stars')} className="form mt-10">
        {table.items.map((item) => (
          <ItemFields key={item.id} item={item} typed={typed} score={byItem.get(item.id)?.arithmetic} />
        ))}
        <fieldset className="form-field">
          <legend className="field-name">{t('vetoes')}</legend>
          {table.vetoes.map(({ rule, label, labelEn }) => (
            <label key={rule} className="choice">
              <input type="checkbox" name={rule} value="1" defaultChecked={typed(rule) !== undefined} />
              <span>
                {rule} {inLanguage(locale, label, labelEn)}
              </span>
            </label>
          ))}
        </fieldset>
        <p className="form-deeds flex flex-wrap gap-4">
          <button type="submit" className="button">
            {t('compute')}
          </button>
          <SiteLink to="/calculators/stars">{t('clear')}</SiteLink>
        </p>
        <p className="text-soft">{t('shareable')}</p>
      </form>
    </div>
  );
}

interface ItemFieldsProps {
  readonly item: StarTableItem;
  readonly typed: StarCalculatorProps['typed'];
  /** The row's reckoning, once there is a result. */
  readonly score: string | undefined;
}

function ItemFields({ item, typed, score }: ItemFieldsProps) {
  const t = useTranslations('calculators');
  const locale = useLocale();
  return (
    <fieldset className="form-field">
      <legend className="field-name">
        {item.id} {inLanguage(locale, item.label, item.labelEn)}
        {'（'}
        {item.section === 'BONUS'
          ? t('atMost', { points: String(item.max) })
          : t('fullMarks', { points: String(item.max) })}
        {'）'}
      </legend>
      {item.id === 'S-A19'
        ? GROUPS.map((group) => (
            <CountField
              key={group}
              name={group}
              label={t(`group.${group}`)}
              note={t('outOfTen')}
              value={typed(group)}
            />
          ))
        : item.lines.map((line) => <LineField key={line.rule} line={line} value={typed(line.rule)} />)}
      {score === undefined ? null : <p className="arithmetic ledger-note">{score}</p>}
    </fieldset>
  );
}

const COUNTED_BONUS: ReadonlySet<string> = new Set(['S-A20-1', 'S-A20-2-DISTRICT', 'S-A20-2-CITY']);

function LineField({
  line,
  value,
}: {
  readonly line: StarTableItem['lines'][number];
  readonly value: string | undefined;
}) {
  const t = useTranslations('calculators');
  const locale = useLocale();
  const { rule, label, labelEn, measure, tenths } = line;
  const words = `${rule} ${inLanguage(locale, label, labelEn)}`;
  const points = tenths === null ? '' : String(tenths / 10);
  if (measure === 'EACH' || measure === 'RATIO' || COUNTED_BONUS.has(rule)) {
    const note =
      measure === 'RATIO' ? t('ratio', { points }) : measure === 'EACH' ? t('each', { points }) : t('number');
    return <CountField name={rule} label={words} note={note} value={value} />;
  }
  return (
    <label className="choice">
      <input type="checkbox" name={rule} value="1" defaultChecked={value !== undefined && value !== '0'} />
      <span>
        {words}
        {measure === 'ONCE' ? <span className="choice-note">{t('once', { points })}</span> : null}
      </span>
    </label>
  );
}
