import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Pager } from '../../../../components/pager.tsx';
import { Refusal } from '../../../../components/refusal.tsx';
import { KINDS, SearchForm } from '../../../../components/search-form.tsx';
import { SearchResults } from '../../../../components/search-results.tsx';
import { known, single } from '../../../../lib/http/parameters.ts';
import { currentPlace } from '../../../../lib/http/place.ts';
import { kindOf } from '../../../../lib/hub/problem.ts';
import { search } from '../../../../lib/hub/search.ts';

/** The hub counts exactly up to here; one more means that there are more. */
const COUNTED = 1000;

type Props = PageProps<'/[locale]/search'>;

/** What was asked, and the answer: undefined while nothing was. */
async function asked(searchParams: Props['searchParams']) {
  const parameters = await searchParams;
  const text = single(parameters, 'q');
  const kind = known(KINDS, single(parameters, 'kind'));
  const after = single(parameters, 'after');
  const answer =
    text === undefined ? undefined : await search(text, kind, single(parameters, 'region'), after);
  return { text, kind, after, answer };
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('search');
  const refusal = await getTranslations('refusal.title');
  const { text, answer } = await asked(searchParams);
  const title = text === undefined ? t('title') : t('titleFor', { text });
  return {
    title: answer && !answer.ok ? refusal(kindOf(answer.problems)) : title,
    robots: { index: false, follow: true },
  };
}

export default async function SearchPage({ searchParams }: Props) {
  const t = await getTranslations('search');
  const { text, kind, after, answer } = await asked(searchParams);
  if (answer && !answer.ok) return <Refusal problems={answer.problems} text={text} />;
  const hits = answer?.value.value;
  return (
    <div className="sheet py-10">
      <h1>{text === undefined ? t('title') : t('titleFor', { text })}</h1>
      <div className="mt-6">
        <SearchForm text={text} kind={kind} />
      </div>
      {hits === undefined || text === undefined ? (
        <p className="mt-8">{t('empty')}</p>
      ) : (
        <section aria-labelledby="results" className="mt-10">
          <h2 id="results">
            {hits.totalCount > COUNTED
              ? t('more', { count: COUNTED })
              : t('count', { count: hits.totalCount })}
          </h2>
          {hits.nodes.length === 0 ? (
            <div className="measure mt-3 grid gap-2">
              <p>{t('none', { text })}</p>
              <p className="text-soft">{t('noneAdvice')}</p>
            </div>
          ) : (
            <>
              <p className="measure mt-1 mb-4 text-sm text-soft">{t('order')}</p>
              <SearchResults hits={hits.nodes} />
              <Pager
                place={await currentPlace()}
                shown={hits.nodes.length}
                total={hits.totalCount}
                after={after}
                next={hits.pageInfo.hasNextPage ? hits.pageInfo.endCursor : null}
              />
            </>
          )}
        </section>
      )}
    </div>
  );
}
