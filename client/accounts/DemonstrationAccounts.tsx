import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DemonstrationAccountsAnswer } from '../../server/accounts/schema.ts';
import { ApiProblem, changeByApi, useApi } from '../api.ts';
import { useAfterSignIn } from './after-sign-in.ts';
import { Refusal } from './Refusal.tsx';

/** Ready people to look around as; the demonstration alone has them. */
export function DemonstrationAccounts() {
  const { t } = useTranslation('accounts');
  const accounts = useApi<DemonstrationAccountsAnswer>('/api/demonstration/accounts').data;
  const arrive = useAfterSignIn();
  const [refusal, setRefusal] = useState<string | null>(null);
  if (!accounts) return null;
  const enter = (email: string) =>
    changeByApi('POST', '/api/auth/sign-in', { email, password: accounts.password }).then(arrive, (error: unknown) =>
      setRefusal(error instanceof ApiProblem ? error.code : 'unreachable'),
    );
  return (
    <section>
      <h2>{t('demonstration.title')}</h2>
      <p>{t('demonstration.meaning', { password: accounts.password })}</p>
      <Refusal code={refusal} />
      <ul className="account-rows">
        {accounts.items.map(({ role, name, email }, at) => (
          <li key={email}>
            <span className="account-words">
              <strong>{t(`roles.${role}`)}</strong> · {name}
              <br />
              <span className="account-quiet">{email}</span>
            </span>
            <button type="button" className="button" onClick={() => enter(email)}>
              {t('demonstration.enter')}
              <span className="visually-hidden">
                {' '}
                {t('demonstration.as', { role: t(`roles.${role}`) })}
                {accounts.items.findIndex((other) => other.role === role) < at && `: ${name}`}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
