import { useTranslation } from 'react-i18next';
import { Unreachable } from '../api.ts';
import type { useSuggestions } from './suggestions.ts';

type Props = { text: string; suggestions: ReturnType<typeof useSuggestions> };

/** Under the search field when there is no list to show: nothing found, or no way to ask. */
export function SearchMessage({ text, suggestions }: Props) {
  const { t } = useTranslation('places');
  const { items, settled, asked, error, retry } = suggestions;
  const failed = asked && text !== '' && error !== null;
  const nothing = asked && text !== '' && settled && items.length === 0;
  return (
    <div role="status">
      {failed ? (
        <div className="search-message">
          <p>
            <strong>{t(error instanceof Unreachable ? 'search.unreachable' : 'search.refused')}</strong>
          </p>
          <p>{t('search.textKept')}</p>
          <button
            type="button"
            className="button"
            // The field keeps the focus: losing it would close this message before the press is over.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => void retry()}
          >
            {t('search.again')}
          </button>
        </div>
      ) : nothing ? (
        <div className="search-message">
          <p>
            <strong>{t('search.nothing', { text: text.trim() })}</strong>
          </p>
          <p>{t('search.tryThis')}</p>
        </div>
      ) : null}
    </div>
  );
}
