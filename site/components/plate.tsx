import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Zh } from './zh.tsx';

export interface PlateProps {
  readonly kind: string;
  readonly name: string;
  readonly creditCode: string;
  readonly facts: readonly { readonly label: string; readonly value: ReactNode }[];
  /** One line for every regime that graded the subject; they are never mixed. */
  readonly children: ReactNode;
}

/** The credit code in the groups in which it is read aloud: 2, 6, 9 and the check character. */
function grouped(creditCode: string): string {
  return /^\w{18}$/.test(creditCode)
    ? creditCode.replace(/^(\w{2})(\w{6})(\w{9})(\w)$/, '$1 $2 $3 $4')
    : creditCode;
}

/** The plate that could hang on a gate: who it is, and its grade under each act. */
export function Plate({ kind, name, creditCode, facts, children }: PlateProps) {
  const t = useTranslations('agency');
  return (
    <header className="plate">
      <div className="plate-inner">
        <div className="plate-who">
          <p className="text-sm text-soft">{kind}</p>
          <h1 className="plate-name">
            <Zh>{name}</Zh>
          </h1>
          <dl className="plate-facts">
            <div>
              <dt>{t('code')}</dt>
              <dd className="code" translate="no">
                {grouped(creditCode)}
              </dd>
            </div>
            {facts.map(({ label, value }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </div>
        {children}
      </div>
    </header>
  );
}

export interface PlateLineProps {
  readonly mark: ReactNode;
  /** The regime and its act. */
  readonly regime: ReactNode;
  readonly band: string;
  readonly score?: string | undefined;
  /** What a reader must know to read band and score together. */
  readonly note?: string | undefined;
  readonly facts: readonly { readonly label: string; readonly value: ReactNode }[];
}

/** One regime's result on the plate. */
export function PlateLine({ mark, regime, band, score, note, facts }: PlateLineProps) {
  return (
    <div className="plate-line">
      <div className="plate-mark">{mark}</div>
      <div>
        <p className="text-sm text-soft">{regime}</p>
        <p className="plate-band">
          <span>{band}</span>
          {score ? <span>{score}</span> : null}
        </p>
        {note ? <p>{note}</p> : null}
        <dl className="plate-facts">
          {facts.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
    </div>
  );
}
