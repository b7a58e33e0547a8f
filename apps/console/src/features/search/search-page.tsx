import { useQuery } from '@apollo/client/react';
import { Search, SearchX } from 'lucide-react';
import { type FormEvent, type ReactNode, useEffect, useState } from 'react';
import { faultOf } from '../../shared/api/faults';
import { useText } from '../../shared/text/use-text';
import { Button } from '../../shared/ui/button';
import { TextField } from '../../shared/ui/field';
import { announce } from '../../shared/ui/live-region';
import pageStyles from '../../shared/ui/page.module.css';
import { Empty, FaultCard } from '../../shared/ui/states';
import { SEARCH } from './documents';
import { HitRow } from './hit-row';
import styles from './search.module.css';

type SearchProps = {
  query: string;
  onQuery: (query: string) => void;
  link: (reference: string, children: ReactNode) => ReactNode;
};
const PAGE = 50;

/** Search over every ticket that the person may read. */
export function SearchPage({ query, onQuery, link }: SearchProps) {
  const t = useText();
  useEffect(() => {
    document.title = `${query || t('nav.searchShort')} – Kontaktpost`;
  }, [query, t]);
  return (
    <main className={pageStyles.page} data-pane>
      <div className={pageStyles.narrow}>
        <h1 className={pageStyles.title} tabIndex={-1} data-pane-title>
          {t('nav.searchShort')}
        </h1>
        <SearchForm key={query} query={query} onQuery={onQuery} />
        {query && <Results query={query} link={link} />}
      </div>
    </main>
  );
}

function SearchForm({ query, onQuery }: Pick<SearchProps, 'query' | 'onQuery'>) {
  const t = useText();
  const [text, setText] = useState(query);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onQuery(text.trim());
  };
  return (
    <search>
      <form className={styles.form} onSubmit={submit}>
        <TextField
          className={styles.field}
          label={t('search.label')}
          hint={t('search.hint')}
          type="search"
          autoFocus={query === ''}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <Button type="submit" look="primary">
          <Search size={16} aria-hidden="true" />
          {t('nav.searchShort')}
        </Button>
      </form>
    </search>
  );
}

function Results({ query, link }: Pick<SearchProps, 'query' | 'link'>) {
  const t = useText();
  const { data, error, refetch, fetchMore } = useQuery(SEARCH, {
    variables: { query, first: PAGE, after: null },
    fetchPolicy: 'cache-and-network',
  });
  const hits = data?.search.edges ?? [];
  const more = data?.search.pageInfo.hasNextPage ?? false;
  const said = data && t(more ? 'search.manyHits' : 'search.hits', { count: hits.length });
  useEffect(() => {
    if (said) announce(said);
  }, [said]);
  if (error && !data)
    return <FaultCard fault={faultOf(error)} onRetry={() => void refetch().catch(() => undefined)} />;
  if (!data) return null;
  if (hits.length === 0) return <Empty sign={SearchX} title={t('search.nothing', { query })} />;
  const next = () =>
    void fetchMore({
      variables: { after: data.search.pageInfo.endCursor ?? null },
      updateQuery: (now, { fetchMoreResult }) => ({
        ...fetchMoreResult,
        search: { ...fetchMoreResult.search, edges: [...now.search.edges, ...fetchMoreResult.search.edges] },
      }),
    }).catch(() => undefined); // the button is still there
  return (
    <section aria-label={t('search.results')}>
      <p className={styles.count}>{said}</p>
      <ul className={styles.hits}>
        {hits.map(({ node }) => (
          <li key={node.id}>{link(node.reference, <HitRow hit={node} query={query} />)}</li>
        ))}
      </ul>
      {more && <Button onPress={next}>{t('ui.more')}</Button>}
    </section>
  );
}
