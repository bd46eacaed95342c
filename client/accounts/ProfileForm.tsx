import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeByApi } from '../api.ts';
import { type Language, languages } from '../i18n/languages.ts';
import { changeLanguage } from '../i18n/start.ts';
import { Field } from '../ui/Field.tsx';
import { useSubmission } from '../ui/submission.ts';
import { checkFields } from './check.ts';
import { useProblemWords } from './problem-words.ts';
import { Refusal } from './Refusal.tsx';
import { type OwnAccount, useSessionChange } from './session.ts';

const ownNames: Record<Language, string> = { pl: 'Polski', en: 'English', uk: 'Українська' };

export function ProfileForm({ account }: { account: OwnAccount }) {
  const { t } = useTranslation('accounts');
  const words = useProblemWords();
  const changed = useSessionChange();
  const language = useId();
  const [saved, setSaved] = useState(false);
  const { busy, errors, refusal, onSubmit } = useSubmission(
    (typed) => checkFields(typed, ['name']),
    async (typed) => {
      setSaved(false);
      await changeByApi('PATCH', '/api/account', { name: typed.name, language: typed.language });
      await changeLanguage(typed.language as Language);
      await changed();
      setSaved(true);
    },
  );
  return (
    <form className="account-form" noValidate onSubmit={onSubmit}>
      <Field name="name" label={t('name')} defaultValue={account.name} error={words(errors.name)} autoComplete="name" />
      <div className="field">
        <label htmlFor={language}>{t('profile.language')}</label>
        <span className="field-hint" id={`${language}-hint`}>
          {t('profile.languageHint')}
        </span>
        <select id={language} name="language" defaultValue={account.language} aria-describedby={`${language}-hint`}>
          {languages.map((code) => (
            <option key={code} value={code} lang={code}>
              {ownNames[code]}
            </option>
          ))}
        </select>
      </div>
      <Refusal code={refusal} />
      <div className="account-done" role="status">
        {saved && <p>{t('saved')}</p>}
      </div>
      <button type="submit" className="button" disabled={busy}>
        {t('profile.save')}
      </button>
    </form>
  );
}
