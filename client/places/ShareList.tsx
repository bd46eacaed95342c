import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { AmbassadorEntry } from './AmbassadorEntry.tsx';
import { formatShare } from './quantities.ts';
import type { Serving, Share } from './shapes.ts';

/** Which part of the place each ambassador serves, and which nobody does: a bar, a figure and, where known, numbers. */
export function ShareList({ serving }: { serving: Serving }) {
  const { t } = useTranslation('places');
  const { shares, unservedShare, place } = serving;
  const approximate = serving.basis !== 'addresses';
  return (
    <section className="answer-part" aria-label={t(`shares.${place.kind}`)}>
      <h2>{t(`shares.${place.kind}`)}</h2>
      <ul className="share-list">
        {shares.map((share, index) => (
          <li key={share.ambassador.area.id} className="share">
            <Bar share={share.share} shade={(index % 4) + 1} approximate={approximate} />
            <ul className="ambassador-entries">
              <AmbassadorEntry ambassador={share.ambassador} />
            </ul>
            <Ranges share={share} />
          </li>
        ))}
        {unservedShare > 0 && (
          <li className="share">
            <Bar share={unservedShare} shade="none" approximate={approximate} />
            <p className="share-nobody">{t('shares.nobody')}</p>
          </li>
        )}
      </ul>
    </section>
  );
}

function Bar({ share, shade, approximate }: { share: number; shade: number | 'none'; approximate: boolean }) {
  const { t, i18n } = useTranslation('places');
  const style = { '--share': share, '--shade': `var(--share-${shade})` } as CSSProperties;
  const value = formatShare(share, i18n.language);
  return (
    <p className="share-measure" style={style}>
      <span className="share-bar" aria-hidden="true" />
      <span>{approximate ? t('shares.about', { value }) : value}</span>
    </p>
  );
}

function Ranges({ share }: { share: Share }) {
  const { t } = useTranslation('places');
  if (share.part.length === 0) return null;
  return (
    <details className="share-ranges">
      <summary>{t('shares.which')}</summary>
      <ul>
        {share.part.map(({ precinct, ranges }) => (
          <li key={`${precinct} ${ranges}`}>{ranges || t('shares.wholeStreet', { precinct })}</li>
        ))}
      </ul>
    </details>
  );
}
