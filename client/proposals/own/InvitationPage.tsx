import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SignInLink } from '../../accounts/SignInLink.tsx';
import { useSession } from '../../accounts/session.ts';
import { useToken } from '../../accounts/token.ts';
import { ApiProblem, changeByApi } from '../../api.ts';
import { Failure } from '../../ui/Failure.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { useSubmission } from '../../ui/submission.ts';
import { Waiting } from '../../ui/Waiting.tsx';
import { useProposalChanged } from '../proposals.ts';
import { Refusal } from '../Refusal.tsx';
import type { OpenedInvitation, ProposalWhole } from '../shapes.ts';
import '../proposals.css';
import '../page/proposal-page.css';

/** Where the mail of an invitation leads: nothing happens before a button is pressed. */
export function InvitationPage() {
  const { t } = useTranslation('proposals');
  const token = useToken();
  const query = useQuery({
    queryKey: ['proposal-invitation', token],
    queryFn: () => changeByApi<OpenedInvitation>('POST', '/api/proposals/invitations/open', { token }),
    enabled: token !== '',
    retry: false,
  });
  const spent = token === '' || (query.error instanceof ApiProblem && query.error.status < 500);
  return (
    <article className="prose">
      <PageHeading title={t('invitation.title')} />
      {spent && <Refusal code="link-spent" />}
      {query.error && !spent && <Failure error={query.error} onRetry={() => void query.refetch()} />}
      {query.isLoading && <Waiting />}
      {query.data && <Answer token={token} invitation={query.data} />}
    </article>
  );
}

function Answer({ token, invitation: { proposal, invitedBy } }: { token: string; invitation: OpenedInvitation }) {
  const { t } = useTranslation('proposals');
  const account = useSession()?.account;
  const navigate = useNavigate();
  const changed = useProposalChanged();
  const [declined, setDeclined] = useState(false);
  const { busy, refusal, onSubmit } = useSubmission(
    () => ({}),
    async (_typed, button) => {
      if (button === 'decline') {
        await changeByApi('POST', '/api/proposals/invitations/decline', { token });
        setDeclined(true);
        return;
      }
      const joined = await changeByApi<ProposalWhole>('POST', '/api/proposals/invitations/accept', { token });
      await changed();
      await navigate({ to: '/proposals/$id', params: { id: String(joined.id) } });
    },
  );
  const title = proposal.title || t('untitled');
  return (
    <>
      <p className="lead">
        {invitedBy ? t('invitation.by', { name: invitedBy, title }) : t('invitation.to', { title })}
      </p>
      <p>{t('invitation.means')}</p>
      {account === null && (
        <>
          <p>{t('invitation.signIn')}</p>
          <SignInLink withHash />
        </>
      )}
      <form className="proposal-form" onSubmit={onSubmit}>
        <div role="status" className="proposal-done">
          {declined && <p>{t('invitation.declined')}</p>}
        </div>
        <Refusal code={refusal} />
        {!declined && (
          <div className="proposal-ways">
            {account && (
              <button type="submit" value="accept" className="button" data-main disabled={busy}>
                {t('invitation.accept')}
              </button>
            )}
            <button type="submit" value="decline" className="button" disabled={busy}>
              {t('invitation.decline')}
            </button>
          </div>
        )}
      </form>
    </>
  );
}
