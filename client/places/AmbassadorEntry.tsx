import { Link } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { highlight } from '../map/highlight.ts';
import { formatDistance } from './quantities.ts';
import type { Ambassador } from './shapes.ts';

type Props = {
  ambassador: Ambassador;
  /** From the place asked about to the area's border. */
  distanceM?: number;
};

/** One ambassador in an answer: who, where, and what they take up. The area lights up on the map. */
export function AmbassadorEntry({ ambassador, distanceM }: Props) {
  const { t, i18n } = useTranslation('places');
  const { area, forms } = ambassador;
  return (
    <li
      className="ambassador-entry"
      onPointerEnter={() => highlight.set({ hoveredArea: area.id })}
      onPointerLeave={() => highlight.set({ hoveredArea: null })}
    >
      <Link
        to="/ambassadors/$slug"
        params={{ slug: ambassador.slug }}
        className="ambassador-entry-name"
        onFocus={() => highlight.set({ focusedArea: area.id })}
        onBlur={() => highlight.set({ focusedArea: null })}
      >
        {ambassador.name}
        <ChevronRight size={20} aria-hidden="true" />
      </Link>
      {distanceM !== undefined && (
        <p className="ambassador-entry-distance">{formatDistance(distanceM, i18n.language)}</p>
      )}
      <p>
        {area.name} <span className="quiet">· {t(`area.${area.kind}`)}</span>
      </p>
      {forms.length > 0 && (
        <p className="quiet">
          {t('forms.label')} {forms.map((form) => t(`forms.${form}`, { defaultValue: form })).join(', ')}
        </p>
      )}
      {ambassador.demonstration && <p className="demonstration-mark">{t('fictional')}</p>}
      <p className="ambassador-entry-write">
        <Link to="/ambassadors/$slug" params={{ slug: ambassador.slug }} hash="letter" hashScrollIntoView={false}>
          {t('write')}
          <span className="visually-hidden"> {t('writeTo', { name: ambassador.name })}</span>
        </Link>
      </p>
    </li>
  );
}
