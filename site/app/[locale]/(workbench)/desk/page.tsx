import { getTranslations } from 'next-intl/server';

export default async function DeskPage() {
  const t = await getTranslations('due');
  return (
    <div className="sheet pt-10">
      <h1>{t('title')}</h1>
    </div>
  );
}
