import { useTranslation } from 'react-i18next';
import { useApi } from '../../api.ts';
import { useDistricts } from '../../map/served.ts';
import { useCodeWords } from '../../support/code-words.ts';
import type { FieldErrors } from '../../ui/submission.ts';
import type { TypedNeed } from './check.ts';
import { Select } from './Select.tsx';

type Props = { content: TypedNeed; onChange: (part: Partial<TypedNeed>) => void; errors: FieldErrors };
const wholes = [null, 'area', 'district'] as const;

/** Whether it is about a place, a whole area of an ambassador, or a whole district. */
export function WholeFields({ content: { whole, area, district }, onChange, errors }: Props) {
  const { t, i18n } = useTranslation('needs');
  const words = useCodeWords('needs');
  const areas = useApi<{ items: { id: number; name: string }[] }>('/api/areas?limit=500').data?.items ?? [];
  const districts = useDistricts().data?.features ?? [];
  const { compare } = new Intl.Collator(i18n.language);
  return (
    <fieldset className="need-wheres">
      <legend>{t('form.where')}</legend>
      {wholes.map((each) => (
        <label key={String(each)} className="need-where">
          <input
            type="radio"
            name="whole"
            value={each ?? 'place'}
            checked={whole === each}
            onChange={() => onChange({ whole: each })}
          />
          {t(`form.whole.${each ?? 'place'}`)}
        </label>
      ))}
      {whole === 'area' && (
        <Select
          name="area"
          label={t('form.area')}
          value={area}
          onChange={(id) => onChange({ area: id })}
          error={words(errors.area)}
          options={areas.toSorted((one, other) => compare(one.name, other.name)).map(({ id, name }) => [id, name])}
        />
      )}
      {whole === 'district' && (
        <Select
          name="district"
          label={t('form.district')}
          value={district}
          onChange={(number) => onChange({ district: number })}
          error={words(errors.district)}
          options={districts.map(({ properties: { number, roman, name } }) => [number, `${roman} ${name}`])}
        />
      )}
    </fieldset>
  );
}
