import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useOverviewPath } from './overview.ts';

const files = [
  { name: 'xlsx', path: '/api/overview.xlsx', own: {} },
  { name: 'csvDistricts', path: '/api/overview.csv', own: {} },
  { name: 'csvLate', path: '/api/overview.csv', own: { part: 'late' } },
  { name: 'csvNext', path: '/api/overview.csv', own: { part: 'next' } },
  { name: 'csvExcel', path: '/api/overview.csv', own: { dialect: 'excel-pl' } },
  { name: 'geojson', path: '/api/overview.geojson', own: {} },
  { name: 'gpkg', path: '/api/overview.gpkg', own: {} },
] as const;

/** What is shown, as files. */
export function OverviewFiles() {
  return (
    <ul className="overview-files">
      {files.map((file) => (
        <li key={file.name}>
          <File {...file} />
        </li>
      ))}
    </ul>
  );
}

function File({ name, path, own }: (typeof files)[number]) {
  const { t } = useTranslation('overview');
  const address = useOverviewPath(path);
  return (
    <a className="button" href={address({ ...own })} download>
      <Download aria-hidden size={18} />
      {t(`files.${name}`)}
    </a>
  );
}
