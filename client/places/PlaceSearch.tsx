import { useLocation, useNavigate } from '@tanstack/react-router';
import { Search, X } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useComboBox } from 'react-aria';
import { useTranslation } from 'react-i18next';
import { Item, useComboBoxState } from 'react-stately';
import { PlaceOptions } from './PlaceOptions.tsx';
import { SearchMessage } from './SearchMessage.tsx';
import type { Place } from './shapes.ts';
import { useSuggestions } from './suggestions.ts';
import { WhereAmI } from './WhereAmI.tsx';
import './place-search.css';

const longestText = 120;

/** Search of streets, addresses, estates and districts; choosing one opens its answer. */
export function PlaceSearch({ children }: { children?: ReactNode }) {
  const { t } = useTranslation('places');
  const navigate = useNavigate();
  const atStart = useLocation({ select: ({ pathname }) => pathname === '/' });
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(true);
  const [hurried, setHurried] = useState(false);
  const suggestions = useSuggestions(text);
  const { items } = suggestions;
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const popover = useRef<HTMLDivElement>(null);

  const choose = (place: Place | undefined) => {
    if (!place) return;
    setText(place.label);
    setChosen(true);
    setHurried(false);
    void navigate({ to: '/place/$placeId', params: { placeId: place.id } });
  };

  const labelled = {
    label: t('search.label'),
    placeholder: t('search.example'),
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
      setText(next);
      setChosen(false);
      setHurried(false);
    },
    onOpenChange: (open: boolean) => open && setChosen(false),
    onSelectionChange: (key: string | number | null) => choose(items.find(({ id }) => id === key)),
  };
  const state = useComboBoxState<Place>(labelled);
  const { inputProps, labelProps, listBoxProps } = useComboBox(
    { ...labelled, inputRef: input, listBoxRef: list, popoverRef: popover },
    state,
  );
  const listed = state.isOpen && !chosen && items.length > 0;

  useEffect(() => {
    performance.mark('search-usable');
  }, []);

  useEffect(() => {
    if (hurried && suggestions.settled) choose(items[0]);
  });

  // Autofocus where it costs nothing: with a keyboard at hand, and without one no keyboard of the screen springs up.
  useEffect(() => {
    if (atStart && window.matchMedia('(min-width: 900px) and (pointer: fine)').matches) input.current?.focus();
  }, [atStart]);

  return (
    <search className="place-search" data-start={atStart || undefined}>
      {children}
      <label {...labelProps} htmlFor={inputProps.id} className={atStart ? 'place-search-label' : 'visually-hidden'}>
        {t('search.label')}
      </label>
      <div className="place-search-row">
        <div className="place-search-field">
          <Search size={20} aria-hidden="true" className="place-search-glass" />
          <input
            {...inputProps}
            ref={input}
            role="combobox"
            className="place-search-input"
            type="text"
            enterKeyHint="search"
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
              else setHurried(suggestions.asked);
            }}
          />
          {text !== '' && (
            <button
              type="button"
              className="place-search-clear"
              aria-label={t('search.clear')}
              onClick={() => {
                setText('');
                setChosen(true);
                input.current?.focus();
              }}
            >
              <X size={20} aria-hidden="true" />
            </button>
          )}
          <div ref={popover} className="place-search-popover" data-open={listed || undefined}>
            {listed && <PlaceOptions {...listBoxProps} state={state} listRef={list} />}
            <SearchMessage text={state.isOpen && !chosen ? text : ''} suggestions={suggestions} />
          </div>
        </div>
        <WhereAmI />
      </div>
    </search>
  );
}
