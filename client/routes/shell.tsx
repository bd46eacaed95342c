import { Link, Outlet, useMatches } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { CityMap } from './slots.tsx';
import './shell.css';

export function Shell() {
  const { t } = useTranslation('shell');
  const withMap = useMatches({ select: (matches) => matches.some(({ staticData }) => staticData.map) });
  return (
    <div className="shell" data-map={withMap}>
      <header className="shell-header">
        <Link to="/">{t('name')}</Link>
        <nav aria-label={t('nav.label')}>
          <Link to="/">{t('nav.explore')}</Link>
          <Link to="/results">{t('nav.results')}</Link>
          <Link to="/about">{t('nav.about')}</Link>
        </nav>
      </header>
      <main className="shell-panel">
        <Suspense>
          <Outlet />
        </Suspense>
      </main>
      {withMap && (
        <div className="shell-map">
          <Suspense>
            <CityMap />
          </Suspense>
        </div>
      )}
    </div>
  );
}
