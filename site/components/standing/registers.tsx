import { useTranslations } from 'next-intl';
import type { ListRegister } from '../../lib/hub/generated/graphql.ts';
import type { Listing } from '../../lib/hub/standing.ts';
import { Provenance } from '../provenance.tsx';
import { SiteLink } from '../site-link.tsx';
import { Zh } from '../zh.tsx';

const REGISTERS = [
  'LOCAL_DISCREDIT',
  'LOCAL_BLACKLIST',
  'NATIONAL_SERIOUS',
] as const satisfies readonly ListRegister[];

export interface RegistersProps {
  readonly listings: readonly Listing[];
  readonly today: string;
  /** The day that the listings are those of. */
  readonly on: string;
}

/** The three registers, each by its name with what it means, always all three, so that none is taken for another. */
export function Registers({ listings, today, on }: RegistersProps) {
  const t = useTranslations('registers');
  return (
    <dl className="registers">
      {REGISTERS.map((register) => {
        const entries = listings.filter((listing) => listing.register === register);
        return (
          <div key={register} className="register">
            <dt>
              <span className="register-name">{t(`name.${register}`)}</span>
              <span className="register-meaning">{t(`meaning.${register}`)}</span>
            </dt>
            <dd>
              {entries.length === 0 ? <p className="text-soft">{t('none', { date: on })}</p> : null}
              {entries.map((listing) => (
                <Entry key={listing.id} listing={listing} today={today} />
              ))}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function Entry({ listing, today }: { readonly listing: Listing; readonly today: string }) {
  const t = useTranslations('registers');
  return (
    <div className="listed">
      <p className="stamp">{t(`name.${listing.register}`)}</p>
      <p>
        <Zh>{listing.reason}</Zh>
      </p>
      <p className="ledger-meta">
        {listing.documentNumber ? (
          <span>
            {t('documentNumber')} <Zh>{listing.documentNumber}</Zh>
          </span>
        ) : null}
        {listing.notice ? <SiteLink to={`/notice/${listing.notice.id}`}>{t('notice')}</SiteLink> : null}
      </p>
      <Provenance
        today={today}
        basis={listing.basis}
        decidedBy={listing.decidedBy}
        since={{ day: listing.decidedOn, as: 'decided' }}
        valid={{ from: listing.from, until: listing.until }}
        disputed={listing.disputed}
      />
    </div>
  );
}
