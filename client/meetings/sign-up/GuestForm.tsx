import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { checkFields } from '../../accounts/check.ts';
import { changeByApi } from '../../api.ts';
import { Field } from '../../ui/Field.tsx';
import { useSubmission } from '../../ui/submission.ts';
import { useProblemWords } from '../problem-words.ts';
import { Refusal } from '../Refusal.tsx';
import type { MeetingWhole } from '../shapes.ts';
import { ModeChoice } from './ModeChoice.tsx';

/** Signing up without an account: a mail asks to confirm. */
export function GuestForm({ meeting }: { meeting: MeetingWhole }) {
  const { t, i18n } = useTranslation('meetings');
  const words = useProblemWords();
  const [sentTo, setSentTo] = useState('');
  const full = meeting.capacity !== null && meeting.taken >= meeting.capacity;
  const { busy, errors, refusal, onSubmit } = useSubmission(
    (typed) => checkFields(typed, ['name', 'email']),
    async ({ name, email = '', mode, website = '' }) => {
      await changeByApi('POST', `/api/meetings/${meeting.id}/sign-ups`, {
        name,
        email: email.trim(),
        mode,
        website,
        language: i18n.language,
      });
      setSentTo(email.trim());
    },
  );
  return (
    <>
      <div role="status" className="meeting-done">
        {sentTo && <p>{t('signUp.sent', { email: sentTo })}</p>}
      </div>
      {!sentTo && (
        <form className="meeting-form" noValidate onSubmit={onSubmit}>
          {full && <p>{t('signUp.full')}</p>}
          <Field name="name" label={t('signUp.name')} error={words(errors.name)} autoComplete="name" maxLength={100} />
          <Field
            name="email"
            type="email"
            label={t('signUp.email')}
            hint={t('signUp.emailHint')}
            error={words(errors.email)}
            autoComplete="email"
            maxLength={254}
          />
          <ModeChoice meeting={meeting} />
          <div className="meeting-trap" aria-hidden="true">
            <label>
              {t('signUp.trap')}
              <input name="website" tabIndex={-1} autoComplete="off" />
            </label>
          </div>
          <Refusal code={refusal} />
          <button type="submit" className="button" data-main disabled={busy}>
            {t(full ? 'signUp.wait' : 'signUp.do')}
          </button>
          <p className="meeting-quiet">
            {t('signUp.kept')} <Link to="/sign-in">{t('signUp.signIn')}</Link>
          </p>
        </form>
      )}
    </>
  );
}
