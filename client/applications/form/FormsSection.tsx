import { useTranslation } from 'react-i18next';
import { forms as participationForms } from '../../../server/ambassadors/sort.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';

import { partId } from './checks.ts';
import { useErrorWords } from './error-words.ts';
import type { OwnPart } from './own-part.ts';

/** Which forms of participation the applicant favours: at least one. */
export function FormsSection({ answers, change, errors }: OwnPart) {
  const { t } = useTranslation('applications');
  const wrong = useErrorWords(errors)('forms');
  const chosen = answers.forms ?? [];
  return (
    <section className="application-part" aria-labelledby="forms">
      <h2 id="forms">{t('section.forms')}</h2>
      <fieldset
        className="application-choices"
        id={partId('forms')}
        aria-describedby={wrong ? 'forms-hint forms-error' : 'forms-hint'}
      >
        <legend className="field-name">{t('forms.label')}</legend>
        <p className="field-hint" id="forms-hint">
          {t('forms.hint')}
        </p>
        {participationForms.map((form) => (
          <Checkbox
            key={form}
            name={`forms.${form}`}
            label={t(`forms.${form}.label`)}
            checked={chosen.includes(form)}
            onChange={({ target }) =>
              change(
                'forms',
                participationForms.filter((each) => (each === form ? target.checked : chosen.includes(each))),
              )
            }
          >
            {t(`forms.${form}.hint`)}
          </Checkbox>
        ))}
        {wrong && (
          <p className="field-error" id="forms-error">
            {wrong}
          </p>
        )}
      </fieldset>
    </section>
  );
}
