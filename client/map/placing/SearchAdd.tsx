import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MarkedPlace } from '../../../server/marked-places/schema.ts';
import { usePlaceBox } from '../../places/place-box.tsx';
import { SearchMessage } from '../../places/SearchMessage.tsx';
import type { Place } from '../../places/shapes.ts';
import { useSuggestions } from '../../places/suggestions.ts';
import { goTo } from '../view.ts';
import { type Position, rounded, withPart } from './place.ts';
import { changePlace } from './placing.ts';
import '../../places/place-search.css';
import '../../places/place-field.css';

const mostZoom = 16;

/** Marks a point by the name of a street, an address or an estate: the way without the map. */
export function SearchAdd({ place }: { place: MarkedPlace | null }) {
  const { t } = useTranslation('placing');
  const [text, setText] = useState('');
  const [searching, setSearching] = useState(false);
  const suggestions = useSuggestions(searching ? text : '');
  const add = (found: Place) => {
    const point = rounded(found.point as Position);
    changePlace(withPart(place, 'point', [point]), t('said.added', { name: found.label }));
    goTo([...point, ...point], mostZoom);
    setText('');
    setSearching(false);
  };
  const box = usePlaceBox({
    label: t('search.label'),
    description: t('search.hint'),
    text,
    items: suggestions.items,
    searching,
    onText: (next) => {
      if (next === text) return;
      setText(next);
      setSearching(next !== '');
    },
    onChoose: add,
  });
  return (
    <div className="field place-field">
      <label {...box.labelProps} htmlFor={box.inputProps.id}>
        {t('search.label')}
      </label>
      <span {...box.descriptionProps} className="field-hint">
        {t('search.hint')}
      </span>
      <div className="place-field-line">
        <input
          {...box.inputProps}
          type="text"
          autoComplete="off"
          onKeyDown={(event) => {
            // Enter chooses a place; it never sends the form around it.
            if (event.key === 'Enter') event.preventDefault();
            box.inputProps.onKeyDown?.(event);
          }}
        />
        <div ref={box.popover} className="place-search-popover" data-open={box.listed || undefined}>
          {box.options}
          <SearchMessage text={box.state.isOpen && searching ? text : ''} suggestions={suggestions} />
        </div>
      </div>
    </div>
  );
}
