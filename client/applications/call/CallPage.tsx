import { useTranslation } from 'react-i18next';
import { Failure } from '../../ui/Failure.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { PlainText } from '../../ui/PlainText.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { Apply } from './Apply.tsx';
import { ChosenPlace } from './ChosenPlace.tsx';
import { inLanguage, textOf, useCurrentEdition, useEditionTexts } from './edition.ts';
import { StageDates } from './StageDates.tsx';
import './call.css';

const tasks = ['meet', 'gather', 'shape', 'pass'] as const;
const support = ['training', 'materials', 'studies', 'exchange'] as const;
const prepared = ['area', 'forms', 'experience', 'needs', 'consent'] as const;

/** The call of the current edition: what an ambassador does, until when one applies, and the way to apply. */
export function CallPage() {
  const { t, i18n } = useTranslation('become');
  const { data: current, error, refetch } = useCurrentEdition();
  const texts = useEditionTexts(current?.edition?.year).data;
  const call = textOf(texts, 'call');
  return (
    <article className="prose">
      <PageHeading title={t('title')} />
      <p className="lead">{t('lead')}</p>
      <ChosenPlace />
      {current ? (
        <Apply current={current} />
      ) : error ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : (
        <Waiting />
      )}
      {call && (
        <>
          <h2>{t('call')}</h2>
          <PlainText text={inLanguage(call, i18n.language)} />
        </>
      )}
      {current?.edition && current.edition.stages.length > 0 && (
        <>
          <h2>{t('dates.title')}</h2>
          <StageDates current={current} />
        </>
      )}
      {current && !call && <Programme />}
      {current?.edition?.contactUrl && (
        <>
          <h2>{t('contact.title')}</h2>
          <p>
            {t('contact.text')}{' '}
            <a href={current.edition.contactUrl} rel="external">
              {current.edition.contactName ?? current.edition.contactUrl}
            </a>
          </p>
        </>
      )}
    </article>
  );
}

/** What the programme is, where the edition has no text of its own yet. */
function Programme() {
  const { t } = useTranslation('become');
  return (
    <>
      <h2>{t('tasks.title')}</h2>
      <ul>
        {tasks.map((task) => (
          <li key={task}>{t(`tasks.${task}`)}</li>
        ))}
      </ul>
      <h2>{t('support.title')}</h2>
      <ul>
        {support.map((part) => (
          <li key={part}>{t(`support.${part}`)}</li>
        ))}
      </ul>
      <h2>{t('prepare.title')}</h2>
      <ul>
        {prepared.map((part) => (
          <li key={part}>{t(`prepare.${part}`)}</li>
        ))}
      </ul>
    </>
  );
}
