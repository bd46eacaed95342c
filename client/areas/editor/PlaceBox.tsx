import { useEffect, useRef, useState } from 'react';
import { useComboBox } from 'react-aria';
import { useTranslation } from 'react-i18next';
import { Item, useComboBoxState } from 'react-stately';
import { PlaceOptions } from '../../places/PlaceOptions.tsx';
import type { Place, PlaceKind } from '../../places/shapes.ts';
import { useSuggestions } from '../../places/suggestions.ts';
import '../../places/place-search.css';

const longestText = 120;

type Props = {
  label: string;
  example: string;
  /** Kinds of places to choose from; null for all. */
  kinds: PlaceKind[] | null;
  onChosen: (place: Place) => void;
};

/** Finds a place by its name and hands it over; then the line is empty again for the next one. */
export function PlaceBox({ label, example, kinds, onChosen }: Props) {
  const { t } = useTranslation('editor');
  const [text, setText] = useState('');
  const suggestions = useSuggestions(text);
  const items = suggestions.items.filter(({ kind }) => kinds === null || kinds.includes(kind));
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const popover = useRef<HTMLDivElement>(null);

  const choose = (place: Place | undefined) => {
    if (!place) return;
    onChosen(place);
    setText('');
  };
  const given = {
    label,
    placeholder: example,
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
    onInputChange: setText,
    onSelectionChange: (key: string | number | null) => choose(items.find(({ id }) => id === key)),
  };
  const state = useComboBoxState<Place>(given);
  const { inputProps, labelProps, listBoxProps } = useComboBox(
    { ...given, inputRef: input, listBoxRef: list, popoverRef: popover },
    state,
  );
  // A chosen name empties the line, which would open the list again and hide everything else from screen readers.
  useEffect(() => {
    if (text === '' && state.isOpen) state.close();
  });
  const listed = state.isOpen && items.length > 0;
  const nothing = text.trim().length > 1 && suggestions.settled && items.length === 0;
  return (
    <div className="field editor-street-search">
      <label {...labelProps} htmlFor={inputProps.id}>
        {label}
      </label>
      <input
        {...inputProps}
        ref={input}
        role="combobox"
        type="text"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={longestText}
        aria-expanded={listed}
        aria-controls={listed ? inputProps['aria-controls'] : undefined}
        onKeyDownCapture={(event) => {
          if (event.key !== 'Enter' || state.selectionManager.focusedKey !== null || event.nativeEvent.isComposing)
            return;
          event.preventDefault();
          event.stopPropagation();
          if (suggestions.settled) choose(items[0]);
        }}
      />
      <div ref={popover} className="editor-street-popover" data-open={listed || undefined}>
        {listed && <PlaceOptions {...listBoxProps} state={state} listRef={list} />}
      </div>
      <p role="status" className="editor-hint">
        {suggestions.error ? t('search.unreachable') : nothing ? t('search.unknown') : ''}
      </p>
    </div>
  );
}
