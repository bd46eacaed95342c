import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useOwn } from '../../accounts/own-api.ts';
import { SignedInOnly } from '../../accounts/SignedInOnly.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { ImportForm } from './ImportForm.tsx';
import { ImportItem } from './ImportItem.tsx';
import { type Import, outcomesPath } from './outcomes.ts';
import '../proposals.css';
import '../page/proposal-page.css';
import './outcomes.css';

/** Later outcomes of submitted proposals, as the city published them: a file is looked at first, imported, and can be taken back. */
export function OutcomesPage() {
  return <SignedInOnly needs={['staff', 'administrator']}>{() => <Outcomes />}</SignedInOnly>;
}

function Outcomes() {
  const { t } = useTranslation('proposal-staff');
  const { data, error, refetch } = useOwn<{ items: Import[] }>(outcomesPath);
  return (
    <article className="prose outcomes">
      <p>
        <Link to="/staff">{t('back')}</Link>
      </p>
      <PageHeading title={t('outcomes.title')} />
      <p className="lead">{t('outcomes.lead')}</p>
      <details className="outcomes-columns">
        <summary>{t('outcomes.columns')}</summary>
        <p>{t('outcomes.columnsMeaning')}</p>
        <pre>
          <code>
            {
              'numer;wynik;powód;koszt;głosy;punkty;data\nBO.D8.42/25;wybrany;;118000;1204;3110;2025-10-26\nBO.D4.7/25;odrzucony;teren prywatny;;;;2025-08-07'
            }
          </code>
        </pre>
      </details>
      <ImportForm onImported={() => void refetch()} />
      <h2>{t('outcomes.imports')}</h2>
      {error && !data && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {data?.items.length === 0 && <p>{t('outcomes.noImports')}</p>}
      <ul className="outcomes-imports">
        {data?.items.map((item) => (
          <ImportItem key={item.id} item={item} onUndone={() => void refetch()} />
        ))}
      </ul>
    </article>
  );
}
