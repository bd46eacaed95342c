import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EvaluationItem } from '../../../server/evaluation/values/schema.ts';
import { useApi } from '../../api.ts';
import { filteredPath, useFilter } from '../../filter/address.ts';
import { useDistrictChoices, useDistrictName } from '../../map/district-name.ts';
import { Failure } from '../../ui/Failure.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { Provenance } from '../SourceNote.tsx';
import { useInLanguage } from '../shown/figures.ts';
import { useIndicators } from '../shown/values.ts';
import { IndicatorRow } from './IndicatorRow.tsx';
import { inOrder, type Pair } from './pair.ts';
import '../evaluation.css';
import './compare.css';

const first: Pair = [1, 18];

/** Two districts side by side in every indicator, beside the city, over the years. */
export function ComparePage() {
  const { t } = useTranslation('evaluation');
  const words = useInLanguage();
  const [{ district = [] }, change] = useFilter();
  const [pair, setPair] = useState(first);
  const [left, right] = inOrder(district, pair);
  const nameOf = useDistrictName();
  const districts = useDistrictChoices();
  const indicators = useIndicators();
  const ofLeft = useAll(left);
  const ofRight = useAll(right);
  const ofCity = useApi<{ items: EvaluationItem[] }>(
    filteredPath('/api/evaluation', {}, { level: 'city', limit: '500' }),
  );
  const parts = [indicators, ofLeft, ofRight, ofCity];
  const failed = parts.find(({ error, data }) => error && !data);
  const all = [ofLeft, ofRight, ofCity].map(({ data }) => data?.items);
  const choose = (next: Pair) => {
    setPair(next);
    change((filter) => ({ ...filter, district: next }));
  };
  const known = indicators.data?.items.filter(({ key }) =>
    all.slice(0, 2).some((items) => items?.some(({ indicator }) => indicator === key)),
  );
  return (
    <article className="compare">
      <PageHeading title={t('compare.title')} />
      <p className="evaluation-ways">
        <Link to="/evaluation" search={true}>
          {t('ways.map')}
        </Link>
        <Link to="/results" search={true}>
          {t('ways.results')}
        </Link>
      </p>
      <div className="compare-choices">
        {(['left', 'right'] as const).map((side) => (
          <label key={side}>
            {t(`compare.${side}`)}
            <select
              className="filter-select"
              value={side === 'left' ? left : right}
              onChange={({ target: { value } }) =>
                choose(side === 'left' ? [Number(value), right] : [left, Number(value)])
              }
            >
              {districts.map(({ number, name }) => (
                <option key={number} value={number} disabled={number === (side === 'left' ? right : left)}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      {failed?.error && <Failure error={failed.error} onRetry={() => void failed.refetch()} />}
      {!failed && !all.every(Boolean) && <Waiting />}
      {known && all.every(Boolean) && (
        <>
          {known.map((indicator) => (
            <IndicatorRow
              key={indicator.key}
              indicator={indicator}
              name={words(indicator.names)}
              sides={[
                { name: nameOf(left), items: all[0] ?? [] },
                { name: nameOf(right), items: all[1] ?? [] },
                { name: t('city'), items: all[2] ?? [] },
              ]}
            />
          ))}
          <h2>{t('source.title')}</h2>
          <Provenance items={all.flatMap((items) => items ?? [])} />
          <p>
            <a
              href={filteredPath(
                '/api/evaluation.csv',
                { district: [left, right] },
                { level: 'district', dialect: 'excel-pl' },
              )}
              download
            >
              {t('compare.download')}
            </a>
          </p>
        </>
      )}
    </article>
  );
}

const useAll = (district: number) =>
  useApi<{ items: EvaluationItem[] }>(
    filteredPath('/api/evaluation', { district: [district] }, { level: 'district', limit: '500' }),
  );
