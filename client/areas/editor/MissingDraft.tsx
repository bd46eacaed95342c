import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Unreachable } from '../../api.ts';
import { Failure } from '../../ui/Failure.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';

/** The draft is neither on this device nor on the account, or the account cannot be asked now. */
export function MissingDraft({ unreachable, onRetry }: { unreachable: boolean; onRetry: () => void }) {
  const { t } = useTranslation('editor');
  return (
    <>
      <PageHeading title={t('missing.title')} />
      {unreachable ? (
        <Failure error={new Unreachable()} onRetry={onRetry} />
      ) : (
        <>
          <p>{t('missing.text')}</p>
          <p className="editor-ways">
            <Link to="/areas/draw" className="button" data-main>
              {t('missing.begin')}
            </Link>
            <Link to="/sign-in" className="button">
              {t('missing.signIn')}
            </Link>
          </p>
        </>
      )}
    </>
  );
}
