import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFilter } from './address.ts';

const pauseMs = 300;

/** Words to find; the address follows a moment after the typing stops, without filling the history. */
export function TextChoice() {
  const { t } = useTranslation('filter');
  const [{ q = '' }, change] = useFilter();
  const [typed, setTyped] = useState(q);
  const written = useRef(q);
  const id = useId();
  useEffect(() => {
    if (q !== written.current) {
      written.current = q;
      setTyped(q);
    }
  }, [q]);
  useEffect(() => {
    const words = typed.trim();
    if (words === written.current) return;
    const pause = setTimeout(() => {
      written.current = words;
      change((filter) => ({ ...filter, q: words || undefined }), { replace: true });
    }, pauseMs);
    return () => clearTimeout(pause);
  }, [typed, change]);
  return (
    <div className="filter-text">
      <label htmlFor={id} className="visually-hidden">
        {t('text.label')}
      </label>
      <input
        id={id}
        type="search"
        className="filter-input"
        placeholder={t('text.placeholder')}
        value={typed}
        maxLength={200}
        onChange={({ target }) => setTyped(target.value)}
      />
    </div>
  );
}
