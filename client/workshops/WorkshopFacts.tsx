import { useTranslation } from 'react-i18next';
import { useTimes } from '../meetings/times.ts';
import type { WorkshopWhole } from './shapes.ts';
import { ThemeBlock } from './ThemeBlock.tsx';

/** When, where, about what, with whom, how accessible. What nobody has said is said to be unknown. */
export function WorkshopFacts({ workshop }: { workshop: WorkshopWhole }) {
  const { t, i18n } = useTranslation('workshops');
  const times = useTimes();
  const { form, venueName, venueAddress, units, stepFree, hearingLoop, signLanguage, accessibilityNote } = workshop;
  const placed = form !== 'online';
  const said = (name: 'stepFree' | 'loop', value: boolean | null) =>
    t(`access.${name}.${value === null ? 'unknown' : value ? 'yes' : 'no'}`);
  const access = [
    placed && said('stepFree', stepFree),
    placed && said('loop', hearingLoop),
    t(signLanguage ? 'access.signLanguage' : 'access.noSignLanguage'),
  ].filter((sentence) => sentence !== false);
  return (
    <dl className="meeting-facts-list">
      <div>
        <dt>{t('fact.when')}</dt>
        <dd>
          <time dateTime={workshop.startsAt}>{times.whole(workshop)}</time>
        </dd>
      </div>
      <div>
        <dt>{t('fact.where')}</dt>
        <dd>
          {placed && <strong>{venueName}</strong>}
          {form === 'hybrid' && ` ${t('alsoOnline')}`}
          {!placed && t('form.online')}
          {placed && venueAddress && (
            <>
              <br />
              {venueAddress}
            </>
          )}
        </dd>
      </div>
      <div>
        <dt>{t('fact.themes')}</dt>
        <dd>
          <ThemeBlock themes={workshop.themes} />
        </dd>
      </div>
      {units.length > 0 && (
        <div>
          <dt>{t('fact.units')}</dt>
          <dd>{new Intl.ListFormat(i18n.language).format(units.map(({ name }) => name))}</dd>
        </div>
      )}
      <div>
        <dt>{t('access.title')}</dt>
        <dd>
          {access.join(' · ')}
          {accessibilityNote && <p className="meeting-typed">{accessibilityNote}</p>}
        </dd>
      </div>
    </dl>
  );
}
