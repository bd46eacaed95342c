import { useTranslation } from 'react-i18next';

const splits = ['both', 'map', 'list'] as const;

/** What shares a narrow screen. */
export type Split = (typeof splits)[number];

/** On a narrow screen: both, the map alone, or the list alone. */
export function SplitSwitch({ split, onChange }: { split: Split; onChange: (split: Split) => void }) {
  const { t } = useTranslation('shell');
  return (
    <fieldset className="split-switch" aria-label={t('split.label')}>
      {splits.map((each) => (
        <button key={each} type="button" aria-pressed={each === split} onClick={() => onChange(each)}>
          {t(`split.${each}`)}
        </button>
      ))}
    </fieldset>
  );
}
