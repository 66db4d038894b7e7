import { getTranslations } from 'next-intl/server';
import { officialName } from '../../lib/people/official-names.ts';

/** Who did something, by name and role where the visitor may know them; by the account otherwise. Never on public pages. */
export async function Official({ account }: { readonly account: string }) {
  const [found, t] = await Promise.all([officialName(account), getTranslations('role')]);
  if (!found) return <span className="account">{account}</span>;
  return (
    <span className="account" title={account}>
      {found.name}
      {found.role === 'system' ? null : ` ${t(found.role)}`}
    </span>
  );
}
