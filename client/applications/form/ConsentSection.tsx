import { useTranslation } from 'react-i18next';
import { publishedFields } from '../../../server/ambassadors/published-field.ts';
import type { TextsAnswer } from '../../../server/editions/schema.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { useDates } from '../../ui/dates.ts';
import { PlainText } from '../../ui/PlainText.tsx';
import { inLanguage, textOf } from '../call/edition.ts';

import { partId } from './checks.ts';
import { useErrorWords } from './error-words.ts';
import type { OwnPart } from './own-part.ts';

/** What may be published, field by field; each box stands with the very text that is agreed to and its version. */
export function ConsentSection({ answers, change, errors, texts }: OwnPart & { texts: TextsAnswer | undefined }) {
  const { t, i18n } = useTranslation('applications');
  const { dayOf } = useDates();
  const wrong = useErrorWords(errors)('consents');
  return (
    <section className="application-part" aria-labelledby="consents">
      <h2 id="consents">{t('section.consents')}</h2>
      <p>{t('consents.lead')}</p>
      <fieldset
        className="application-choices"
        id={partId('consents')}
        aria-describedby={wrong ? 'consents-error' : undefined}
      >
        <legend className="field-name">{t('consents.label')}</legend>
        {publishedFields.map((field) => {
          const text = textOf(texts, `consent-${field}`);
          if (!text) return null;
          const given = answers.consents?.[field];
          return (
            <Checkbox
              key={field}
              name={`consents.${field}`}
              label={t(`consents.${field}`)}
              checked={given === text.id}
              onChange={({ target }) => change(`consents.${field}`, target.checked ? text.id : undefined)}
            >
              <PlainText text={inLanguage(text, i18n.language)} />
              <p>{t('textVersion', { number: text.number, day: dayOf(text.publishedAt) })}</p>
              {given !== undefined && given !== text.id && <p className="field-error">{t('consents.changed')}</p>}
            </Checkbox>
          );
        })}
        {wrong && (
          <p className="field-error" id="consents-error">
            {wrong}
          </p>
        )}
      </fieldset>
    </section>
  );
}
