import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../accounts/session.ts';
import { useTimes } from '../meetings/times.ts';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { PlainText } from '../ui/PlainText.tsx';
import { LeaveForm } from './LeaveForm.tsx';
import type { ProposalSlotsAnswer } from './shapes.ts';
import { Where } from './Where.tsx';
import { useOwn } from './workshops.ts';
import '../meetings/meeting-page.css';
import './workshops.css';

type Props = { proposal: { id: number; theme: string | null; mine: boolean; accompanies: boolean } };

/** Slots of a proposal at workshops and marathons, for those who work on it; nothing for others. */
export function ProposalSlots({ proposal: { id, theme, mine, accompanies } }: Props) {
  const { t } = useTranslation('workshops');
  const roles = useSession()?.account?.roles ?? [];
  const works = mine || accompanies || roles.some((role) => role !== 'resident' && role !== 'ambassador');
  const { data } = useOwn<ProposalSlotsAnswer>(works ? `/api/proposals/${id}/slots` : null);
  const [done, setDone] = useState(false);
  if (!data || (data.items.length === 0 && data.mayBook.length === 0 && !done)) return null;
  return (
    <section className="meeting-part proposal-slots">
      <h2>{t('ofProposal.title')}</h2>
      {data.items.length === 0 && <p>{t('ofProposal.none')}</p>}
      <ul className="proposal-slot-list">
        {data.items.map((slot) => (
          <OneSlot key={slot.id} slot={slot} mine={mine} onLeft={() => setDone(true)} />
        ))}
      </ul>
      <div role="status" className="meeting-done">
        {done && <p>{t('leave.done')}</p>}
      </div>
      <div className="meeting-buttons">
        {data.mayBook.map((kind) => (
          <Link
            key={kind}
            to="/workshops"
            search={{ kind, ...(kind === 'workshop' && theme && { theme }) }}
            className="button"
          >
            {t(`ofProposal.find.${kind}`)}
          </Link>
        ))}
      </div>
    </section>
  );
}

type OneSlotProps = { slot: ProposalSlotsAnswer['items'][number]; mine: boolean; onLeft: () => void };

function OneSlot({ slot, mine, onLeft }: OneSlotProps) {
  const { t } = useTranslation('workshops');
  const times = useTimes();
  const [asking, setAsking] = useState(false);
  const { workshop, placeName, question, notes, startsAt } = slot;
  return (
    <li>
      <p>
        <strong>{times.whole(slot)}</strong>
        <br />
        <Link to="/workshops/$id" params={{ id: String(workshop.id) }}>
          {workshop.title}
        </Link>
        , {placeName}
        <br />
        <Where workshop={workshop} />
      </p>
      {question && <p className="meeting-typed meeting-quiet">{question}</p>}
      {notes && (
        <>
          <p className="meeting-quiet">{t('slots.notes')}</p>
          <PlainText text={notes} />
        </>
      )}
      {mine && new Date(startsAt) > new Date() && (
        <button type="button" className="button" onClick={() => setAsking(true)}>
          {t('slots.leave')}
        </button>
      )}
      <ConfirmDialog title={t('leave.title')} open={asking} onClose={() => setAsking(false)}>
        <LeaveForm
          slot={slot}
          onDone={() => {
            setAsking(false);
            onLeft();
          }}
          onBack={() => setAsking(false)}
        />
      </ConfirmDialog>
    </li>
  );
}
