import { CircleCheck, type LucideIcon, PenLine, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ConsultationOutcome } from '../../server/consultations/status.ts';
import './consultations.css';

const icons: Record<ConsultationOutcome, LucideIcon> = {
  'no-remarks': CircleCheck,
  'to-improve': PenLine,
  'not-feasible': TriangleAlert,
};

/** What a unit said, by picture and word. */
export function OutcomeMark({ outcome }: { outcome: ConsultationOutcome }) {
  const { t } = useTranslation('consultations');
  const Icon = icons[outcome];
  return (
    <span className="consultation-outcome" data-outcome={outcome}>
      <Icon aria-hidden size={18} />
      {t(`outcome.${outcome}`)}
    </span>
  );
}
