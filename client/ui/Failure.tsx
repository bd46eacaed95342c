import { useTranslation } from 'react-i18next';
import { ApiProblem, Unreachable } from '../api.ts';
import './failure.css';

type Props = { error: Error; onRetry: () => void };

/** Something was asked and not answered: says what happened and offers another try. */
export function Failure({ error, onRetry }: Props) {
  const { t } = useTranslation('shell');
  const kind = error instanceof Unreachable ? 'unreachable' : error instanceof ApiProblem ? 'refused' : 'unexpected';
  return (
    <div className="failure" role="alert">
      <p>
        <strong>{t(`failure.${kind}.what`)}</strong>
      </p>
      <p>{t(`failure.${kind}.do`)}</p>
      <button type="button" className="button" onClick={onRetry}>
        {t('failure.again')}
      </button>
    </div>
  );
}
