import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFigures } from '../filter/figures.ts';
import type { Coverage } from './coverage.ts';
import { GapItem } from './GapItem.tsx';

const firstShown = 15;

/** Unserved neighbourhoods, those of most residents first: people come first, area second. */
export function GapList({ coverage: { gaps, scattered } }: { coverage: Coverage }) {
  const { t } = useTranslation('coverage');
  const { about, surface } = useFigures();
  const [all, setAll] = useState(false);
  if (gaps.length === 0) return <p>{t('gaps.none')}</p>;
  const shown = all ? gaps : gaps.slice(0, firstShown);
  return (
    <>
      <p>{t('gaps.count', { count: gaps.length })}</p>
      <ol className="gap-list">
        {shown.map((gap) => (
          <GapItem key={gap.id} gap={gap} />
        ))}
      </ol>
      {!all && gaps.length > firstShown && (
        <button type="button" className="button" onClick={() => setAll(true)}>
          {t('gaps.more', { count: gaps.length - firstShown })}
        </button>
      )}
      {scattered.residents > 0 && (
        <p className="coverage-source">
          {t('gaps.scattered', { residents: about(scattered.residents), surface: surface(scattered.areaKm2) })}
        </p>
      )}
    </>
  );
}
