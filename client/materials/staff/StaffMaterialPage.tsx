import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Material } from '../../../server/materials/schema.ts';
import { useOwn } from '../../accounts/own-api.ts';
import { SignedInOnly } from '../../accounts/SignedInOnly.tsx';
import { changeByApi } from '../../api.ts';
import { useAction } from '../../support/action.ts';
import { useCodeWords } from '../../support/code-words.ts';
import { Outcome } from '../../support/Outcome.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { FileSection } from './FileSection.tsx';
import { MaterialForm } from './MaterialForm.tsx';

/** One material for staff: its file, changes, the archive. */
export function StaffMaterialPage() {
  const { materialId } = useParams({ strict: false }) as { materialId: string };
  return (
    <SignedInOnly needs={['staff', 'administrator']}>
      {() => <Loaded path={`/api/materials/${materialId}`} />}
    </SignedInOnly>
  );
}

function Loaded({ path }: { path: string }) {
  const material = useOwn<Material>(path);
  if (material.isError && !material.data)
    return <Failure error={material.error} onRetry={() => void material.refetch()} />;
  if (!material.data) return <Waiting />;
  return <Whole path={path} material={material.data} />;
}

function Whole({ path, material }: { path: string; material: Material }) {
  const { t } = useTranslation('materials');
  const words = useCodeWords('materials');
  const { busy, refusal, done, run } = useAction();
  const [saved, setSaved] = useState<string | undefined>();
  const { version, archived } = material;
  const move = () =>
    run(
      () => changeByApi('POST', `${path}/${archived ? 'restore' : 'archive'}`, { version }),
      t(archived ? 'staff.takenOut' : 'staff.putAway'),
    );
  return (
    <article className="prose">
      <PageHeading title={material.title.pl} />
      <p>
        <Link to="/staff/materials">{t('staff.title')}</Link>
      </p>
      <h2>{t('file.title')}</h2>
      <FileSection path={path} material={material} />
      <h2>{t('staff.change')}</h2>
      <MaterialForm
        material={material}
        submit={t('form.save')}
        done={saved}
        save={async (content) => {
          setSaved(undefined);
          await changeByApi('PUT', path, { version, material: content });
          setSaved(t('staff.saved'));
        }}
      />
      <h2>{t('staff.archiveTitle')}</h2>
      <p>{t(archived ? 'staff.isAway' : 'staff.isInUse')}</p>
      <Outcome refusal={words(refusal)} done={done} />
      <button type="button" className="button" disabled={busy} onClick={() => void move()}>
        {t(archived ? 'staff.takeOut' : 'staff.putAwayNow')}
      </button>
    </article>
  );
}
