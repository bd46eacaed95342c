import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type GrantedRole, grantedRoles } from '../../server/accounts/role.ts';
import type { AccountsAnswer } from '../../server/accounts/schema.ts';
import { ApiProblem, askApi, changeByApi } from '../api.ts';
import { Failure } from '../ui/Failure.tsx';
import { Field } from '../ui/Field.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { Refusal } from './Refusal.tsx';
import { SignedInOnly } from './SignedInOnly.tsx';
import './accounts.css';

const key = ['own', 'accounts'];

/** Who has an account and what they may do, for administrators. */
export function AdministrationPage() {
  return <SignedInOnly needs="administrator">{() => <Administration />}</SignedInOnly>;
}

function Administration() {
  const { t } = useTranslation('accounts');
  const [words, setWords] = useState('');
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setWords(String(new FormData(event.currentTarget).get('q') ?? '').trim());
  };
  return (
    <article className="prose">
      <PageHeading title={t('administration.title')} />
      <p>{t('administration.lead')}</p>
      <search>
        <form className="account-form" onSubmit={search}>
          <Field name="q" type="search" label={t('administration.search')} autoComplete="off" />
          <button type="submit" className="button">
            {t('administration.find')}
          </button>
        </form>
      </search>
      <Accounts words={words} />
    </article>
  );
}

function Accounts({ words }: { words: string }) {
  const { t } = useTranslation('accounts');
  const queries = useQueryClient();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const pages = useInfiniteQuery({
    queryKey: [...key, words],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      askApi<AccountsAnswer>(
        `/api/accounts?${new URLSearchParams({ ...(words && { q: words }), ...(pageParam && { cursor: pageParam }) })}`,
      ),
    getNextPageParam: (page) => page.next,
    staleTime: 0,
  });
  if (pages.isError) return <Failure error={pages.error} onRetry={() => void pages.refetch()} />;
  if (!pages.data) return <Waiting />;

  const toggle = (id: string, name: string, role: GrantedRole, held: boolean) =>
    changeByApi(held ? 'DELETE' : 'PUT', `/api/accounts/${id}/roles/${role}`).then(
      () => {
        setRefusal(null);
        setSaid(t(held ? 'administration.revoked' : 'administration.granted', { name, role: t(`roles.${role}`) }));
        return queries.invalidateQueries({ queryKey: key });
      },
      (error: unknown) => {
        setSaid('');
        setRefusal(error instanceof ApiProblem ? error.code : 'unreachable');
      },
    );
  return (
    <>
      <p role="status">{t('administration.found', { count: pages.data.pages[0]?.total ?? 0 })}</p>
      <Refusal code={refusal} />
      <div className="account-done" role="status">
        {said && <p>{said}</p>}
      </div>
      <ul className="account-rows">
        {pages.data.pages
          .flatMap(({ items }) => items)
          .map(({ id, name, email, emailVerified, secondFactor, roles }) => (
            <li key={id}>
              <span className="account-words">
                <strong>{name}</strong>
                <br />
                <span className="account-quiet">
                  {email}
                  {!emailVerified && ` · ${t('administration.unconfirmed')}`}
                  {secondFactor && ` · ${t('administration.secondFactor')}`}
                </span>
              </span>
              {/* biome-ignore lint/a11y/useSemanticElements: buttons of one person, not a part of a form */}
              <div className="account-roles" role="group" aria-label={t('administration.rolesOf', { name })}>
                {grantedRoles.map((role) => (
                  <button
                    key={role}
                    type="button"
                    className="button"
                    aria-pressed={roles.includes(role)}
                    onClick={() => toggle(id, name, role, roles.includes(role))}
                  >
                    {t(`roles.${role}`)}
                  </button>
                ))}
              </div>
            </li>
          ))}
      </ul>
      {pages.hasNextPage && (
        <button type="button" className="button" onClick={() => void pages.fetchNextPage()}>
          {t('administration.more')}
        </button>
      )}
    </>
  );
}
