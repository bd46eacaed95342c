import type { Geometry, Position } from 'geojson';
import { MapPin } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { type Editing, editing } from './editing.ts';

type Props = {
  at: Position;
  geometry?: Geometry | null | undefined;
  kind: NonNullable<Editing['showAt']>['kind'];
  /** What is shown, for whoever hears the button alone. */
  what?: string;
};

/** "Show me": the map goes there and marks it; the same place again is shown again. */
export function ShowOnMap({ at, geometry, kind, what }: Props) {
  const { t } = useTranslation('editor');
  return (
    <button
      type="button"
      className="button editor-show"
      aria-label={what && t('showWhat', { what })}
      onClick={() => editing.set({ showAt: { at, kind, ...(geometry && { geometry }) } })}
    >
      <MapPin size={18} aria-hidden="true" />
      {t('show')}
    </button>
  );
}
