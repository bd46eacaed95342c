import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageHeading } from '../ui/PageHeading.tsx';
import { SourceTable } from './SourceTable.tsx';

/** Sections after the sources, each with its sentences in order. */
const sections = {
  estimates: ['residents', 'streets', 'points'],
  gaps: ['lists', 'addresses', 'results'],
  demonstration: ['what'],
  accessibility: ['goal', 'settings'],
  privacy: ['stored', 'position', 'others'],
} as const;

/** What the data are, whose, of when, what is an estimate, what is missing; accessibility and privacy in short. */
export function AboutPage() {
  const { t } = useTranslation('about');
  return (
    <article className="prose">
      <PageHeading title={t('title')} />
      <p className="lead">{t('lead')}</p>
      <h2 id="sources">{t('sources.title')}</h2>
      <SourceTable />
      {Object.entries(sections).map(([section, sentences]) => (
        <section key={section} className="prose" aria-labelledby={section}>
          <h2 id={section}>{t(`${section}.title`)}</h2>
          {sentences.map((sentence) => (
            <p key={sentence}>{t(`${section}.${sentence}`)}</p>
          ))}
          {(section === 'accessibility' || section === 'privacy') && (
            <p>
              <Link to={`/${section}`}>{t(`${section}.whole`)}</Link>
            </p>
          )}
        </section>
      ))}
      <h2>{t('open.title')}</h2>
      <p>
        <Link to="/open-data">{t('open.page')}</Link>
      </p>
      <p>
        <a href="/api/docs">{t('open.api')}</a>
      </p>
      <p>{t('open.code')}</p>
    </article>
  );
}
