import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Edition, EditionsAnswer } from '../../server/editions/schema.ts';
import { SignedInOnly } from '../accounts/SignedInOnly.tsx';
import { ApiProblem, apiQuery, changeByApi } from '../api.ts';
import { Failure } from '../ui/Failure.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { EditionForm } from './EditionForm.tsx';
import { SettingsConflict } from './SettingsConflict.tsx';
import type { Settings } from './settings.ts';
import { Texts } from './Texts.tsx';
import './editions.css';

/** One edition: dates, limits, contact and texts, for staff. */
export function EditionPage() {
  return <SignedInOnly needs="staff">{() => <OneEdition />}</SignedInOnly>;
}

function OneEdition() {
  const { t } = useTranslation('editions');
  const { year = '' } = useParams({ strict: false });
  const { data, error, refetch } = useQuery({ ...apiQuery<EditionsAnswer>('/api/editions'), staleTime: 0 });
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting />;
  const edition = data.items.find((each) => String(each.year) === year);
  return (
    <article className="editions">
      <p>
        <Link to="/staff/editions">{t('back')}</Link>
      </p>
      <PageHeading title={edition?.name ?? t('missing')} />
      {edition && (
        <>
          <section className="edition-part">
            <h2>{t('settings')}</h2>
            <EditionSettings edition={edition} key={year} />
            <p>
              <Link to="/staff/editions/$year/rules" params={{ year }}>
                {t('proposalRules')}
              </Link>
            </p>
          </section>
          <section className="edition-part">
            <h2>{t('texts')}</h2>
            <p>{t('textsLead')}</p>
            <Texts year={edition.year} />
          </section>
        </>
      )}
    </article>
  );
}

/** What is saved follows the revision that was read; somebody else's newer one is shown beside. */
function EditionSettings({ edition }: { edition: Edition }) {
  const { t } = useTranslation('editions');
  const queries = useQueryClient();
  const [base, setBase] = useState(edition);
  const [conflict, setConflict] = useState<{ current: Edition; yours: Settings } | null>(null);
  const [said, setSaid] = useState('');
  const save = async (settings: Settings, revision: number) => {
    setSaid('');
    try {
      const saved = await changeByApi<Edition>('PUT', `/api/editions/${edition.year}`, { revision, ...settings });
      setBase(saved);
      setConflict(null);
      setSaid(t('saved'));
      await queries.invalidateQueries({ queryKey: ['api'] });
    } catch (error) {
      if (!(error instanceof ApiProblem && error.code === 'somebody-was-faster')) throw error;
      setConflict({ current: error.members.current as Edition, yours: settings });
    }
  };
  return (
    <>
      {conflict && (
        <SettingsConflict
          {...conflict}
          onMine={() => save(conflict.yours, conflict.current.revision)}
          onTheirs={() => {
            setBase(conflict.current);
            setConflict(null);
            setSaid(t('conflict.taken'));
          }}
        />
      )}
      <EditionForm key={base.revision} start={base} save={(settings) => save(settings, base.revision)} />
      <p role="status" className="edition-said">
        {said}
      </p>
    </>
  );
}
