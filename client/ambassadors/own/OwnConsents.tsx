import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeByApi } from '../../api.ts';
import { inLanguage, textOf, useEditionTexts } from '../../applications/call/edition.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { useDates } from '../../ui/dates.ts';
import { PlainText } from '../../ui/PlainText.tsx';
import { type OwnAmbassador, ownAmbassadorsKey } from './own-areas.ts';

/** What of the person is published, field by field: each consent is given and taken back by itself, at once. */
export function OwnConsents({ person: { slug, edition, consents } }: { person: OwnAmbassador }) {
  const { t, i18n } = useTranslation('own');
  const { dayOf } = useDates();
  const queries = useQueryClient();
  const texts = useEditionTexts(edition).data;
  const [said, setSaid] = useState<{ words: string; wrong: boolean } | null>(null);
  const [busy, setBusy] = useState(false);
  const change = async (field: string, text: number | null) => {
    setBusy(true);
    const path = `/api/ambassadors/${slug}/consents/${field}`;
    try {
      await (text === null ? changeByApi('DELETE', path) : changeByApi('PUT', path, { text }));
      setSaid({ words: t(text === null ? 'consents.hidden' : 'consents.shown'), wrong: false });
    } catch {
      setSaid({ words: t('consents.failed'), wrong: true });
    }
    await queries.invalidateQueries({ queryKey: ownAmbassadorsKey });
    // The public page and the lists say it at once.
    await queries.invalidateQueries({ queryKey: ['api'] });
    setBusy(false);
  };
  return (
    <fieldset className="application-choices" disabled={busy}>
      <legend className="field-name">{t('consents.title')}</legend>
      <p className="field-hint">{t('consents.lead')}</p>
      {consents.map(({ field, value, text, givenAt }) => {
        const newest = textOf(texts, `consent-${field}`);
        return (
          <Checkbox
            key={field}
            name={`${slug}-${field}`}
            label={t(`consents.field.${field}`, { value: value ?? '—' })}
            checked={text !== null}
            disabled={text === null && (!newest || value === null)}
            onChange={({ target }) => void change(field, target.checked ? (newest?.id ?? null) : null)}
          >
            {text === null && newest && <PlainText text={inLanguage(newest, i18n.language)} />}
            {givenAt && <p>{t('consents.given', { day: dayOf(givenAt) })}</p>}
          </Checkbox>
        );
      })}
      <p role="status" className={said?.wrong ? 'field-error' : 'case-quiet'}>
        {said?.words}
      </p>
    </fieldset>
  );
}
