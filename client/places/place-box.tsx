import { type InputHTMLAttributes, useEffect, useRef } from 'react';
import { useComboBox } from 'react-aria';
import { Item, useComboBoxState } from 'react-stately';
import { PlaceOptions } from './PlaceOptions.tsx';
import type { Place } from './shapes.ts';

type Given = {
  label: string;
  description?: string;
  placeholder?: string;
  text: string;
  items: Place[];
  /** Somebody is typing; once a place is chosen, or the line emptied, nobody is. */
  searching: boolean;
  onText: (text: string) => void;
  onChoose: (place: Place) => void;
};

/**
 * A line of a form in which a place is found by its name. Suggestions come after the typing, so a list that is empty when
 * it opens must open all the same; an open list hides the rest of the page from screen readers, so it closes by itself.
 */
export function usePlaceBox({ searching, items, text, onText, onChoose, ...named }: Given) {
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const popover = useRef<HTMLDivElement>(null);
  const given = {
    ...named,
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
    onInputChange: onText,
    onSelectionChange: (key: string | number | null) => {
      const place = items.find(({ id }) => id === key);
      if (place) onChoose(place);
    },
  };
  const state = useComboBoxState<Place>(given);
  const { isOpen, close } = state;
  useEffect(() => {
    if (!searching && isOpen) close();
  }, [searching, isOpen, close]);
  const { inputProps, labelProps, listBoxProps, descriptionProps } = useComboBox(
    { ...given, inputRef: input, listBoxRef: list, popoverRef: popover },
    state,
  );
  const listed = isOpen && searching && items.length > 0;
  return {
    state,
    input,
    popover,
    listed,
    labelProps,
    descriptionProps,
    inputProps: {
      ...inputProps,
      ref: input,
      role: 'combobox' as const,
      'aria-expanded': listed,
      'aria-controls': listed ? inputProps['aria-controls'] : undefined,
    } satisfies InputHTMLAttributes<HTMLInputElement> & { ref: unknown },
    options: listed && <PlaceOptions {...listBoxProps} state={state} listRef={list} />,
  };
}
