import { useNavigate, useSearch } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Address } from '../filter/address.ts';

const stages = ['planned', 'held', 'cancelled'] as const;
const forms = ['in-person', 'online', 'hybrid'] as const;

/** What only meetings are narrowed by; it lives in the address beside the filter. */
export function MeetingChoices() {
  const { t } = useTranslation('meetings');
  return (
    <div className="meeting-choices">
      <Choice name="form" label={t('choice.form')} any={t('choice.formAny')}>
        {forms.map((form) => (
          <option key={form} value={form}>
            {t(`form.${form}`)}
          </option>
        ))}
      </Choice>
      <Choice name="stage" label={t('choice.stage')} any={t('choice.stageAny')}>
        {stages.map((stage) => (
          <option key={stage} value={stage}>
            {t(`stage.${stage}`)}
          </option>
        ))}
      </Choice>
    </div>
  );
}

function Choice({
  name,
  label,
  any,
  children,
}: {
  name: 'stage' | 'form';
  label: string;
  any: string;
  children: React.ReactNode;
}) {
  const id = useId();
  const navigate = useNavigate();
  const value = useSearch({ strict: false, select: (address) => address[name] ?? '' });
  const choose = (text: string) =>
    void navigate({
      to: '.',
      resetScroll: false,
      search: (address: Address) => ({ ...address, [name]: text || undefined }),
    });
  return (
    <div className="meeting-choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="filter-select" value={value} onChange={({ target }) => choose(target.value)}>
        <option value="">{any}</option>
        {children}
      </select>
    </div>
  );
}
