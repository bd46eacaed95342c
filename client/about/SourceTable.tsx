import { useTranslation } from 'react-i18next';
import './source-table.css';

const sources = [
  'districts',
  'residents',
  'precincts',
  'results',
  'network',
  'streets',
  'neighbourhoods',
  'vistula',
] as const;
const columns = ['from', 'year', 'terms'] as const;

/** Every figure's source, date and terms; on a narrow screen each row becomes a block with the columns' names. */
export function SourceTable() {
  const { t } = useTranslation('about');
  return (
    <table className="source-table">
      <thead>
        <tr>
          <th scope="col">{t('sources.what')}</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`sources.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sources.map((source) => (
          <tr key={source}>
            <th scope="row">{t(`sources.${source}.what`)}</th>
            {columns.map((column) => (
              <td key={column} data-column={t(`sources.${column}`)}>
                {t(`sources.${source}.${column}`)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
