import { today } from '@internationalized/date';
import { Download, Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../ui/dates.ts';

const files = [
  { kind: 'csv', base: '/api/ambassadors.csv', own: {}, name: 'ambasadorzy.csv' },
  { kind: 'excel', base: '/api/ambassadors.csv', own: { dialect: 'excel-pl' }, name: 'ambasadorzy-excel.csv' },
  { kind: 'geojson', base: '/api/ambassadors.geojson', own: {}, name: 'ambasadorzy.geojson' },
] as const;

/** Exactly what stands in the list, as files and on paper. */
export function Downloads({ path }: { path: (base: string, own?: Record<string, string>) => string }) {
  const { t } = useTranslation('ambassador-list');
  const { day } = useDates();
  return (
    <>
      <div className="people-downloads">
        {files.map(({ kind, base, own, name }) => (
          <a key={kind} className="button" href={path(base, own)} download={name}>
            <Download aria-hidden size={18} />
            <span className="visually-hidden">{t('download')}: </span>
            {t(kind)}
          </a>
        ))}
        <button type="button" className="button" onClick={() => window.print()}>
          <Printer aria-hidden size={18} />
          {t('print')}
        </button>
      </div>
      <details className="estimate-note">
        <summary>{t('columns')}</summary>
        <p>{t('columnsText')}</p>
      </details>
      <p className="people-printed">
        {t('printed', { day: day(today('Europe/Warsaw').toString()), address: location.href })}
      </p>
    </>
  );
}
