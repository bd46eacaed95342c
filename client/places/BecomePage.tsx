import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useApi } from '../api.ts';
import type { Address } from '../filter/address.ts';
import { PageHeading } from '../ui/PageHeading.tsx';
import { servingPath } from './AnswerPage.tsx';
import { useEditions } from './editions.ts';
import { locatePath } from './PointPage.tsx';
import { readPoint } from './point.ts';
import type { Located, Serving } from './shapes.ts';
import './become.css';

const tasks = ['meet', 'gather', 'shape', 'pass'] as const;
const support = ['training', 'materials', 'studies', 'exchange'] as const;
const prepared = ['area', 'forms', 'experience', 'needs', 'consent'] as const;

/** What an ambassador does and how one becomes one, said honestly: the city decides and announces the call. */
export function BecomePage() {
  const { t } = useTranslation('become');
  const edition = useEditions()?.[0];
  return (
    <article className="prose">
      <PageHeading title={t('title')} />
      <p className="lead">{t('lead')}</p>
      <ChosenPlace />
      <h2>{t('tasks.title')}</h2>
      <ul>
        {tasks.map((task) => (
          <li key={task}>{t(`tasks.${task}`)}</li>
        ))}
      </ul>
      <h2>{t('support.title')}</h2>
      <ul>
        {support.map((part) => (
          <li key={part}>{t(`support.${part}`)}</li>
        ))}
      </ul>
      <h2>{t('prepare.title')}</h2>
      <ul>
        {prepared.map((part) => (
          <li key={part}>{t(`prepare.${part}`)}</li>
        ))}
      </ul>
      <h2>{t('apply.title')}</h2>
      <p>{t('apply.call')}</p>
      <p>{t('apply.notHere')}</p>
      {edition?.contactUrl && (
        <p>
          <a href={edition.contactUrl} rel="external" className="button" data-main>
            {edition.contactName ?? edition.contactUrl}
          </a>
        </p>
      )}
    </article>
  );
}

/** The place somebody came from, so that it is not lost on the way. */
function ChosenPlace() {
  const { t } = useTranslation('become');
  const { place, point: pointText } = useSearch({ strict: false }) as Address;
  const point = pointText ? readPoint(pointText) : undefined;
  const serving = useApi<Serving>(place ? servingPath(place) : null).data;
  const located = useApi<Located>(point && !place ? locatePath(point) : null).data;
  if (serving)
    return (
      <aside className="become-place">
        <h2>{t('place.title')}</h2>
        <p>
          <Link to="/place/$placeId" params={{ placeId: serving.place.id }}>
            {serving.place.label}
          </Link>
          {serving.place.detail && `, ${serving.place.detail}`}
        </p>
        {serving.shares.length > 0 && <p>{t('place.together')}</p>}
      </aside>
    );
  if (located && pointText)
    return (
      <aside className="become-place">
        <h2>{t('place.title')}</h2>
        <p>
          <Link to="/point/$lonlat" params={{ lonlat: pointText }}>
            {t('place.point')}
          </Link>
          {located.district && `, ${t('place.district', located.district)}`}
        </p>
        {located.ambassadors.length > 0 && <p>{t('place.together')}</p>}
      </aside>
    );
  return null;
}
