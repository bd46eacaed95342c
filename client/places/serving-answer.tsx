import { useTranslation } from 'react-i18next';
import { PageHeading } from '../ui/page-heading.tsx';
import { AmbassadorEntry } from './ambassador-entry.tsx';
import { AnswerActions } from './answer-actions.tsx';
import { Certainty } from './certainty.tsx';
import { NextSteps } from './next-steps.tsx';
import { Nobody } from './nobody.tsx';
import { NumberQuestion } from './number-question.tsx';
import { PlaceIcon } from './place-icon.tsx';
import type { Serving } from './shapes.ts';
import { ShareList } from './share-list.tsx';

/** Who serves the place, how sure that is, which part of it, and what to do next. */
export function ServingAnswer({ serving }: { serving: Serving }) {
  const { t } = useTranslation('places');
  const { place, answer, shares, ask } = serving;
  const ambassadors = shares.map(({ ambassador }) => ambassador);
  return (
    <article className="answer" data-answer={answer}>
      <header className="answer-header">
        <p className="answer-kind">
          <PlaceIcon kind={place.kind} size={18} />
          <span>
            {t(`kind.${place.kind}`)}
            {place.detail && ` · ${place.detail}`}
          </span>
        </p>
        <PageHeading title={t('answer.title', { place: place.label })}>{place.label}</PageHeading>
      </header>

      {answer === 'unserved' && (
        <Nobody nearest={serving.nearest} carried={{ place: place.id }}>
          {t(`nobody.${place.kind}`)}
        </Nobody>
      )}
      {answer === 'served' && (
        <section className="answer-part">
          <p className="answer-lead">{t('answer.served', { count: ambassadors.length })}</p>
          <ul className="ambassador-entries">
            {ambassadors.map((ambassador) => (
              <AmbassadorEntry key={ambassador.area.id} ambassador={ambassador} />
            ))}
          </ul>
        </section>
      )}
      {answer === 'split' && (
        <>
          <p className="answer-lead">{t(`answer.split.${place.kind}`)}</p>
          {ask && <NumberQuestion place={place} />}
          <ShareList serving={serving} />
        </>
      )}

      <Certainty certain={serving.certain} reasons={serving.reasons} basis={serving.basis} />
      <NextSteps
        point={place.point}
        served={answer === 'unserved' ? [] : ambassadors}
        contact={serving.contact}
        carried={{ place: place.id }}
      />
      <AnswerActions />
    </article>
  );
}
