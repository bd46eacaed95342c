import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeByApi } from '../../api.ts';
import { useDates } from '../../ui/dates.ts';
import { useSubmission } from '../../ui/submission.ts';
import { proposalPath, useProposalChanged } from '../proposals.ts';
import { Refusal } from '../Refusal.tsx';
import type { Authors } from '../shapes.ts';

type Invitation = Authors['invitations'][number];

/** Whom the authors asked to join and who has not answered, each with a way to take it back. */
export function Invitations({ id, invitations }: { id: number; invitations: Invitation[] }) {
  const { t } = useTranslation('proposals');
  const [takenBack, setTakenBack] = useState('');
  const said = useRef<HTMLDivElement>(null);
  return (
    <>
      {invitations.length > 0 && (
        <ul className="proposal-authors">
          {invitations.map((invitation) => (
            <Invited
              key={invitation.id}
              id={id}
              invitation={invitation}
              onTakenBack={() => {
                setTakenBack(invitation.email);
                // The button that had the focus is about to go.
                said.current?.focus();
              }}
            />
          ))}
        </ul>
      )}
      <div role="status" className="proposal-done" ref={said} tabIndex={-1}>
        {takenBack && <p>{t('authors.takenBack', { email: takenBack })}</p>}
      </div>
    </>
  );
}

type InvitedProps = { id: number; invitation: Invitation; onTakenBack: () => void };

function Invited({ id, invitation: { id: invitation, email, invitedAt }, onTakenBack }: InvitedProps) {
  const { t } = useTranslation('proposals');
  const { dayOf } = useDates();
  const changed = useProposalChanged();
  const { busy, refusal, onSubmit } = useSubmission(
    () => ({}),
    async () => {
      await changeByApi('DELETE', `${proposalPath(id)}/invitations/${invitation}`);
      onTakenBack();
      await changed();
    },
  );
  return (
    <li>
      <span>{email}</span>
      <span className="proposal-quiet">{t('authors.invited', { day: dayOf(invitedAt) })}</span>
      <form onSubmit={onSubmit}>
        <Refusal code={refusal} />
        <button type="submit" className="button" disabled={busy} aria-label={t('authors.takeBackWhose', { email })}>
          {t('authors.takeBack')}
        </button>
      </form>
    </li>
  );
}
