import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useOwn } from '../../accounts/own-api.ts';
import type { Address } from '../../filter/address.ts';
import { useDates } from '../../ui/dates.ts';
import { Failure } from '../../ui/Failure.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { proposalPath } from '../proposals.ts';
import type { Version, Versions } from '../shapes.ts';
import { Difference } from './Difference.tsx';
import '../proposals.css';
import '../page/proposal-page.css';
import './versions.css';

/** Versions of a proposal and what changed between any two of them. */
export function VersionsPage() {
  const { t } = useTranslation('proposals');
  const { id = '' } = useParams({ strict: false });
  const { data, error, refetch } = useOwn<Versions>(`${proposalPath(id)}/versions`);
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting />;
  return (
    <article className="proposal">
      <p className="proposal-back">
        <Link to="/proposals/$id" activeOptions={{ exact: true }} params={{ id }}>
          {t('edit.back')}
        </Link>
      </p>
      <PageHeading title={t('versions.title', { title: data.items[0]?.content.title || t('untitled') })} />
      {data.items.length < 2 ? <p>{t('versions.only')}</p> : <Comparison versions={data.items} />}
    </article>
  );
}

/** @param versions the newest first, at least two */
function Comparison({ versions }: { versions: Version[] }) {
  const { t } = useTranslation('proposals');
  const { from, to } = useSearch({ strict: false });
  const find = (number: string | undefined) => versions.find((version) => String(version.number) === number);
  const after = find(to) ?? versions[0];
  const before = find(from) ?? (after && versions[versions.indexOf(after) + 1]) ?? versions.at(-1);
  if (!before || !after) return null;
  return (
    <>
      <div className="version-choices">
        <VersionChoice name="from" label={t('versions.from')} versions={versions} chosen={before} />
        <VersionChoice name="to" label={t('versions.to')} versions={versions} chosen={after} />
      </div>
      <div className="version-difference" aria-live="polite">
        <Difference before={before.content} after={after.content} />
      </div>
    </>
  );
}

type ChoiceProps = { name: 'from' | 'to'; label: string; versions: Version[]; chosen: Version };

function VersionChoice({ name, label, versions, chosen }: ChoiceProps) {
  const { t } = useTranslation('proposals');
  const { moment } = useDates();
  const navigate = useNavigate();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={chosen.number}
        onChange={({ target }) =>
          void navigate({
            to: '.',
            replace: true,
            resetScroll: false,
            search: (address: Address) => ({ ...address, [name]: target.value }),
          })
        }
      >
        {versions.map(({ number, savedAt, savedBy }, at) => (
          <option key={number} value={number}>
            {[moment(savedAt), savedBy, at === 0 && t('versions.newest')].filter(Boolean).join(' · ')}
          </option>
        ))}
      </select>
    </div>
  );
}
