import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SignInLink } from '../accounts/SignInLink.tsx';
import { useSession } from '../accounts/session.ts';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { Failure } from '../ui/Failure.tsx';
import { PlainText } from '../ui/PlainText.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { BookForm } from './BookForm.tsx';
import { clockOf, roundsOf } from './by-time.ts';
import { LeaveForm } from './LeaveForm.tsx';
import type { OwnSlots, Slot, Slots, WorkshopWhole } from './shapes.ts';
import { useOwn, useOwnSlots } from './workshops.ts';

/** The slots of a workshop by time: what is free can be booked for a proposal of mine, what is mine given back. */
export function SlotTimes({ workshop }: { workshop: WorkshopWhole }) {
  const { t } = useTranslation('workshops');
  const account = useSession()?.account;
  const slots = useOwn<Slots>(`/api/workshops/${workshop.id}/slots`);
  const own = useOwnSlots().data;
  const [done, setDone] = useState<string | null>(null);
  const bookable = own?.bookable.filter(({ mayBook }) => mayBook.includes(workshop.kind)) ?? [];
  const open = workshop.stage === 'planned';
  if (slots.error && !slots.data) return <Failure error={slots.error} onRetry={() => void slots.refetch()} />;
  if (!slots.data) return <Waiting />;
  const { items, onlineUrl } = slots.data;
  return (
    <section className="meeting-part">
      <h2>{t('slots.title')}</h2>
      {items.length === 0 && <p>{t('slots.none')}</p>}
      {open && items.length > 0 && (
        <How account={Boolean(account)} own={own} bookable={bookable} kind={workshop.kind} />
      )}
      <div role="status" className="meeting-done">
        {done && <p>{done}</p>}
      </div>
      {onlineUrl && (
        <p>
          {t('slots.link')} <a href={onlineUrl}>{onlineUrl}</a>
        </p>
      )}
      <ol className="slot-rounds">
        {roundsOf(items).map((round) => (
          <li key={round.startsAt}>
            <h3>
              {clockOf(round.startsLocal)}
              <span className="slot-until">{t('slots.until', { time: clockOf(round.endsLocal) })}</span>
            </h3>
            <ul>
              {round.slots.map((slot) => (
                <OneSlot key={slot.id} slot={slot} open={open} bookable={bookable} onDone={setDone} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}

type HowProps = {
  account: boolean;
  own: OwnSlots | undefined;
  bookable: OwnSlots['bookable'];
  kind: WorkshopWhole['kind'];
};

/** What somebody must do before a slot can be booked. */
function How({ account, own, bookable, kind }: HowProps) {
  const { t } = useTranslation('workshops');
  if (!account)
    return (
      <>
        <p>{t('slots.signIn')}</p>
        <SignInLink />
      </>
    );
  if (!own) return null;
  return bookable.length > 0 ? <p>{t('slots.choose')}</p> : <p>{t(`slots.nothingToBring.${kind}`)}</p>;
}

type OneSlotProps = {
  slot: Slot;
  open: boolean;
  bookable: OwnSlots['bookable'];
  onDone: (said: string | null) => void;
};

function OneSlot({ slot, open, bookable, onDone }: OneSlotProps) {
  const { t } = useTranslation('workshops');
  const [asking, setAsking] = useState(false);
  const { placeName, unit, free, mine, booking, startsLocal, endsLocal, startsAt } = slot;
  const coming = open && new Date(startsAt) > new Date();
  const when = `${clockOf(startsLocal)}–${clockOf(endsLocal)}`;
  const close = (said: string | null) => {
    setAsking(false);
    onDone(said);
  };
  return (
    <li className="slot" data-mine={mine || undefined} data-taken={!free || undefined}>
      <p>
        <strong>{placeName}</strong>
        {unit && !placeName.includes(unit.code) && ` · ${unit.code}`}
        <span className="slot-state">{t(mine ? 'slots.mine' : free ? 'slots.free' : 'slots.taken')}</span>
      </p>
      {booking && (
        <>
          <p>
            <Link to="/proposals/$id" params={{ id: String(booking.proposal.id) }}>
              {booking.proposal.title}
            </Link>
          </p>
          {booking.question && <p className="meeting-typed meeting-quiet">{booking.question}</p>}
          {booking.notes && (
            <>
              <p className="meeting-quiet">{t('slots.notes')}</p>
              <PlainText text={booking.notes} />
            </>
          )}
        </>
      )}
      {coming && ((free && bookable.length > 0) || mine) && (
        <button
          type="button"
          className="button"
          aria-label={`${t(mine ? 'slots.leave' : 'slots.book')}: ${placeName}, ${when}`}
          onClick={() => setAsking(true)}
        >
          {t(mine ? 'slots.leave' : 'slots.book')}
        </button>
      )}
      <ConfirmDialog
        title={t(mine ? 'leave.title' : 'book.title', { when, table: placeName })}
        open={asking}
        onClose={() => setAsking(false)}
      >
        {mine ? (
          <LeaveForm slot={slot} onDone={() => close(t('leave.done'))} onBack={() => setAsking(false)} />
        ) : (
          <BookForm
            slot={slot}
            bookable={bookable}
            onDone={() => close(t('book.done', { when, table: placeName }))}
            onBack={() => setAsking(false)}
          />
        )}
      </ConfirmDialog>
    </li>
  );
}
