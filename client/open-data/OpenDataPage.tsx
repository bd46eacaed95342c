import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { OpenData } from '../../server/open-data/schema.ts';
import { useApi } from '../api.ts';
import { useDates } from '../ui/dates.ts';
import { Failure } from '../ui/Failure.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import '../about/source-table.css';
import './open-data.css';

/** What is open, under which licence, how fresh, from where. */
export function OpenDataPage() {
  const { t } = useTranslation('open-data');
  return (
    <article className="prose open-data">
      <PageHeading title={t('title')} />
      <p className="lead">{t('lead')}</p>
      <h2>{t('layers.title')}</h2>
      <Layers />
      <p className="open-data-note">{t('layers.note')}</p>
      <h2>{t('ways.title')}</h2>
      <ul>
        <li>
          {t('ways.ogc')} <Address path="/ogc" />
        </li>
        <li>
          {t('ways.tiles')} <Address path="/tiles/areas.json" />
        </li>
        <li>
          {t('ways.api')} <Address path="/api/docs" />
        </li>
        <li>
          {t('ways.feeds')} <a href="/api/happenings.atom">{t('ways.atom')}</a>,{' '}
          <a href="/api/meetings.ics">{t('ways.calendar')}</a>
        </li>
        <li>
          <Link to="/embed/make">{t('ways.embed')}</Link>
        </li>
      </ul>
      <h2>{t('licence.title')}</h2>
      <p>{t('licence.ours')}</p>
      <p>
        {t('licence.others')}{' '}
        <Link to="/about" hash="sources">
          {t('licence.sources')}
        </Link>
      </p>
      <p>{t('licence.people')}</p>
    </article>
  );
}

function Layers() {
  const { t } = useTranslation('open-data');
  const { moment } = useDates();
  const { data, error, refetch } = useApi<OpenData>('/api/open-data');
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting />;
  return (
    <table className="source-table">
      <thead>
        <tr>
          <th scope="col">{t('layers.what')}</th>
          <th scope="col">{t('layers.terms')}</th>
          <th scope="col">{t('layers.version')}</th>
          <th scope="col">{t('layers.changed')}</th>
          <th scope="col">{t('layers.browse')}</th>
        </tr>
      </thead>
      <tbody>
        {data.items.map(({ id, licence, version, changedAt, items, tiles }) => {
          const name = t(`collection.${id}`);
          return (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td data-column={t('layers.terms')}>
                {licence.url ? <a href={licence.url}>{t(`terms.${licence.id}`)}</a> : t(`terms.${licence.id}`)}
                {'. '}
                {t('layers.source', { source: t(`source.${id}`) })}
              </td>
              <td data-column={t('layers.version')}>{version}</td>
              <td data-column={t('layers.changed')}>{changedAt ? moment(changedAt) : t('layers.never')}</td>
              <td data-column={t('layers.browse')} className="open-data-links">
                <a href={`${items}?f=html`} aria-label={`${name}: HTML`}>
                  HTML
                </a>{' '}
                <a href={`${items}?f=json`} aria-label={`${name}: GeoJSON`}>
                  GeoJSON
                </a>{' '}
                {tiles && (
                  <a href={tiles} aria-label={`${name}: TileJSON, ${t('layers.tiles')}`}>
                    TileJSON
                  </a>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** An address to be copied into another program, whole. */
function Address({ path }: { path: string }) {
  return (
    <a href={path}>
      <code>{`${location.origin}${path}`}</code>
    </a>
  );
}
