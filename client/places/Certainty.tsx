import { CircleCheck, CircleHelp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Serving } from './shapes.ts';

type Props = Pick<Serving, 'certain' | 'reasons'> & {
  /** Keys of the sentence that says from what it is known, the most fitting first. */
  basis: string[];
  /** The map shows precincts instead of the place itself. */
  onMap?: boolean;
};

/** How sure the answer is, from what it is known, and what would make it surer. */
export function Certainty({ certain, reasons, basis, onMap = false }: Props) {
  const { t } = useTranslation('places');
  const Icon = certain ? CircleCheck : CircleHelp;
  return (
    <section className="certainty" data-certain={certain}>
      <Icon size={22} aria-hidden="true" />
      <div>
        <h2>{t(certain ? 'certain.yes' : 'certain.no')}</h2>
        <p>
          {t(basis.map((key) => `basis.${key}`))} {onMap && t('basis.onMap')}
        </p>
        {reasons.length > 0 && (
          <ul>
            {reasons.map((reason) => (
              <li key={reason}>{t(`reason.${reason}`)}</li>
            ))}
          </ul>
        )}
        {!certain && <p>{t('certain.better')}</p>}
      </div>
    </section>
  );
}
