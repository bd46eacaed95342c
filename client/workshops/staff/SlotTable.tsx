import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { changeByApi } from '../../api.ts';
import { WithReason } from '../../support/WithReason.tsx';
import { clockOf } from '../by-time.ts';
import type { Slot } from '../shapes.ts';
import { useWorkshopsChanged } from '../workshops.ts';

/** Every slot with its table, its expert and who comes. */
export function SlotTable({ slots, may }: { slots: Slot[]; may: boolean }) {
  const { t } = useTranslation('workshops');
  const changed = useWorkshopsChanged();
  if (slots.length === 0) return <p>{t('manage.noSlots')}</p>;
  const withdraw = async (id: number, reason: string) => {
    await changeByApi('POST', `/api/workshops/slots/${id}/withdraw`, { reason });
    await changed();
  };
  return (
    <div className="slot-table">
      <table className="meeting-people">
        <thead>
          <tr>
            <th scope="col">{t('manage.time')}</th>
            <th scope="col">{t('manage.table')}</th>
            <th scope="col">{t('manage.booked')}</th>
          </tr>
        </thead>
        <tbody>
          {slots.map((slot) => (
            <tr key={slot.id}>
              <th scope="row">
                {clockOf(slot.startsLocal)}–{clockOf(slot.endsLocal)}
              </th>
              <td>
                {slot.placeName}
                {slot.expert && (
                  <>
                    <br />
                    <span className="meeting-quiet">{slot.expert.name}</span>
                  </>
                )}
              </td>
              <td>
                {slot.booking ? (
                  <Link to="/proposals/$id" params={{ id: String(slot.booking.proposal.id) }}>
                    {slot.booking.proposal.title}
                  </Link>
                ) : (
                  t('slots.free')
                )}
                {may && (
                  <WithReason
                    words="workshops"
                    question={t('manage.withdrawTitle', { when: clockOf(slot.startsLocal), table: slot.placeName })}
                    reason={{ label: t('manage.reason'), hint: t('manage.withdrawHint') }}
                    yes={t('manage.withdrawDo')}
                    no={t('manage.keep')}
                    send={(reason) => withdraw(slot.id, reason)}
                  >
                    {t('manage.withdraw')}
                    <span className="visually-hidden">
                      {' '}
                      {clockOf(slot.startsLocal)}, {slot.placeName}
                    </span>
                  </WithReason>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
