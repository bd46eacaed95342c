import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Theme, themes } from '../../../server/proposals/theme.ts';
import { ApiProblem, changeByApi } from '../../api.ts';
import { useCodeWords } from '../../support/code-words.ts';
import { Outcome } from '../../support/Outcome.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Field } from '../../ui/Field.tsx';
import { useSubmission } from '../../ui/submission.ts';
import type { Unit } from '../shapes.ts';
import { useUnitsChanged } from './units.ts';

/** Makes a unit or changes one; of two who change it at once the slower is shown what the other wrote. */
export function UnitForm({ unit, onDone }: { unit: Unit | null; onDone: () => void }) {
  const { t } = useTranslation('consultations');
  const { t: theme } = useTranslation('themes');
  const words = useCodeWords('consultations');
  const changed = useUnitsChanged();
  const [chosen, setChosen] = useState<Theme[]>(unit?.themes ?? []);
  const [active, setActive] = useState(unit?.active ?? true);
  const [newer, setNewer] = useState<Unit | null>(null);
  const { busy, errors, refusal, onSubmit } = useSubmission(
    ({ code, name, answerDays }): Record<string, string> => ({
      ...(!code?.trim() && { code: 'empty' }),
      ...(!name?.trim() && { name: 'empty' }),
      ...(!(Number(answerDays) >= 1 && Number(answerDays) <= 90) && { answerDays: 'bad-days' }),
    }),
    async ({ code, name, answerDays }) => {
      const content = { code, name, answerDays: Number(answerDays), themes: chosen, active };
      try {
        if (unit) await changeByApi('PUT', `/api/units/${unit.id}`, { ...content, version: (newer ?? unit).version });
        else await changeByApi('POST', '/api/units', content);
      } catch (error) {
        if (error instanceof ApiProblem && error.code === 'somebody-was-faster')
          setNewer(error.members.current as Unit);
        throw error;
      }
      await changed();
      onDone();
    },
  );
  return (
    <form className="consultation-form" noValidate onSubmit={onSubmit}>
      <Field
        name="code"
        label={t('units.code')}
        hint={t('units.codeHint')}
        defaultValue={unit?.code}
        maxLength={20}
        error={words(errors.code)}
      />
      <Field name="name" label={t('units.name')} defaultValue={unit?.name} maxLength={200} error={words(errors.name)} />
      <Field
        name="answerDays"
        type="number"
        min={1}
        max={90}
        label={t('units.answerDays')}
        defaultValue={unit?.answerDays ?? 14}
        error={words(errors.answerDays)}
      />
      <fieldset className="consultation-themes">
        <legend className="field-name">{t('units.themes')}</legend>
        {themes.map((each) => (
          <Checkbox
            key={each}
            name={`theme-${each}`}
            label={theme(`theme.${each}`)}
            checked={chosen.includes(each)}
            onChange={({ target }) =>
              setChosen(target.checked ? [...chosen, each] : chosen.filter((other) => other !== each))
            }
          />
        ))}
      </fieldset>
      <Checkbox
        name="active"
        label={t('units.active')}
        checked={active}
        onChange={({ target }) => setActive(target.checked)}
      >
        {t('units.activeHint')}
      </Checkbox>
      {newer && (
        <div className="consultation-note" role="alert">
          <p>
            <strong>{t('units.newer')}</strong>
          </p>
          <p>
            {newer.code} – {newer.name} · {newer.themes.map((each) => theme(`theme.${each}`)).join(', ')} ·{' '}
            {t('units.days', { count: newer.answerDays })}
          </p>
          <p>{t('units.newerWhat')}</p>
        </div>
      )}
      <Outcome refusal={newer ? undefined : words(refusal)} />
      <div className="consultation-buttons">
        <button type="submit" className="button" data-main disabled={busy}>
          {t(unit ? 'units.save' : 'units.add')}
        </button>
        <button type="button" className="button" onClick={onDone}>
          {t('answer.no')}
        </button>
      </div>
    </form>
  );
}
