import { CircleHelp, MapPin } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { NextMeetingsLater } from '../meetings/NextMeetingsLater.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { AmbassadorEntry } from './AmbassadorEntry.tsx';
import { AnswerActions } from './AnswerActions.tsx';
import { Certainty } from './Certainty.tsx';
import { useEditions } from './editions.ts';
import { NextSteps } from './NextSteps.tsx';
import { Nobody } from './Nobody.tsx';
import { writePoint } from './point.ts';
import { formatDistance } from './quantities.ts';
import type { Located } from './shapes.ts';

const poorAccuracyM = 100;

type Props = { point: [lon: number, lat: number]; located: Located; accuracyM: number | undefined };

export function PointAnswer({ point, located, accuracyM }: Props) {
  const { t, i18n } = useTranslation('places');
  const edition = useEditions()?.[0];
  const { inside, district, precinct, ambassadors, nearest } = located;
  const carried = { point: writePoint(point) };
  const contact =
    edition?.contactName && edition.contactUrl ? { name: edition.contactName, url: edition.contactUrl } : null;
  const poor = accuracyM !== undefined && accuracyM > poorAccuracyM;
  const title = t(accuracyM === undefined ? 'point.chosen' : 'point.here');
  return (
    <article className="answer" data-answer={ambassadors.length > 0 ? 'served' : 'unserved'}>
      <header className="answer-header">
        <p className="answer-kind">
          <MapPin size={18} aria-hidden="true" className="place-icon" />
          <span>
            {district ? t('point.district', { roman: district.roman, name: district.name }) : t('point.outside')}
            {precinct !== null && ` · ${t('point.precinct', { number: precinct })}`}
          </span>
        </p>
        <PageHeading title={district ? `${title}: ${district.name}` : title}>{title}</PageHeading>
      </header>
      {poor && (
        <p className="point-accuracy">
          <CircleHelp size={22} aria-hidden="true" />
          <span>{t('point.accuracy', { distance: formatDistance(accuracyM, i18n.language) })}</span>
        </p>
      )}
      {ambassadors.length > 0 ? (
        <section className="answer-part">
          <p className="answer-lead">{t('answer.served', { count: ambassadors.length })}</p>
          <ul className="ambassador-entries">
            {ambassadors.map((ambassador) => (
              <AmbassadorEntry key={ambassador.area.id} ambassador={ambassador} />
            ))}
          </ul>
        </section>
      ) : (
        <Nobody nearest={nearest} carried={inside ? carried : null}>
          {t(inside ? 'nobody.here' : 'nobody.outside')}
        </Nobody>
      )}
      <NextMeetingsLater ambassadors={ambassadors.map(({ slug }) => slug)} />
      {inside && !poor && <Certainty certain reasons={[]} basis={['point']} />}
      {inside && <NextSteps point={point} served={ambassadors} contact={contact} carried={carried} />}
      <AnswerActions />
    </article>
  );
}
