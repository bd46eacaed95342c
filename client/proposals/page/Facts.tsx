import { Link } from '@tanstack/react-router';
import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFigures } from '../../filter/figures.ts';
import { ThemeMark } from '../../themes/ThemeMark.tsx';
import { useDates } from '../../ui/dates.ts';
import { Extent } from '../Extent.tsx';
import type { ProposalWhole } from '../shapes.ts';

/** What is known of a proposal at a glance. */
export function Facts({ proposal }: { proposal: ProposalWhole }) {
  const { t } = useTranslation('proposals');
  const { dayOf } = useDates();
  const { pln } = useFigures();
  const { theme, authors, area, costPln, officialNumber, landDeclared, updatedAt } = proposal;
  return (
    <dl className="proposal-facts">
      <Fact name={t('fact.extent')}>
        <Extent proposal={proposal} />
      </Fact>
      <Fact name={t('fact.theme')}>
        <ThemeMark theme={theme} />
      </Fact>
      <Fact name={t('fact.cost')}>{costPln > 0 ? pln(costPln) : t('costs.none')}</Fact>
      <Fact name={t('fact.authors', { count: Math.max(authors.length, 1) })}>
        {authors.length > 0 ? authors.join(', ') : t('fact.noAuthors')}
      </Fact>
      {area && (
        <Fact name={t('fact.area')}>
          <Link to="/proposals" search={{ area: area.id }} activeOptions={{ exact: true }}>
            {area.name}
          </Link>
          {area.ambassador && (
            <Fragment>
              <br />
              <Link to="/ambassadors/$slug" params={{ slug: area.ambassador.slug }}>
                {t('fact.ambassador', { name: area.ambassador.name })}
              </Link>
            </Fragment>
          )}
        </Fact>
      )}
      <Fact name={t('fact.land')}>{t(landDeclared ? 'fact.landCity' : 'fact.landUnknown')}</Fact>
      {officialNumber && <Fact name={t('fact.number')}>{officialNumber}</Fact>}
      <Fact name={t('fact.updated')}>
        <time dateTime={updatedAt}>{dayOf(updatedAt)}</time>
      </Fact>
    </dl>
  );
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
