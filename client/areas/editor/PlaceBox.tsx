import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlaceBox } from '../../places/place-box.tsx';
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
  const choose = (place: Place | undefined) => {
    if (!place) return;
    onChosen(place);
    setText('');
  };
  const box = usePlaceBox({
    label,
    placeholder: example,
    text,
    items,
    searching: text !== '',
    onText: setText,
    onChoose: choose,
  });
  const nothing = text.trim().length > 1 && suggestions.settled && items.length === 0;
  return (
    <div className="field editor-street-search">
      <label {...box.labelProps} htmlFor={box.inputProps.id}>
        {label}
      </label>
      <input
        {...box.inputProps}
        type="text"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={longestText}
        onKeyDownCapture={(event) => {
          const chosen = box.state.selectionManager.focusedKey !== null;
          if (event.key !== 'Enter' || chosen || event.nativeEvent.isComposing) return;
          event.preventDefault();
          event.stopPropagation();
          if (suggestions.settled) choose(items[0]);
        }}
      />
      <div ref={box.popover} className="editor-street-popover" data-open={box.listed || undefined}>
        {box.options}
      </div>
      <p role="status" className="editor-hint">
        {suggestions.error ? t('search.unreachable') : nothing ? t('search.unknown') : ''}
      </p>
    </div>
  );
}
