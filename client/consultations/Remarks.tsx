import { useTranslation } from 'react-i18next';
import { remarkFields } from '../../server/consultations/status.ts';
import type { ConsultationWhole } from './shapes.ts';

/** Remarks on single parts of a proposal, in the order of its form. */
export function Remarks({ remarks }: { remarks: ConsultationWhole['remarks'] }) {
  const { t } = useTranslation('consultations');
  const said = remarkFields.filter((field) => remarks[field]);
  if (said.length === 0) return null;
  return (
    <dl className="consultation-remarks">
      {said.map((field) => (
        <div key={field}>
          <dt>{t(`field.${field}`)}</dt>
          <dd className="consultation-typed" lang="pl">
            {remarks[field]}
          </dd>
        </div>
      ))}
    </dl>
  );
}
