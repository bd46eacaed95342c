import { useTranslation } from 'react-i18next';
import type { MeetingWhole } from '../shapes.ts';

/** How one comes: a question only where there is a choice. */
export function ModeChoice({ meeting: { form } }: { meeting: MeetingWhole }) {
  const { t } = useTranslation('meetings');
  if (form !== 'hybrid') return <input type="hidden" name="mode" value={form} />;
  return (
    <fieldset className="meeting-modes">
      <legend>{t('signUp.mode')}</legend>
      {(['in-person', 'online'] as const).map((mode) => (
        <label key={mode}>
          <input type="radio" name="mode" value={mode} defaultChecked={mode === 'in-person'} />
          {t(`mode.${mode}`)}
        </label>
      ))}
    </fieldset>
  );
}
