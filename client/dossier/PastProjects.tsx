import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Dossier } from '../../server/dossier/schema.ts';
import type { Filter } from '../../server/filter/filter.ts';
import { ScrollTable } from '../evaluation/charts/ScrollTable.tsx';
import { useFigures } from '../filter/figures.ts';

/** What became of past projects of these districts, and the newest of them. */
export function PastProjects({ dossier: { outcomes, projects }, of }: { dossier: Dossier; of: Filter }) {
  const { t } = useTranslation('dossier');
  const { whole, pln } = useFigures();
  return (
    <section>
      <h2>{t('outcomes.title')}</h2>
      <ScrollTable label={t('outcomes.title')}>
        <thead>
          <tr>
            <th scope="col">{t('outcomes.edition')}</th>
            <th scope="col">{t('outcomes.projects')}</th>
            <th scope="col">{t('outcomes.selected')}</th>
          </tr>
        </thead>
        <tbody>
          {outcomes.map(({ edition, projects: count, selected }) => (
            <tr key={edition}>
              <th scope="row">{edition}</th>
              <td>{whole(count)}</td>
              <td>{selected === null ? t('outcomes.unknown') : whole(selected)}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <p className="evaluation-quiet">{t('outcomes.source')}</p>
      <details>
        <summary>{t('outcomes.newest')}</summary>
        <ul className="dossier-list">
          {projects.items.map(({ id, edition, title, projectId, costPln, selected }) => (
            <li key={id}>
              {title}
              <span className="evaluation-quiet">
                {edition} · {projectId}
                {costPln !== null && ` · ${pln(costPln)}`} ·{' '}
                {t(selected === null ? 'outcomes.unknown' : selected ? 'outcomes.was' : 'outcomes.wasNot')}
              </span>
            </li>
          ))}
        </ul>
      </details>
      <p>
        <Link to="/results" search={of}>
          {t('outcomes.all', { count: projects.total })}
        </Link>
      </p>
    </section>
  );
}
