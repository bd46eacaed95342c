import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi } from '../../api.ts';
import type { OwnStep } from './own-step.ts';

type Areas = { items: { id: number; name: string; ambassador: { name: string } }[] };

/** The area in which it is worked on, and so the ambassador who accompanies it. */
export function AreaChoice({ proposal, content, change, unknown }: OwnStep) {
  const { t } = useTranslation('proposals');
  const id = useId();
  const where = content.scope === 'district' && content.district !== null ? `&district=${content.district}` : '';
  const { data } = useApi<Areas>(`/api/areas?limit=500${where}`);
  const chosen = proposal.area;
  const areas = (data?.items ?? []).filter((area) => area.id !== chosen?.id);
  return (
    <div className="field" data-wrong={unknown('area') ? '' : undefined}>
      <label htmlFor={id}>{t('field.area')}</label>
      <span className="field-hint" id={`${id}-hint`}>
        {t('hint.area')}
      </span>
      <select
        id={id}
        name="area"
        value={content.area ?? ''}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => change('area', target.value === '' ? null : Number(target.value))}
      >
        <option value="">{t('place.noArea')}</option>
        {chosen && (
          <option value={chosen.id}>
            {chosen.ambassador ? t('place.areaOf', { area: chosen.name, name: chosen.ambassador.name }) : chosen.name}
          </option>
        )}
        {areas.map((area) => (
          <option key={area.id} value={area.id}>
            {t('place.areaOf', { area: area.name, name: area.ambassador.name })}
          </option>
        ))}
      </select>
      {unknown('area') && <span className="field-error">{unknown('area')}</span>}
    </div>
  );
}
