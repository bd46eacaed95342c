import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOwn } from '../../accounts/own-api.ts';
import { changeByApi } from '../../api.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { Field } from '../../ui/Field.tsx';
import { useSubmission } from '../../ui/submission.ts';
import { Waiting } from '../../ui/Waiting.tsx';
import { useProblemWords } from '../problem-words.ts';
import { proposalPath, useProposalChanged } from '../proposals.ts';
import { Refusal } from '../Refusal.tsx';
import type { Authors, ProposalWhole } from '../shapes.ts';
import { Authorship } from './Authorship.tsx';
import { Invitations } from './Invitations.tsx';

/** Who writes it, what of them is shown, whom they asked to join. */
export function AuthorsSection({ proposal }: { proposal: ProposalWhole }) {
  const { t } = useTranslation('proposals');
  const { data, error, refetch } = useOwn<Authors>(`${proposalPath(proposal.id)}/authors`);
  const me = data?.items.find((author) => author.me);
  return (
    <section className="proposal-part" aria-labelledby="authors">
      <h2 id="authors">{t('part.authors')}</h2>
      {error && !data && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Waiting quiet />}
      {data && (
        <ul className="proposal-authors">
          {data.items.map(({ name, first, me: own, showsName, joinedAt }) => (
            <li key={`${name} ${joinedAt}`}>
              <strong>{name}</strong>
              <span className="proposal-quiet">
                {[
                  own && t('authors.you'),
                  first && t('authors.first'),
                  t(showsName ? 'authors.shown' : 'authors.hidden'),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      )}
      {me && data && <Invitations id={proposal.id} invitations={data.invitations} />}
      {me && <Authorship id={proposal.id} me={me} />}
      {proposal.may.includes('invite') && <Invite id={proposal.id} />}
      {me && data && data.items.length > 1 && <Leave proposal={proposal} />}
    </section>
  );
}

function Invite({ id }: { id: number }) {
  const { t } = useTranslation('proposals');
  const words = useProblemWords();
  const changed = useProposalChanged();
  const [sent, setSent] = useState('');
  const { busy, errors, refusal, onSubmit } = useSubmission(
    ({ email = '' }): Record<string, string> => (email.trim() ? {} : { email: 'email-missing' }),
    async ({ email = '' }) => {
      setSent('');
      await changeByApi('POST', `${proposalPath(id)}/invitations`, { email: email.trim() });
      setSent(email.trim());
      await changed();
    },
  );
  return (
    <form className="proposal-form" noValidate onSubmit={onSubmit}>
      <Field
        name="email"
        type="email"
        label={t('authors.invite')}
        hint={t('authors.inviteHint')}
        error={errors.email === 'email-missing' ? words('email-missing') : errors.email && words('email-wrong')}
        maxLength={254}
        autoComplete="off"
      />
      <Refusal code={refusal} />
      <div role="status" className="proposal-done">
        {sent && <p>{t('authors.sent', { email: sent })}</p>}
      </div>
      <button type="submit" className="button" disabled={busy}>
        {t('authors.inviteDo')}
      </button>
    </form>
  );
}

function Leave({ proposal: { id, title } }: { proposal: ProposalWhole }) {
  const { t } = useTranslation('proposals');
  const navigate = useNavigate();
  const changed = useProposalChanged();
  const [asking, setAsking] = useState(false);
  const { busy, refusal, onSubmit } = useSubmission(
    () => ({}),
    async () => {
      await changeByApi('DELETE', `${proposalPath(id)}/authors/me`);
      await navigate({ to: '/proposals/mine' });
      await changed();
    },
  );
  return (
    <>
      <button type="button" className="button" data-danger="" onClick={() => setAsking(true)}>
        {t('authors.leave')}
      </button>
      <ConfirmDialog title={t('authors.leaveTitle')} open={asking} onClose={() => setAsking(false)}>
        <form className="proposal-form" onSubmit={onSubmit}>
          <p>{t('authors.leaveMeans', { title })}</p>
          <Refusal code={refusal} />
          <div className="proposal-ways">
            <button type="submit" className="button" data-danger="" disabled={busy}>
              {t('authors.leave')}
            </button>
            <button type="button" className="button" onClick={() => setAsking(false)}>
              {t('move.cancel')}
            </button>
          </div>
        </form>
      </ConfirmDialog>
    </>
  );
}
