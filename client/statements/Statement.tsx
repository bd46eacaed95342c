import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { StatementsAnswer } from '../../server/statements/schema.ts';
import { Failure } from '../ui/Failure.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { useStatements } from './statements.ts';

/** A page that is made of who runs the installation; it says so when nobody has been named yet. */
export function Statement({ title, children }: { title: string; children: (said: StatementsAnswer) => ReactNode }) {
  const { t } = useTranslation('statements');
  const { data, error, refetch } = useStatements();
  return (
    <article className="prose">
      <PageHeading title={title} />
      {error && !data && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {data?.example && (
        <p className="lead">
          <strong>{t('example')}</strong>
        </p>
      )}
      {data && children(data)}
    </article>
  );
}
