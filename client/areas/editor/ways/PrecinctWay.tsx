import { useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDistrictName } from '../../../map/district-name.ts';
import { Failure } from '../../../ui/Failure.tsx';
import { Waiting } from '../../../ui/Waiting.tsx';
import { change, editing, useEditing } from '../editing.ts';
import { useAreaFigures } from '../figures/exact.ts';
import { toggleDistrict, togglePrecinct } from '../recipe/precincts.ts';
import { MapTool } from './MapTool.tsx';
import { findPrecincts, type PrecinctEntry, usePrecinctList } from './precinct-list.ts';
import { StayInside } from './StayInside.tsx';

const mostFound = 40;

/** Whole precincts: on the map, or from a list in which they are told by their streets. */
export function PrecinctWay() {
  const { t } = useTranslation('editor');
  const { precincts, error, retry } = usePrecinctList();
  const [text, setText] = useState('');
  const id = useId();
  const found = useMemo(() => (precincts ? findPrecincts(precincts, text) : []), [precincts, text]);
  const searching = text.trim() !== '';
  return (
    <>
      <p className="editor-hint">{t('precincts.hint')}</p>
      <div className="editor-ways">
        <MapTool tool="tap">{t('precincts.tap')}</MapTool>
        <MapTool tool="brush">{t('precincts.brush')}</MapTool>
        <MapTool tool="erase">{t('precincts.erase')}</MapTool>
      </div>
      <StayInside />
      <div className="field">
        <label htmlFor={id}>{t('precincts.search')}</label>
        <input
          id={id}
          type="search"
          value={text}
          autoComplete="off"
          placeholder={t('precincts.example')}
          onChange={({ target }) => setText(target.value)}
        />
      </div>
      {!precincts && (error ? <Failure error={error} onRetry={retry} /> : <Waiting />)}
      {precincts && searching && (
        <>
          <p role="status" className="editor-hint">
            {t('precincts.found', { count: found.length })}
          </p>
          <PrecinctChoices precincts={found.slice(0, mostFound)} />
        </>
      )}
      {precincts && !searching && <DistrictLists precincts={precincts} />}
    </>
  );
}

function DistrictLists({ precincts }: { precincts: PrecinctEntry[] }) {
  const byDistrict = useMemo(() => Map.groupBy(precincts, ({ district }) => district), [precincts]);
  return (
    <div className="editor-district-lists">
      {[...byDistrict].map(([district, entries]) => (
        <DistrictList key={district} district={district} entries={entries} />
      ))}
    </div>
  );
}

/** A district folds out; its precincts are drawn only then, because the city has hundreds. */
function DistrictList({ district, entries }: { district: number; entries: PrecinctEntry[] }) {
  const { t } = useTranslation('editor');
  const nameOf = useDistrictName();
  const chosen = useEditing(({ recipe }) => {
    const numbers = new Set(recipe.precincts);
    return entries.reduce((sum, { number }) => sum + (numbers.has(number) ? 1 : 0), 0);
  });
  const [open, setOpen] = useState(false);
  const name = nameOf(district);
  const all = chosen === entries.length;
  const toggle = () =>
    change(
      toggleDistrict(
        editing.get().recipe,
        entries.map(({ number }) => number),
      ),
      t(all ? 'said.districtRemoved' : 'said.districtAdded', { name, count: entries.length }),
    );
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <span>{name}</span>
        <span className="editor-count">{t('precincts.chosenOf', { chosen, all: entries.length })}</span>
      </summary>
      {open && (
        <>
          <label className="editor-check">
            <input
              type="checkbox"
              checked={all}
              ref={(box) => {
                if (box) box.indeterminate = chosen > 0 && !all;
              }}
              onChange={toggle}
            />
            <span>
              <strong>{t('precincts.wholeDistrict')}</strong>
            </span>
          </label>
          <PrecinctChoices precincts={entries} />
        </>
      )}
    </details>
  );
}

function PrecinctChoices({ precincts }: { precincts: PrecinctEntry[] }) {
  const { t } = useTranslation('editor');
  const { about } = useAreaFigures();
  const chosen = useEditing(({ recipe }) => recipe.precincts);
  const nameOf = useDistrictName();
  const toggle = ({ number, district }: PrecinctEntry) => {
    const before = editing.get().recipe;
    const next = togglePrecinct(before, number);
    const added = next.precincts.length > before.precincts.length;
    change(
      next,
      t(added ? 'said.precinctAdded' : 'said.precinctRemoved', {
        number,
        district: nameOf(district),
        count: next.precincts.length,
      }),
    );
  };
  return (
    <ul className="editor-precincts">
      {precincts.map((entry) => (
        <li key={entry.number}>
          <label className="editor-check">
            <input type="checkbox" checked={chosen.includes(entry.number)} onChange={() => toggle(entry)} />
            <span>
              <strong>{t('precincts.one', { number: entry.number })}</strong>{' '}
              <span className="editor-count">{t('precincts.residents', { figure: about(entry.residents) })}</span>
              <span className="editor-streets">{entry.streets.join(', ')}</span>
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}
