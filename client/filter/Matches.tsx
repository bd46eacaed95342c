import { useTranslation } from 'react-i18next';
import { useView, within } from '../map/view.ts';
import { Failure } from '../ui/Failure.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { useFilter } from './address.ts';
import { narrows } from './address-parts.ts';
import './matches.css';

type Point = [lon: number, lat: number];

type Props = {
  /** Namespace whose `counts` and `nothing` speak of what is listed. */
  words: 'meetings' | 'needs' | 'proposals' | 'workshops';
  data: { total: number; unlocated: number } | undefined;
  /** Where they are, for what is counted in view; undefined where there are too many to know. */
  points: (Point | null)[] | undefined;
  error: Error | null;
  onRetry: () => void;
};

/** How many match, are in view and have no place; waiting, failure, and the way out when nothing matches. */
export function Matches({ words, data, points, error, onRetry }: Props) {
  const { t } = useTranslation(words);
  const [filter, change] = useFilter();
  const bounds = useView((state) => state.bounds);
  const inView = bounds && points?.filter((point) => point && within(point, bounds)).length;
  return (
    <>
      <p className="list-counts" role="status">
        {data &&
          [
            typeof inView === 'number' && t('counts.inView', { count: inView }),
            t('counts.matching', { count: data.total }),
            data.unlocated > 0 && t('counts.unlocated', { count: data.unlocated }),
          ]
            .filter(Boolean)
            .join(', ')}
      </p>
      {error && !data && <Failure error={error} onRetry={onRetry} />}
      {!data && !error && <Waiting />}
      {data?.total === 0 && (
        <div className="nothing-found">
          <p>
            <strong>{t('nothing.here')}</strong>
          </p>
          <p>{t('nothing.wider')}</p>
          {narrows(filter) && (
            <div className="nothing-ways">
              <button type="button" className="button" onClick={() => change({})}>
                {t('nothing.clear')}
              </button>
            </div>
          )}
        </div>
      )}
    </>
  );
}
