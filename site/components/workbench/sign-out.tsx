import { useTranslations } from 'next-intl';
import { signOut } from '../../lib/session/sign-out.action.ts';

/** A button, not a link: leaving changes something. */
export function SignOut() {
  const t = useTranslations('workbench');
  return (
    <form action={signOut}>
      <button type="submit" className="link-button">
        {t('signOut')}
      </button>
    </form>
  );
}
