import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useComboBox } from 'react-aria';
import { useTranslation } from 'react-i18next';
import { Item, useComboBoxState } from 'react-stately';
import { PlaceOptions } from './PlaceOptions.tsx';
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
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const popover = useRef<HTMLDivElement>(null);
  const choose = (place: Place | undefined) => {
    if (!place) return;
    setText(place.label);
    setPoint(place.point as [number, number]);
    setSearching(false);
    onChoose?.(place);
  };
  const labelled = {
    label,
    description: hint,
    items,
    inputValue: text,
    selectedKey: null,
    allowsCustomValue: true,
    allowsEmptyCollection: true,
    children: (place: Place) => (
      <Item key={place.id} textValue={`${place.label}, ${place.detail}`}>
        {place.label}
      </Item>
    ),
    onInputChange: (next: string) => {
      if (next === text) return;
      setText(next);
      setPoint(null);
      setSearching(true);
    },
    onSelectionChange: (key: string | number | null) => choose(items.find(({ id }) => id === key)),
  };
  const state = useComboBoxState<Place>(labelled);
  const { isOpen, close } = state;
  // An open list hides the rest of the page from screen readers: it closes once a place is chosen.
  useEffect(() => {
    if (!searching && isOpen) close();
  }, [searching, isOpen, close]);
  const { inputProps, labelProps, listBoxProps, descriptionProps } = useComboBox(
    { ...labelled, inputRef: input, listBoxRef: list, popoverRef: popover },
    state,
  );
  const listed = state.isOpen && searching && items.length > 0;
  return (
    <div className="field place-field">
      <label {...labelProps} htmlFor={inputProps.id}>
        {label}
      </label>
      <span {...descriptionProps} className="field-hint">
        {hint}
      </span>
      <div className="place-field-line">
        <input
          {...inputProps}
          ref={input}
          role="combobox"
          type="text"
          autoComplete="off"
          aria-expanded={listed}
          aria-controls={listed ? inputProps['aria-controls'] : undefined}
        />
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
              input.current?.focus();
            }}
          >
            <X size={20} aria-hidden="true" />
          </button>
        )}
        <div ref={popover} className="place-search-popover" data-open={listed || undefined}>
          {listed && <PlaceOptions {...listBoxProps} state={state} listRef={list} />}
          <SearchMessage text={state.isOpen && searching ? text : ''} suggestions={suggestions} />
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
