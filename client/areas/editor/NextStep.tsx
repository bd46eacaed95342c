import { Link, useRouter, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../accounts/session.ts';
import type { Address } from '../../filter/address.ts';
import type { Keeper } from './drafts/keep-draft.ts';
import { useKeeping } from './drafts/keeping.ts';
import { Propose } from './Propose.tsx';

/** Where one goes with the area: back to what asked for it, on to the call, or to the proposal of an own area's version. */
export function NextStep({ keeper, area }: { keeper: Keeper; area: number | null }) {
  const { t } = useTranslation('editor');
  const { history } = useRouter();
  const { back } = useSearch({ strict: false }) as Address;
  const signedIn = Boolean(useSession()?.account);
  const kept = useKeeping((state) => state.account);
  // Two slashes would lead to another host.
  const ownPath = back !== undefined && /^\/(?!\/)/.test(back) ? back : null;
  // The application is shown with what is on the account.
  const goBack = async (path: string) => {
    await keeper.flush();
    history.push(path);
  };
  return (
    <section className="editor-part" aria-labelledby="editor-next">
      <h2 id="editor-next">{t('next.title')}</h2>
      {ownPath ? (
        <>
          <p>{t('next.back')}</p>
          <button type="button" className="button" data-main onClick={() => void goBack(ownPath)}>
            {t('next.backTo')}
          </button>
        </>
      ) : area !== null ? (
        <Propose />
      ) : (
        <>
          <p>{t(signedIn && kept === 'saved' ? 'next.apply' : 'next.applyLater')}</p>
          <Link to="/become" className="button" data-main>
            {t('next.applyTo')}
          </Link>
        </>
      )}
    </section>
  );
}
