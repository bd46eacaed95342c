import { useTranslation } from 'react-i18next';
import type { RemarkField } from '../../../server/consultations/status.ts';
import { useOwn } from '../../accounts/own-api.ts';
import { Remarks } from '../Remarks.tsx';
import type { OfProposal } from '../shapes.ts';
import '../consultations.css';

type Props = { proposal: number; fields: readonly RemarkField[] };

/** What the unit remarked last on these fields, where the authors mend them. */
export function RemarksWhileWriting({ proposal, fields }: Props) {
  const { t } = useTranslation('consultations');
  const { data } = useOwn<OfProposal>(`/api/proposals/${proposal}/consultations`);
  const last = data?.rounds.find(({ status }) => status === 'answered');
  const said = fields.flatMap((field) => {
    const text = last?.parties?.remarks[field];
    return text ? [[field, text]] : [];
  });
  if (!last || said.length === 0) return null;
  return (
    <aside className="consultation-note" aria-label={t('beside', { unit: last.unit.code })}>
      <p>
        <strong>{t('beside', { unit: last.unit.code })}</strong>
      </p>
      <Remarks remarks={Object.fromEntries(said)} />
    </aside>
  );
}
