import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { AmbassadorEntry } from './AmbassadorEntry.tsx';
import { PartRanges } from './PartRanges.tsx';
import { boundOfShare, formatShare } from './quantities.ts';
import type { Serving } from './shapes.ts';

const shades = 4;

type Props = { title: string; serving: Serving };

/** Which part of the place each ambassador serves, and which nobody does: a bar, a figure and, where known, numbers. */
export function ShareList({ title, serving }: Props) {
  const { t } = useTranslation('places');
  const { shares, unservedShare, unservedPart, place, basis } = serving;
  // Of an address only its precinct is known when it is split: the share speaks of the precinct.
  const measured = place.kind === 'address' ? 'ofPrecinct' : basis === 'addresses' ? 'exact' : 'about';
  return (
    <section className="answer-part" aria-label={title}>
      <h2>{title}</h2>
      <ul className="share-list">
        {shares.map(({ ambassador, share, part }, index) => (
          <li key={ambassador.area.id} className="share">
            <Bar share={share} shade={`${(index % shades) + 1}`} measured={measured} />
            <ul className="ambassador-entries">
              <AmbassadorEntry ambassador={ambassador} />
            </ul>
            {place.kind === 'street' && <PartRanges parts={part} />}
          </li>
        ))}
        {unservedShare > 0 && (
          <li className="share">
            <Bar share={unservedShare} shade="none" measured={measured} />
            <p className="share-nobody">{t('shares.nobody')}</p>
            {place.kind === 'street' && <PartRanges parts={unservedPart} />}
          </li>
        )}
      </ul>
      {place.kind === 'district' && <p className="quiet">{t('shares.byResidents')}</p>}
    </section>
  );
}

type BarProps = { share: number; shade: string; measured: 'exact' | 'about' | 'ofPrecinct' };

function Bar({ share, shade, measured }: BarProps) {
  const { t, i18n } = useTranslation('places');
  const style = { '--share': share, '--shade': `var(--share-${shade})` } as CSSProperties;
  return (
    <p className="share-measure" style={style}>
      <span className="share-bar" aria-hidden="true" />
      <span>{t(`shares.${boundOfShare(share) ?? measured}`, { value: formatShare(share, i18n.language) })}</span>
    </p>
  );
}
