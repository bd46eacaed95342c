import { useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../../api.ts';

type Areas = { items: { id: number; name: string; ambassador: { name: string } | null }[] };

/** An own area is changed, any other one is a model. */
export function FromArea({ onChosen }: { onChosen: (id: number) => void }) {
  const { t, i18n } = useTranslation('editor');
  const id = useId();
  const [chosen, setChosen] = useState('');
  const areas = useApi<Areas>('/api/areas?limit=500').data?.items;
  const sorted = useMemo(() => {
    const { compare } = new Intl.Collator(i18n.language);
    return [...(areas ?? [])].sort((one, other) => compare(one.name, other.name));
  }, [areas, i18n.language]);
  return (
    <form
      className="editor-from-area"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen !== '') onChosen(Number(chosen));
      }}
    >
      <div className="field">
        <label htmlFor={id}>{t('beginning.areaLabel')}</label>
        <select id={id} value={chosen} onChange={({ target }) => setChosen(target.value)}>
          <option value="">{t('beginning.areaChoose')}</option>
          {sorted.map((area) => (
            <option key={area.id} value={area.id}>
              {area.ambassador ? `${area.name} (${area.ambassador.name})` : area.name}
            </option>
          ))}
        </select>
      </div>
      <button type="submit" className="button" aria-disabled={chosen === ''}>
        {t('beginning.areaDo')}
      </button>
    </form>
  );
}
