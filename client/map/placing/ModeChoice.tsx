import { useTranslation } from 'react-i18next';
import { modes } from './modes.ts';
import { takeTool, usePlacing } from './placing.ts';

/** The tools on the map itself. Moving asks for something to move. */
export function ModeChoice() {
  const { t } = useTranslation('placing');
  const mode = usePlacing((state) => state.mode);
  const isEmpty = usePlacing(({ place }) => place === null);
  return (
    <fieldset className="placing-modes" aria-label={t('tool.modes')}>
      {modes.map(([each, Icon]) => (
        <button
          key={each}
          type="button"
          className="map-text-button"
          aria-pressed={mode === each}
          disabled={each === 'move' && isEmpty}
          onClick={() => takeTool(each)}
        >
          <Icon aria-hidden size={18} />
          {t(`mode.${each}`)}
        </button>
      ))}
    </fieldset>
  );
}
