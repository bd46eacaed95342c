import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../api.ts';
import { Failure } from '../../ui/Failure.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { AreaCard } from '../area/AreaCard.tsx';
import { useCheckedDraft } from '../area/checked-draft.ts';
import type { Application, AreaDraft } from '../shapes.ts';
import { type FormErrors, type FormPart, isEmptyRecipe, partId } from './checks.ts';
import { useErrorWords } from './error-words.ts';
import { OtherDrafts } from './OtherDrafts.tsx';

const parts: FormPart[] = ['area', 'area.name', 'area.kind'];

/** The drawn area as it stands, and the way into the editor, where it is drawn on the map or told without one. */
export function AreaSection({ application, errors }: { application: Application; errors: FormErrors }) {
  const { t } = useTranslation('applications');
  const wrong = useErrorWords(errors);
  const { draft } = application;
  const empty = isEmptyRecipe(draft);
  return (
    <section className="application-part" aria-labelledby="area">
      <h2 id="area">{t('section.area')}</h2>
      <p>{t('area.lead')}</p>
      {draft && !empty && <Drawn draft={draft} />}
      {draft && (
        <>
          <p className="application-ways">
            <Link
              to="/areas/drafts/$id"
              params={{ id: draft.id }}
              search={{ back: `/applications/${application.id}` }}
              className="button"
              data-main={empty || undefined}
            >
              {t(empty ? 'area.draw' : 'area.change')}
            </Link>
          </p>
          <p className="field-hint">{t('area.ways')}</p>
        </>
      )}
      {empty && <OtherDrafts application={application} />}
      {parts.map((part) => {
        const words = wrong(part);
        return (
          <p key={part} id={partId(part)} className="field-error" tabIndex={-1} hidden={!words}>
            {words}
          </p>
        );
      })}
    </section>
  );
}

function Drawn({ draft }: { draft: AreaDraft }) {
  const { t } = useTranslation('applications');
  const { data, error, refetch } = useCheckedDraft(draft);
  if (data)
    return (
      <>
        <AreaCard {...data} name={draft.name} kind={draft.kind} />
        {data.overlaps.length > 0 && (
          <p>{t('area.together', { names: data.overlaps.map(({ ambassador }) => ambassador.name).join(', ') })}</p>
        )}
      </>
    );
  if (error instanceof ApiProblem && error.status < 500)
    return (
      <div className="application-refused">
        <p>
          <strong>{t('area.refused')}</strong>
        </p>
        <p lang="pl">{error.message}</p>
      </div>
    );
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  return <Waiting />;
}
