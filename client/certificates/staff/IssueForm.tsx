import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import type { ambassadorPage } from '../../../server/ambassadors/schema.ts';
import type { Certificate } from '../../../server/certificates/schema.ts';
import { changeByApi, useApi } from '../../api.ts';
import { useCodeWords } from '../../support/code-words.ts';
import { Outcome } from '../../support/Outcome.tsx';
import { useOwnSubmission } from '../../support/own-submission.ts';
import type { FieldErrors } from '../../ui/submission.ts';

/** Issues a certificate to an active ambassador, chosen from the list of all. */
export function IssueForm() {
  const { t } = useTranslation('certificates');
  const words = useCodeWords('certificates');
  const select = useId();
  const [done, setDone] = useState<string | undefined>();
  const ambassadors = useApi<z.output<typeof ambassadorPage>>('/api/ambassadors?limit=500');
  const active = ambassadors.data?.items.filter(({ status }) => status === 'active') ?? [];
  const { busy, errors, refusal, onSubmit } = useOwnSubmission(
    ({ ambassador }): FieldErrors => (ambassador ? {} : { ambassador: 'ambassador-missing' }),
    async ({ ambassador }) => {
      setDone(undefined);
      const { number } = await changeByApi<Certificate>('POST', '/api/certificates', { ambassador });
      setDone(t('staff.issuedNow', { number }));
    },
  );
  return (
    <form className="support-form" noValidate onSubmit={onSubmit}>
      <div className="field" data-wrong={errors.ambassador ? '' : undefined}>
        <label htmlFor={select}>{t('staff.ambassador')}</label>
        <select
          id={select}
          name="ambassador"
          defaultValue=""
          aria-invalid={errors.ambassador ? true : undefined}
          aria-describedby={errors.ambassador ? `${select}-error` : undefined}
        >
          <option value="">{t('staff.choose')}</option>
          {active.map(({ slug, name, area }) => (
            <option key={slug} value={slug}>
              {area ? `${name} · ${area.name}` : name}
            </option>
          ))}
        </select>
        {errors.ambassador && (
          <span className="field-error" id={`${select}-error`}>
            {words(errors.ambassador)}
          </span>
        )}
      </div>
      <Outcome refusal={words(refusal)} done={done} />
      <div className="support-buttons">
        <button type="submit" className="button" disabled={busy}>
          {t('staff.issueNow')}
        </button>
      </div>
    </form>
  );
}
