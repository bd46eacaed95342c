import { useTranslation } from 'react-i18next';
import { useEditing } from '../../areas/editor/editing.ts';
import type { Palette } from '../palette.ts';

/** What lines and fills mean while an area is drawn; only what is on the map is named. */
export function EditingLegend({ palette: { accent, strong, other, answer, areaFillOpacity } }: { palette: Palette }) {
  const { t } = useTranslation('editing');
  const withDrawn = useEditing(({ recipe }) => recipe.drawn.length > 0);
  const withCut = useEditing(({ recipe }) => recipe.cut.length > 0);
  const withBase = useEditing(({ base }) => base !== null);
  const withShared = useEditing(({ checked }) => (checked?.overlaps.length ?? 0) > 0);
  return (
    <ul className="edit-legend map-legend-list" aria-label={t('legend.title')}>
      <Row text={t('legend.mine')}>
        <rect
          x="3"
          y="4"
          width="22"
          height="14"
          fill={accent}
          fillOpacity={areaFillOpacity}
          stroke={accent}
          strokeWidth="3"
        />
      </Row>
      <Row text={t('legend.other')}>
        <rect x="3" y="4" width="22" height="14" fill={other} fillOpacity=".08" stroke={other} strokeWidth="1.75" />
      </Row>
      {withShared && (
        <Row text={t('legend.shared')}>
          <path d="M3 17 15 5M9 18 22 5M16 18l9-9" stroke={other} strokeWidth="2" />
        </Row>
      )}
      {withDrawn && (
        <Row text={t('legend.drawn')}>
          <rect x="3" y="4" width="22" height="14" stroke={strong} strokeWidth="1.75" strokeDasharray="5 3" />
        </Row>
      )}
      {withCut && (
        <Row text={t('legend.cut')}>
          <rect
            x="3"
            y="4"
            width="22"
            height="14"
            fill={answer}
            fillOpacity=".1"
            stroke={answer}
            strokeWidth="1.75"
            strokeDasharray="5 3"
          />
        </Row>
      )}
      {withBase && (
        <Row text={t('legend.base')}>
          <path d="M2 11h24" stroke={strong} strokeWidth="2.5" strokeDasharray="3 4" />
        </Row>
      )}
    </ul>
  );
}

function Row({ text, children }: { text: string; children: React.ReactNode }) {
  return (
    <li>
      <svg viewBox="0 0 28 22" width="28" height="22" aria-hidden fill="none">
        {children}
      </svg>
      {text}
    </li>
  );
}
