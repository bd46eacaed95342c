import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../accounts/session.ts';
import { FilterBar } from '../filter/FilterBar.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { Failure } from '../ui/Failure.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { KindChoice } from './KindChoice.tsx';
import { useMaterials } from './list.ts';
import { MaterialItem } from './MaterialItem.tsx';
import '../support/support.css';
import '../filter/matches.css';

/** The library of materials and documents, narrowed by the one filter. */
export function MaterialsPage() {
  const { t } = useTranslation('materials');
  const address = useSearch({ strict: false });
  const ambassador = useSession()?.account?.roles.includes('ambassador') ?? false;
  const [mine, setMine] = useState(false);
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useMaterials(address, { mine });
  const first = data?.pages[0];
  return (
    <section className="prose">
      <PageHeading title={t('title')} />
      <p>{t('lead')}</p>
      <FilterBar />
      <KindChoice />
      {ambassador && (
        <Checkbox name="mine" label={t('mine')} checked={mine} onChange={({ target }) => setMine(target.checked)} />
      )}
      <p className="list-counts" role="status">
        {first && t('matching', { count: first.total })}
        {first && first.unlocated > 0 && `, ${t('wholeCity', { count: first.unlocated })}`}
      </p>
      {error && !data && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {first?.total === 0 && <p>{t('none')}</p>}
      {first && first.total > 0 && (
        <ul className="support-list">
          {data.pages
            .flatMap(({ items }) => items)
            .map((material) => (
              <MaterialItem key={material.id} material={material} />
            ))}
        </ul>
      )}
      {hasNextPage && (
        <button type="button" className="button" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('more')}
        </button>
      )}
    </section>
  );
}
