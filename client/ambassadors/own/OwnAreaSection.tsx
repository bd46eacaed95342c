import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { MultiPolygon } from 'geojson';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeByApi, useApi } from '../../api.ts';
import { AreaCard } from '../../applications/area/AreaCard.tsx';
import type { AreaDraft } from '../../applications/shapes.ts';
import { useDates } from '../../ui/dates.ts';
import { type OwnArea, ownAmbassadorsKey } from './own-areas.ts';
import { VersionList } from './VersionList.tsx';

type AreaWhole = { geometry: MultiPolygon; districts: { number: number; share: number }[]; version: number };

/** One area: as it is in force, what is proposed, what is being drawn, and its versions. */
export function OwnAreaSection({ area }: { area: OwnArea }) {
  const { t } = useTranslation('own');
  const { moment } = useDates();
  const whole = useApi<AreaWhole>(area.approved ? `/api/areas/${area.id}` : null).data;
  const { approved, proposal, drafts, mayPropose } = area;
  return (
    <section className="application-part" aria-labelledby={`area-${area.id}`}>
      <h3 id={`area-${area.id}`}>{area.name}</h3>
      {approved && whole && (
        <AreaCard
          name={t('inForce', { number: approved.number })}
          kind={area.kind}
          geometry={whole.geometry}
          areaKm2={approved.areaKm2}
          residents={approved.residents}
          districts={whole.districts}
        />
      )}
      {approved && (
        <p>
          <Link to="/dossier" search={{ area: area.id }}>
            {t('dossier')}
          </Link>
        </p>
      )}
      {proposal && (
        <p>
          {t('waits', { number: proposal.number })}{' '}
          <Link to="/areas/own/proposals/$id" params={{ id: String(proposal.id) }}>
            {t('compare')}
          </Link>
        </p>
      )}
      {drafts.map(({ id, updatedAt }) => (
        <p key={id} className="application-ways">
          <Link to="/areas/drafts/$id" params={{ id }} className="button" data-main>
            {t('goOn')}
          </Link>
          <span className="case-quiet">{moment(updatedAt)}</span>
        </p>
      ))}
      {mayPropose && drafts.length === 0 && <NewVersion area={area.id} />}
      <details>
        <summary>{t('versions', { count: area.versions.length })}</summary>
        <VersionList versions={area.versions} />
      </details>
    </section>
  );
}

function NewVersion({ area }: { area: number }) {
  const { t } = useTranslation('own');
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [state, setState] = useState<'ready' | 'busy' | 'failed'>('ready');
  const begin = async () => {
    setState('busy');
    try {
      const draft = await changeByApi<AreaDraft>('POST', '/api/areas/drafts', { area });
      await queries.invalidateQueries({ queryKey: ownAmbassadorsKey });
      await navigate({ to: '/areas/drafts/$id', params: { id: draft.id } });
    } catch {
      setState('failed');
    }
  };
  return (
    <>
      <p>
        <button type="button" className="button" disabled={state === 'busy'} onClick={() => void begin()}>
          {t('propose')}
        </button>
      </p>
      <p role="alert" className={state === 'failed' ? 'field-error' : undefined}>
        {state === 'failed' && t('failed')}
      </p>
    </>
  );
}
