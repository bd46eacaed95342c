import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AmbassadorEntry } from './AmbassadorEntry.tsx';
import type { Near } from './shapes.ts';

/** What `/become` and the answers carry of the place. */
export type Carried = { place?: string; point?: string };

type Props = {
  nearest: Near[];
  /** Nothing outside the city can be taken up. */
  carried: Carried | null;
  /** The sentence that says that nobody serves here. */
  children: ReactNode;
};

/** Nobody serves the place: who is nearest, and the way to become the ambassador here. */
export function Nobody({ nearest, carried, children }: Props) {
  const { t } = useTranslation('places');
  return (
    <>
      <section className="answer-part answer-nobody">
        <p className="answer-lead">{children}</p>
        {carried && (
          <>
            <p>{t('nobody.meaning')}</p>
            <p className="answer-ways">
              <Link to="/become" search={carried} className="button" data-main>
                {t('nobody.become')}
              </Link>
              <Link to="/areas/draw" search={{ start: startOf(carried) }} className="button">
                {t('nobody.draw')}
              </Link>
            </p>
          </>
        )}
      </section>
      {nearest.length > 0 && (
        <section className="answer-part">
          <h2>{t('nobody.nearest')}</h2>
          <ul className="ambassador-entries">
            {nearest.map(({ ambassador, distanceM }) => (
              <AmbassadorEntry key={ambassador.area.id} ambassador={ambassador} distanceM={distanceM} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** Where drawing starts: at the place itself. */
const startOf = ({ place, point }: Carried): string => (place ? `place:${place}` : `point:${point}`);
