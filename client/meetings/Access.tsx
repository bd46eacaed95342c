import { useTranslation } from 'react-i18next';
import type { MeetingWhole } from './shapes.ts';

/** How accessible the place is; what nobody has said is said to be unknown, never left out. */
export function Access({ meeting }: { meeting: MeetingWhole }) {
  const { t, i18n } = useTranslation('meetings');
  const { form, stepFree, lift, hearingLoop, signLanguage, languages, accessibilityNote } = meeting;
  const names = new Intl.DisplayNames(i18n.language, { type: 'language' });
  const spoken = new Intl.ListFormat(i18n.language).format(languages.map((code) => names.of(code) ?? code));
  const said = (name: string, value: boolean | null) =>
    t(`access.${name}.${value === null ? 'unknown' : value ? 'yes' : 'no'}`);
  return (
    <section className="meeting-part">
      <h2>{t('access.title')}</h2>
      <ul>
        {form !== 'online' && (
          <>
            <li>{said('stepFree', stepFree)}</li>
            <li>{said('lift', lift)}</li>
            <li>{said('loop', hearingLoop)}</li>
          </>
        )}
        <li>{signLanguage ? t('access.signLanguage') : t('access.noSignLanguage')}</li>
        <li>{t('access.spoken', { count: languages.length, languages: spoken })}</li>
      </ul>
      {accessibilityNote && <p className="meeting-typed">{accessibilityNote}</p>}
    </section>
  );
}
