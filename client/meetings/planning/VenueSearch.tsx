import { useEffect, useRef, useState } from 'react';
import { useComboBox } from 'react-aria';
import { useTranslation } from 'react-i18next';
import { Item, useComboBoxState } from 'react-stately';
import { PlaceOptions } from '../../places/PlaceOptions.tsx';
import type { Place } from '../../places/shapes.ts';
import { useSuggestions } from '../../places/suggestions.ts';
import '../../places/place-search.css';

type Props = {
  address: string;
  onTyped: (address: string) => void;
  /** A place was chosen: its address and its point. */
  onChosen: (place: { address: string; point: [lon: number, lat: number] }) => void;
};

/** The venue's address: typed freely, or chosen from the city's places, which then show it on the map too. */
export function VenueSearch({ address, onTyped, onChosen }: Props) {
  const { t } = useTranslation('meetings');
  const [settled, setSettled] = useState(true);
  const { items } = useSuggestions(settled ? '' : address);
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const popover = useRef<HTMLDivElement>(null);
  const labelled = {
    label: t('plan.address'),
    items,
    inputValue: address,
    selectedKey: null,
    allowsCustomValue: true,
    // Suggestions come after the typing: a list that is empty when it opens must open all the same.
    allowsEmptyCollection: true,
    children: (place: Place) => (
      <Item key={place.id} textValue={`${place.label}, ${place.detail}`}>
        {place.label}
      </Item>
    ),
    onInputChange: (next: string) => {
      setSettled(false);
      onTyped(next);
    },
    onSelectionChange: (key: string | number | null) => {
      const place = items.find(({ id }) => id === key);
      if (!place) return;
      setSettled(true);
      onChosen({ address: place.label, point: place.point as [number, number] });
    },
  };
  const state = useComboBoxState<Place>(labelled);
  const { inputProps, labelProps, listBoxProps, descriptionProps } = useComboBox(
    { ...labelled, description: t('plan.addressHint'), inputRef: input, listBoxRef: list, popoverRef: popover },
    state,
  );
  // The address written by a choice opens the list again, and an open list hides the rest of the form from readers.
  useEffect(() => {
    if (settled && state.isOpen) state.close();
  }, [settled, state]);
  const listed = state.isOpen && !settled && items.length > 0;
  return (
    <div className="field venue-search">
      <label {...labelProps} htmlFor={inputProps.id}>
        {t('plan.address')}
      </label>
      <span className="field-hint" {...descriptionProps}>
        {t('plan.addressHint')}
      </span>
      <input
        {...inputProps}
        ref={input}
        role="combobox"
        name="venueAddress"
        maxLength={160}
        aria-expanded={listed}
        aria-controls={listed ? inputProps['aria-controls'] : undefined}
      />
      <div ref={popover} className="place-search-popover" data-open={listed || undefined}>
        {listed && <PlaceOptions {...listBoxProps} state={state} listRef={list} />}
      </div>
    </div>
  );
}
