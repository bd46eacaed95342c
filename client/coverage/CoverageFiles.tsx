import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';

const files = [
  { name: 'xlsx', path: '/api/coverage.xlsx' },
  { name: 'csvDistricts', path: '/api/coverage.csv?by=district' },
  { name: 'csvPrecincts', path: '/api/coverage.csv?by=precinct' },
  { name: 'csvGaps', path: '/api/coverage.csv?by=gap' },
  { name: 'geojson', path: '/api/coverage.geojson?by=gap' },
  { name: 'gpkg', path: '/api/coverage.gpkg' },
] as const;

/** What stands today, as files. */
export function CoverageFiles() {
  const { t } = useTranslation('coverage');
  return (
    <ul className="coverage-files">
      {files.map(({ name, path }) => (
        <li key={name}>
          <a className="button" href={path} download>
            <Download aria-hidden size={18} />
            {t(`files.${name}`)}
          </a>
        </li>
      ))}
    </ul>
  );
}
