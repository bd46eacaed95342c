import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFigures } from '../filter/figures.ts';
import { useDistrictName } from '../map/district-name.ts';
import { Failure } from '../ui/Failure.tsx';
import { type Coverage, useInstead } from './coverage.ts';
import { GapItem } from './GapItem.tsx';
import { NoteList } from './NoteList.tsx';
import { type Note, placeNotes, placeOf, useNotes } from './notes.ts';

const firstShown = 15;

/** Unserved neighbourhoods, those of most residents first: people come first, area second. */
export function GapList({ coverage: { gaps, scattered } }: { coverage: Coverage }) {
  const { t } = useTranslation('coverage');
  const { about, surface } = useFigures();
  const [all, setAll] = useState(false);
  const supposed = useInstead() !== null;
  const { data, error, refetch } = useNotes();
  const notes = data && !supposed ? placeNotes(data.items, gaps) : null;
  const shown = all ? gaps : gaps.slice(0, firstShown);
  return (
    <>
      <p>{gaps.length === 0 ? t('gaps.none') : t('gaps.count', { count: gaps.length })}</p>
      {supposed && <p>{t('onlyToday.gaps')}</p>}
      {error && !data && !supposed && <Failure error={error} onRetry={() => void refetch()} />}
      <ol className="gap-list">
        {shown.map((gap) => (
          <GapItem key={gap.id} gap={gap} supposed={supposed} notes={notes && (notes.byGap.get(gap.id) ?? [])} />
        ))}
      </ol>
      {!all && gaps.length > firstShown && (
        <button type="button" className="button" onClick={() => setAll(true)}>
          {t('gaps.more', { count: gaps.length - firstShown })}
        </button>
      )}
      {scattered.residents > 0 && (
        <p className="coverage-source">
          {t('gaps.scattered', { residents: about(scattered.residents), surface: surface(scattered.areaKm2) })}
        </p>
      )}
      {notes && notes.gone.length > 0 && <NotesOfGone notes={notes.gone} />}
    </>
  );
}

/** Somebody took the place on, or it is no longer a place of its own; what was noted of it is still worth reading. */
function NotesOfGone({ notes }: { notes: Note[] }) {
  const { t } = useTranslation('coverage');
  const districtName = useDistrictName();
  const written = (note: Note) => {
    const { district, precinct } = placeOf(note);
    return t('notes.place', { district: districtName(district), precinct });
  };
  return (
    <details className="gap-notes">
      <summary>{t('notes.gone', { count: notes.length })}</summary>
      <NoteList notes={notes} placeOf={written} />
    </details>
  );
}
