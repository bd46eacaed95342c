import { ChevronDown } from 'lucide-react';
import { lazy, Suspense, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { loadPageWords } from '../i18n/start.ts';
import { useCases } from './cases.ts';
import { markTopics } from './marks/looks.ts';
import type { Palette } from './palette.ts';
import type { Subject } from './subject.ts';
import { whenOnline } from './when-online.ts';

const MarkLegend = lazy(() =>
  whenOnline(() => Promise.all([import('./MarkLegend.tsx'), loadPageWords()])).then(([file]) => ({
    default: file.MarkLegend,
  })),
);

const EvaluationLegend = lazy(() =>
  whenOnline(() => Promise.all([import('../evaluation/EvaluationLegend.tsx'), loadPageWords()])).then(([file]) => ({
    default: file.EvaluationLegend,
  })),
);

const OverviewLegend = lazy(() =>
  whenOnline(() => Promise.all([import('../overview/OverviewLegend.tsx'), loadPageWords()])).then(([file]) => ({
    default: file.OverviewLegend,
  })),
);

const openFrom = 900;

type LegendProps = { subject: Subject; palette: Palette };

/** What the lines, fills and marks mean; folded away on a phone. */
export function Legend({ subject, palette }: LegendProps) {
  const { t } = useTranslation('map');
  const [open, setOpen] = useState(() => window.innerWidth >= openFrom);
  const listId = useId();
  const topic = markTopics.find((each) => each === subject);
  return (
    <div className="map-legend">
      <button
        type="button"
        className="map-legend-toggle"
        aria-expanded={open}
        aria-controls={listId}
        onClick={() => setOpen(!open)}
      >
        {t('legend.title')}
        <ChevronDown aria-hidden size={18} className="map-legend-arrow" />
      </button>
      <ul id={listId} className="map-legend-list" hidden={!open}>
        {subject === 'results' && <ResultRows palette={palette} />}
        {topic && (
          <Suspense>
            <MarkLegend topic={topic} />
          </Suspense>
        )}
        {topic && <AreaRow palette={palette} />}
        {subject === 'evaluation' && (
          <Suspense>
            <EvaluationLegend />
          </Suspense>
        )}
        {subject === 'overview' && (
          <Suspense>
            <OverviewLegend />
          </Suspense>
        )}
        {subject === 'gaps' && <GapRow palette={palette} />}
        {(subject === 'gaps' || subject === 'ambassadors') && (
          <AreaRows palette={palette} withMarks={subject === 'ambassadors'} />
        )}
      </ul>
    </div>
  );
}

function GapRow({ palette: { answer } }: { palette: Palette }) {
  const { t } = useTranslation('map');
  return (
    <Row text={t('legend.gap')}>
      <rect x="3" y="4" width="22" height="14" stroke={answer} strokeWidth="1.5" />
      <path d="M5 17 17 5M11 17 23 5" stroke={answer} strokeWidth="1.6" />
    </Row>
  );
}

function AreaRows({ palette, withMarks }: { palette: Palette; withMarks: boolean }) {
  const { t } = useTranslation('map');
  const { accent, answer, tram, water, districtLine, halo } = palette;
  const waiting = useCases((state) => state.marks.length > 0);
  return (
    <>
      {waiting && (
        <Row text={t('legend.case')}>
          <circle cx="14" cy="11" r="6.5" fill={halo} stroke={answer} strokeWidth="4" />
        </Row>
      )}
      <AreaRow palette={palette} />
      <Row text={t('legend.overlap')}>
        <rect
          x="3"
          y="4"
          width="22"
          height="14"
          rx="2"
          fill={accent}
          fillOpacity=".1"
          stroke={accent}
          strokeWidth="2"
        />
        <path d="M5 17 17 5M11 17 23 5M17 17l7-7" stroke={accent} strokeWidth="1.6" />
      </Row>
      {withMarks && (
        <>
          <Row text={t('kind.estate')}>
            <rect x="8" y="5" width="12" height="12" rx="2" fill={accent} stroke={halo} strokeWidth="1" />
          </Row>
          <Row text={t('kind.streets')}>
            <path d="m14 3 8 8-8 8-8-8z" fill={accent} />
          </Row>
          <Row text={t('kind.part-of-district')}>
            <circle cx="14" cy="11" r="6.5" fill={accent} />
          </Row>
          <Row text={t('legend.cluster')}>
            <circle cx="14" cy="11" r="9.5" fill={accent} />
            <text x="14" y="15" textAnchor="middle" fontSize="11.5" fontWeight="600" fill={palette.accentText}>
              5
            </text>
          </Row>
        </>
      )}
      <Row text={t('legend.district')}>
        <path d="M2 11h24" stroke={districtLine} strokeWidth="2" />
      </Row>
      <Row text={t('legend.tram')}>
        <path d="M2 11h24" stroke={tram} strokeWidth="2" />
      </Row>
      <Row text={t('legend.river')}>
        <path d="M2 11h24" stroke={water} strokeWidth="6" />
      </Row>
    </>
  );
}

function AreaRow({ palette: { accent } }: { palette: Palette }) {
  const { t } = useTranslation('map');
  return (
    <Row text={t('legend.area')}>
      <rect x="3" y="4" width="22" height="14" rx="2" fill={accent} fillOpacity=".12" stroke={accent} strokeWidth="2" />
    </Row>
  );
}

function ResultRows({ palette }: { palette: Palette }) {
  const { t } = useTranslation('map');
  return (
    <>
      <Row text={t('legend.fewer')}>
        <rect x="3" y="4" width="22" height="14" fill={palette.shade[0]} stroke={palette.districtLine} />
      </Row>
      <Row text={t('legend.more')}>
        <rect x="3" y="4" width="22" height="14" fill={palette.shade[1]} stroke={palette.districtLine} />
      </Row>
      <Row text={t('legend.count')}>
        <text x="14" y="16" textAnchor="middle" fontSize="14" fontWeight="600" fill={palette.strong}>
          42
        </text>
      </Row>
    </>
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
