import { AlarmClock, CalendarClock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../ui/dates.ts';
import './consultations.css';

/** Until when the answer is due; late in words and not by colour alone. */
export function LastDay({ due, daysLeft }: { due: string; daysLeft: number }) {
  const { t } = useTranslation('consultations');
  const { day } = useDates();
  const late = daysLeft < 0;
  const Icon = late ? AlarmClock : CalendarClock;
  const words = late
    ? t('due.late', { count: -daysLeft })
    : daysLeft === 0
      ? t('due.today')
      : t('due.left', { count: daysLeft });
  return (
    <span className="consultation-due" data-late={late || undefined}>
      <Icon aria-hidden size={18} />
      {words}
      <span className="consultation-quiet">{t('due.day', { day: day(due) })}</span>
    </span>
  );
}
