import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FilterBar } from '../filter/FilterBar.tsx';
import { Failure } from '../ui/Failure.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { ClassLegend } from './ClassLegend.tsx';
import { EditionSwitch } from './EditionSwitch.tsx';
import { IndicatorChoice } from './IndicatorChoice.tsx';
import { LevelSwitch } from './LevelSwitch.tsx';
import { OverYears } from './OverYears.tsx';
import { PrecinctRanking } from './PrecinctRanking.tsx';
import { Ranking } from './Ranking.tsx';
import { SourceNote } from './SourceNote.tsx';
import { useShown } from './shown/values.ts';
import './evaluation.css';

/** One indicator of one edition: by colour on the map, ranked in the list, over the years, with its source. */
export function EvaluationPage() {
  const { t } = useTranslation('evaluation');
  const { chosen, shown, error, retry } = useShown();
  return (
    <section className="evaluation">
      <PageHeading title={t('title')} />
      <p className="evaluation-ways">
        <Link to="/results" search={true}>
          {t('ways.results')}
        </Link>
        <Link to="/evaluation/compare" search={true}>
          {t('ways.compare')}
        </Link>
        <Link to="/dossier" search={true}>
          {t('ways.dossier')}
        </Link>
      </p>
      <FilterBar editions={[]} />
      {chosen && (
        <>
          <IndicatorChoice chosen={chosen} />
          <LevelSwitch chosen={chosen} />
          <EditionSwitch editions={chosen.editions} edition={chosen.edition} />
        </>
      )}
      {error && !shown && <Failure error={error} onRetry={retry} />}
      {!shown && !error && <Waiting />}
      {shown && (
        <>
          <ClassLegend shown={shown} />
          {shown.level === 'district' ? (
            <Ranking shown={shown} />
          ) : (
            <PrecinctRanking key={`${shown.indicator.key} ${shown.edition}`} shown={shown} />
          )}
          <OverYears shown={shown} />
          <SourceNote shown={shown} />
        </>
      )}
    </section>
  );
}
