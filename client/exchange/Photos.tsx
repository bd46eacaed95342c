import { useTranslation } from 'react-i18next';
import type { Post } from '../../server/exchange/schema.ts';
import { changeByApi } from '../api.ts';
import { useAction } from '../support/action.ts';
import { useCodeWords } from '../support/code-words.ts';
import { Outcome } from '../support/Outcome.tsx';
import './exchange.css';

/**
 * Photos with what they show; whoever may can take them out.
 *
 * @param path of the API under which they are
 */
export function Photos({ photos, own, path }: { photos: Post['photos']; own: boolean; path: string }) {
  const { t } = useTranslation('exchange');
  const words = useCodeWords('exchange');
  const { busy, refusal, done, run } = useAction();
  return (
    <>
      <Outcome refusal={words(refusal)} done={done} />
      {photos.map(({ id, alt, width, height }) => (
        <figure key={id} className="exchange-photo">
          <img src={`${path}/${id}`} alt={alt} width={width} height={height} loading="lazy" />
          <figcaption className="support-quiet">{alt}</figcaption>
          {own && (
            <button
              type="button"
              className="button"
              disabled={busy}
              onClick={() => void run(() => changeByApi('DELETE', `${path}/${id}`), t('photo.removed'))}
            >
              {t('photo.remove')}
              <span className="visually-hidden">: {alt}</span>
            </button>
          )}
        </figure>
      ))}
    </>
  );
}
