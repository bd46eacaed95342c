import { X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlaceBox } from './place-box.tsx';
import { SearchMessage } from './SearchMessage.tsx';
import type { Place } from './shapes.ts';
import { useSuggestions } from './suggestions.ts';
import './place-search.css';
import './place-field.css';

const decimals = 6;

type Props = {
  /** Name of the form's field, whose value is `lon,lat` or empty. */
  name: string;
  label: string;
  hint: string;
  /** What stands there already. */
  point: [number, number] | null;
  onChoose?: (place: Place | null) => void;
};

/** A point on the map chosen by the name of a street, an address or an estate, as a field of a form. */
export function PlaceField({ name, label, hint, point: first, onChoose }: Props) {
  const { t } = useTranslation('places');
  const [point, setPoint] = useState(first);
  const [text, setText] = useState(first ? write(first) : '');
  const [searching, setSearching] = useState(false);
  const suggestions = useSuggestions(searching ? text : '');
  const { items } = suggestions;
  const box = usePlaceBox({
    label,
    description: hint,
    text,
    items,
    searching,
    onText: (next) => {
      if (next === text) return;
      setText(next);
      setPoint(null);
      setSearching(true);
    },
    onChoose: (place) => {
      setText(place.label);
      setPoint(place.point as [number, number]);
      setSearching(false);
      onChoose?.(place);
    },
  });
  return (
    <div className="field place-field">
      <label {...box.labelProps} htmlFor={box.inputProps.id}>
        {label}
      </label>
      <span {...box.descriptionProps} className="field-hint">
        {hint}
      </span>
      <div className="place-field-line">
        <input {...box.inputProps} type="text" autoComplete="off" />
        {text !== '' && (
          <button
            type="button"
            className="place-search-clear"
            aria-label={t('search.clear')}
            onClick={() => {
              setText('');
              setPoint(null);
              setSearching(false);
              onChoose?.(null);
              box.input.current?.focus();
            }}
          >
            <X size={20} aria-hidden="true" />
          </button>
        )}
        <div ref={box.popover} className="place-search-popover" data-open={box.listed || undefined}>
          {box.options}
          <SearchMessage text={box.state.isOpen && searching ? text : ''} suggestions={suggestions} />
        </div>
      </div>
      <input type="hidden" name={name} value={point ? write(point) : ''} />
    </div>
  );
}

function write([lon, lat]: [number, number]): string {
  return `${Number(lon.toFixed(decimals))},${Number(lat.toFixed(decimals))}`;
}

/** Reads what the field's value is. */
export function readPoint(value: string | undefined): [number, number] | null {
  const [lon, lat] = (value ?? '').split(',').map(Number);
  return value && lon !== undefined && lat !== undefined ? [lon, lat] : null;
}
