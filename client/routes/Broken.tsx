import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Failure } from '../ui/Failure.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { loadScreens } from './screen.ts';

/** A screen failed while it was drawn, or its code could not be fetched; the rest of the application goes on. */
export function Broken({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const { t } = useTranslation('shell');
  return (
    <article className="prose">
      <PageHeading title={t('failure.unexpected.what')} />
      <Failure
        error={error instanceof Error ? error : new Error(String(error))}
        onRetry={() => void loadScreens(Object.values(router.routesById)).then(reset)}
      />
    </article>
  );
}
