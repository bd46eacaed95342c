import { Link } from '@tanstack/react-router';
import { FileDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Dossier } from '../../server/dossier/schema.ts';
import type { Filter } from '../../server/filter/filter.ts';
import { useApi } from '../api.ts';
import { ScrollTable } from '../evaluation/charts/ScrollTable.tsx';
import { filteredPath, useFilter } from '../filter/address.ts';
import { FilterBar } from '../filter/FilterBar.tsx';
import { useFigures } from '../filter/figures.ts';
import { Failure } from '../ui/Failure.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { DossierLists } from './DossierLists.tsx';
import { IndicatorFigures } from './IndicatorFigures.tsx';
import { PastProjects } from './PastProjects.tsx';
import '../evaluation/evaluation.css';
import './dossier.css';

/** What is known about an area, a drawn shape, a place or districts, each figure with where it comes from. */
export function DossierPage() {
  const { t, i18n } = useTranslation('dossier');
  const [filter] = useFilter();
  const of = groundIn(filter);
  const { data, error, refetch } = useApi<Dossier>(of && filteredPath('/api/dossier', of));
  return (
    <article className="dossier">
      <PageHeading title={data?.name ? t('of', { name: data.name }) : t('title')} />
      <FilterBar editions={[]} />
      {!of && <p>{t('choose')}</p>}
      {of && error && !data && <Failure error={error} onRetry={() => void refetch()} />}
      {of && !data && !error && <Waiting />}
      {of && data && (
        <>
          <p>
            <a
              className="button"
              href={filteredPath('/api/dossier.pdf', of, { lang: i18n.language })}
              target="_blank"
              rel="noreferrer"
            >
              <FileDown aria-hidden size={18} />
              {t('pdf')}
            </a>
          </p>
          <Size dossier={data} />
          <IndicatorFigures dossier={data} />
          <PastProjects dossier={data} of={of} />
          <DossierLists dossier={data} of={of} />
          {data.demonstration && <p className="evaluation-quiet">{t('fictional')}</p>}
        </>
      )}
    </article>
  );
}

/** A dossier is of one ground: of several parts of the filter the narrowest counts. */
function groundIn({ area, shape, near, district }: Filter): Filter | null {
  if (area !== undefined) return { area };
  if (shape) return { shape };
  if (near) return { near };
  return district ? { district } : null;
}

function Size({ dossier }: { dossier: Dossier }) {
  const { t } = useTranslation('dossier');
  const { about, whole, percent, surface } = useFigures();
  const { residents, residentsSource, addresses, areaKm2, districts, ambassador } = dossier;
  return (
    <section>
      {ambassador && (
        <p>
          {t('ambassador')}{' '}
          <Link to="/ambassadors/$slug" params={{ slug: ambassador.slug }}>
            {ambassador.name || t('unnamed')}
          </Link>
        </p>
      )}
      <dl className="dossier-facts">
        <div>
          <dt>{t('residents')}</dt>
          <dd>{t('estimated', { figure: about(residents) })}</dd>
        </div>
        <div>
          <dt>{t('addresses')}</dt>
          <dd>{addresses === null ? t('noAddresses') : whole(addresses)}</dd>
        </div>
        <div>
          <dt>{t('surface')}</dt>
          <dd>{surface(areaKm2)}</dd>
        </div>
      </dl>
      <h2>{t('districts.title')}</h2>
      <ScrollTable label={t('districts.title')}>
        <thead>
          <tr>
            <th scope="col">{t('districts.district')}</th>
            <th scope="col">{t('districts.share')}</th>
            <th scope="col">{t('districts.residents')}</th>
          </tr>
        </thead>
        <tbody>
          {districts.map(({ number, roman, name, share, residents: inside }) => (
            <tr key={number}>
              <th scope="row">
                {roman} {name}
              </th>
              <td>{percent(share)}</td>
              <td>{about(inside)}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <p className="evaluation-quiet">
        {t('districts.source')} <span lang="pl">{residentsSource}</span>.
      </p>
    </section>
  );
}
