import { useTranslation } from 'react-i18next';
import { NextMeetingsLater } from '../meetings/NextMeetingsLater.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { AmbassadorEntry } from './AmbassadorEntry.tsx';
import { AnswerActions } from './AnswerActions.tsx';
import { Certainty } from './Certainty.tsx';
import { NextSteps } from './NextSteps.tsx';
import { Nobody } from './Nobody.tsx';
import { NumberQuestion } from './NumberQuestion.tsx';
import { PlaceIcon } from './PlaceIcon.tsx';
import { ShareList } from './ShareList.tsx';
import type { Serving } from './shapes.ts';

/** From this share on somebody serves the whole place: the rest is rounding. */
const wholeShare = 0.9995;

/** Who serves the place, how sure that is, which part of it, and what to do next. */
export function ServingAnswer({ serving }: { serving: Serving }) {
  const { t } = useTranslation('places');
  const { place, answer, shares, ask } = serving;
  const whole = shares.filter(({ share }) => share >= wholeShare).map(({ ambassador }) => ambassador);
  // A street or a house known only by its precincts: what the map shows is them.
  const byPrecincts = serving.geometry.type === 'MultiPolygon' && (place.kind === 'street' || place.kind === 'address');
  const partly = shares.filter(({ share }) => share < wholeShare);
  return (
    <article className="answer" data-answer={answer}>
      <header className="answer-header">
        <p className="answer-kind">
          <PlaceIcon kind={place.kind} size={18} />
          <span>
            {place.kind === 'neighbourhood' && `${t('kind.neighbourhood')} · `}
            {place.detail}
          </span>
        </p>
        <PageHeading title={t('answer.title', { place: place.label })}>{place.label}</PageHeading>
      </header>

      {answer === 'unserved' && (
        <Nobody nearest={serving.nearest} carried={{ place: place.id }}>
          {t('nobody.here')}
        </Nobody>
      )}
      {answer === 'served' && (
        <>
          <section className="answer-part">
            <p className="answer-lead">{t('answer.served', { count: whole.length })}</p>
            <ul className="ambassador-entries">
              {whole.map((ambassador) => (
                <AmbassadorEntry key={ambassador.area.id} ambassador={ambassador} />
              ))}
            </ul>
          </section>
          {partly.length > 0 && <ShareList title={t('shares.also')} serving={{ ...serving, shares: partly }} />}
        </>
      )}
      {answer === 'split' && (
        <>
          <p className="answer-lead">{t(`answer.split.${place.kind}`)}</p>
          {ask && <NumberQuestion key={place.id} place={place} reason={ask.reason} />}
          <ShareList title={t(`shares.${place.kind}`)} serving={serving} />
        </>
      )}

      {answer !== 'split' && ask && <NumberQuestion key={place.id} place={place} reason={ask.reason} />}
      <NextMeetingsLater ambassadors={shares.map(({ ambassador }) => ambassador.slug)} />
      <Certainty
        certain={serving.certain}
        reasons={serving.reasons}
        basis={[`${place.kind}-${serving.basis}`, serving.basis]}
        onMap={byPrecincts}
      />
      <NextSteps
        point={place.point}
        served={[...whole, ...partly.map(({ ambassador }) => ambassador)]}
        contact={serving.contact}
        carried={{ place: place.id }}
      />
      <AnswerActions />
    </article>
  );
}
