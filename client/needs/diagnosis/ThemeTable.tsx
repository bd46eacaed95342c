import { useTranslation } from 'react-i18next';
import { useFigures } from '../../filter/figures.ts';
import { MarkPicture } from '../../map/marks/MarkPicture.tsx';
import type { Diagnosis } from '../shapes.ts';

/** How many needs each theme has and how many people support them; the bars only repeat the numbers. */
export function ThemeTable({ themes }: { themes: Diagnosis['byTheme'] }) {
  const { t } = useTranslation('needs');
  const { t: themed } = useTranslation('themes');
  const { whole, percent } = useFigures();
  const most = Math.max(...themes.map(({ count }) => count));
  return (
    <table className="diagnosis-table">
      <caption>{t('diagnosis.byTheme')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('themes')}</th>
          <th scope="col">{t('diagnosis.needs')}</th>
          <th scope="col">{t('diagnosis.share')}</th>
          <th scope="col">{t('diagnosis.support')}</th>
        </tr>
      </thead>
      <tbody>
        {themes.map(({ theme, count, supports, share }) => (
          <tr key={theme}>
            <th scope="row">
              <span className="diagnosis-theme">
                <MarkPicture topic="needs" kind={theme} size={24} />
                {themed(`theme.${theme}`)}
              </span>
            </th>
            <td>
              <span className="diagnosis-bar" style={{ '--part': count / most } as React.CSSProperties} aria-hidden />
              {whole(count)}
            </td>
            <td>{percent(share)}</td>
            <td>{whole(supports)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
