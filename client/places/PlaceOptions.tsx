import { type RefObject, useRef } from 'react';
import { type AriaListBoxOptions, useListBox, useOption } from 'react-aria';
import { useTranslation } from 'react-i18next';
import type { ComboBoxState, Node } from 'react-stately';
import { PlaceIcon } from './PlaceIcon.tsx';
import type { Place } from './shapes.ts';

type Props = AriaListBoxOptions<Place> & { state: ComboBoxState<Place>; listRef: RefObject<HTMLUListElement | null> };

export function PlaceOptions({ state, listRef, ...options }: Props) {
  const { listBoxProps } = useListBox(options, state, listRef);
  return (
    <ul {...listBoxProps} ref={listRef} className="place-options">
      {[...state.collection].map((node) => (
        <PlaceOption key={node.key} node={node} state={state} />
      ))}
    </ul>
  );
}

function PlaceOption({ node, state }: { node: Node<Place>; state: ComboBoxState<Place> }) {
  const { t } = useTranslation('places');
  const element = useRef<HTMLLIElement>(null);
  const { optionProps, isFocused } = useOption({ key: node.key }, state, element);
  const place = node.value;
  if (!place) return null;
  return (
    <li {...optionProps} ref={element} className="place-option" data-focused={isFocused}>
      <PlaceIcon kind={place.kind} />
      <span className="place-option-words">
        <span className="place-option-label">{place.label}</span>
        <span className="place-option-detail">
          {place.kind === 'neighbourhood' && `${t('kind.neighbourhood')} · `}
          {place.detail}
        </span>
      </span>
    </li>
  );
}
