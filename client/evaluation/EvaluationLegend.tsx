import { useTranslation } from 'react-i18next';
import { useBoundWords } from './ClassLegend.tsx';
import { ClassSwatch, MissingSwatch } from './ClassSwatch.tsx';
import { useInLanguage } from './shown/figures.ts';
import { type Shown, useShown } from './shown/values.ts';

/** The classes on the map. */
export function EvaluationLegend() {
  const { shown } = useShown();
  return shown && <Rows shown={shown} />;
}

function Rows({ shown }: { shown: Shown }) {
  const { t } = useTranslation('evaluation');
  const words = useInLanguage();
  const bound = useBoundWords(shown);
  const { bounds, indicator, edition, byPlace, reached } = shown;
  return (
    <>
      <li>
        <strong>
          {words(indicator.names)}, {edition}
        </strong>
      </li>
      {[...bounds, null].map((upper, index) => (
        <li key={upper}>
          <ClassSwatch index={index} count={bounds.length + 1} />
          {bound(index)}
        </li>
      ))}
      {[...reached].some((number) => !byPlace.has(number)) && (
        <li>
          <MissingSwatch />
          {t('missing')}
        </li>
      )}
    </>
  );
}
