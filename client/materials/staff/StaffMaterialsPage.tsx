import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SignedInOnly } from '../../accounts/SignedInOnly.tsx';
import { FilterBar } from '../../filter/FilterBar.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { KindChoice } from '../KindChoice.tsx';
import { useMaterials } from '../list.ts';
import { MaterialItem } from '../MaterialItem.tsx';
import '../../support/support.css';
import '../../filter/matches.css';

/** The library as staff keep it. */
export function StaffMaterialsPage() {
  return <SignedInOnly needs={['staff', 'administrator']}>{() => <Library />}</SignedInOnly>;
}

function Library() {
  const { t } = useTranslation('materials');
  const address = useSearch({ strict: false });
  const [archived, setArchived] = useState(false);
  const { data, error, refetch, fetchNextPage, hasNextPage } = useMaterials(address, { mine: false, archived });
  const first = data?.pages[0];
  return (
    <section className="prose">
      <PageHeading title={t('staff.title')} />
      <Link to="/staff/materials/new" className="button" data-main>
        {t('staff.add')}
      </Link>
      <FilterBar />
      <KindChoice />
      <Checkbox
        name="archived"
        label={t('staff.archive')}
        checked={archived}
        onChange={({ target }) => setArchived(target.checked)}
      />
      <p className="list-counts" role="status">
        {first && t('matching', { count: first.total })}
      </p>
      {error && !data && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {first?.total === 0 && <p>{t('none')}</p>}
      <ul className="support-list">
        {data?.pages
          .flatMap(({ items }) => items)
          .map((material) => (
            <MaterialItem key={material.id} material={material}>
              {!material.file && !material.link && <strong>{t('staff.unseen')}</strong>}
              <Link to="/staff/materials/$materialId" params={{ materialId: String(material.id) }}>
                {t('staff.change')}
                <span className="visually-hidden">: {material.title.pl}</span>
              </Link>
            </MaterialItem>
          ))}
      </ul>
      {hasNextPage && (
        <button type="button" className="button" onClick={() => void fetchNextPage()}>
          {t('more')}
        </button>
      )}
    </section>
  );
}
