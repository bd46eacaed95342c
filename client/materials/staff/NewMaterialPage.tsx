import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Material } from '../../../server/materials/schema.ts';
import { SignedInOnly } from '../../accounts/SignedInOnly.tsx';
import { changeByApi } from '../../api.ts';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { MaterialForm } from './MaterialForm.tsx';

export function NewMaterialPage() {
  const { t } = useTranslation('materials');
  const navigate = useNavigate();
  return (
    <SignedInOnly needs={['staff', 'administrator']}>
      {() => (
        <article className="prose">
          <PageHeading title={t('staff.add')} />
          <p>{t('staff.fileNext')}</p>
          <MaterialForm
            submit={t('form.add')}
            save={async (content) => {
              const { id } = await changeByApi<Material>('POST', '/api/materials', content);
              await navigate({ to: '/staff/materials/$materialId', params: { materialId: String(id) } });
            }}
          />
        </article>
      )}
    </SignedInOnly>
  );
}
