import { useTranslation } from 'react-i18next';
import { useDistrictName } from '../../../map/district-name.ts';
import { useAreaFigures } from './exact.ts';

type Share = { number: number; share: number };
const mostShown = 4;

/** In which districts the area lies: a bar told apart by pattern and order, and the same in words. */
export function DistrictBar({ districts }: { districts: Share[] }) {
  const nameOf = useDistrictName();
  const { percent } = useAreaFigures();
  const { t } = useTranslation('editor');
  const shown = districts.filter(({ share }) => share > 0);
  return (
    <div className="editor-districts">
      <div className="editor-bar" aria-hidden="true">
        {shown.map(({ number, share }) => (
          <span key={number} style={{ flexGrow: share }} />
        ))}
      </div>
      <p>
        {shown.length === 0
          ? t('figures.noDistricts')
          : shown
              .slice(0, mostShown)
              .map(({ number, share }) => (shown.length === 1 ? nameOf(number) : `${nameOf(number)} ${percent(share)}`))
              .join(' · ')}
        {shown.length > mostShown && ` · ${t('figures.moreDistricts', { count: shown.length - mostShown })}`}
      </p>
    </div>
  );
}
