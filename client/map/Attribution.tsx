import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** Whose work the map is drawn from; the licences ask for it to be always in sight. */
export function Attribution() {
  const { t } = useTranslation('map');
  return (
    <p className="map-attribution">
      <a href="https://www.openstreetmap.org/copyright">{t('attribution.osm')}</a>
      <span> · MSIP Kraków · </span>
      <Link to="/about">{t('attribution.about')}</Link>
    </p>
  );
}
