import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountAnswer } from '../../server/accounts/schema.ts';
import { changeByApi } from '../api.ts';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { Field } from '../ui/Field.tsx';
import { useSubmission } from '../ui/submission.ts';
import { checkFields } from './check.ts';
import { useProblemWords } from './problem-words.ts';
import { Refusal } from './Refusal.tsx';
import { useSessionChange } from './session.ts';

type Props = Pick<AccountAnswer, 'held' | 'hasPassword'>;

/** What is held about the person: how much of what, to download, to erase. */
export function Held({ held, hasPassword }: Props) {
  const { t } = useTranslation('accounts');
  const [asking, setAsking] = useState(false);
  return (
    <>
      <p>{t('held.lead')}</p>
      <ul className="account-rows">
        {held.map(({ holding, records }) => (
          <li key={holding}>
            <span>{t(`held.holdings.${holding}`)}</span>
            <span className="account-quiet">{t('held.records', { count: records })}</span>
          </li>
        ))}
      </ul>
      <div className="account-buttons">
        <a href="/api/account/export" download="okolica.json" className="button">
          {t('held.download')}
        </a>
        <button type="button" className="button account-danger" onClick={() => setAsking(true)}>
          {t('erase.open')}
        </button>
      </div>
      <ConfirmDialog title={t('erase.title')} open={asking} onClose={() => setAsking(false)}>
        <Erase hasPassword={hasPassword} onCancel={() => setAsking(false)} />
      </ConfirmDialog>
    </>
  );
}

function Erase({ hasPassword, onCancel }: { hasPassword: boolean; onCancel: () => void }) {
  const { t } = useTranslation('accounts');
  const words = useProblemWords();
  const navigate = useNavigate();
  const changed = useSessionChange();
  const { busy, errors, refusal, onSubmit } = useSubmission(
    (typed) => (hasPassword ? checkFields(typed, ['password']) : {}),
    async ({ password }) => {
      await changeByApi('DELETE', '/api/account', hasPassword ? { password } : {});
      await navigate({ to: '/account/erased' });
      await changed();
    },
  );
  return (
    <form className="account-form" noValidate onSubmit={onSubmit}>
      <p>{t('erase.meaning')}</p>
      <p>{t('erase.stays')}</p>
      {hasPassword && (
        <Field
          name="password"
          type="password"
          label={t('password')}
          hint={t('erase.passwordHint')}
          error={words(errors.password)}
          autoComplete="current-password"
        />
      )}
      <Refusal code={refusal} />
      <div className="account-buttons">
        <button type="submit" className="button account-danger" disabled={busy}>
          {t('erase.do')}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}
