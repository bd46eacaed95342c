import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Carried } from './Nobody.tsx';
import type { Ambassador, Serving } from './shapes.ts';

const aroundM = 1000;

type Props = {
  point: [lon: number, lat: number];
  served: Ambassador[];
  contact: Serving['contact'];
  carried: Carried;
};

/** Where to go from an answer. */
export function NextSteps({ point, served, contact, carried }: Props) {
  const { t } = useTranslation('places');
  return (
    <section className="answer-part">
      <h2>{t('next.title')}</h2>
      <ul className="next-steps">
        {served.map(({ slug, name, area }) => (
          <li key={area.id}>
            <Link to="/ambassadors/$slug" params={{ slug }}>
              {t('next.meet', { name })}
            </Link>
          </li>
        ))}
        <li>
          <Link to="/" search={{ near: [...point, aroundM] }}>
            {t('next.around')}
          </Link>
        </li>
        <li>
          <Link to="/results" search={{ near: [...point, aroundM] }}>
            {t('next.results')}
          </Link>
        </li>
        {served.length > 0 && (
          <li>
            <Link to="/become" search={carried}>
              {t('next.become')}
            </Link>
          </li>
        )}
        {contact && (
          <li>
            <a href={contact.url} rel="external">
              {t('next.contact', { name: contact.name })}
            </a>
          </li>
        )}
      </ul>
    </section>
  );
}
