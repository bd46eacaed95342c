import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Field } from '../../ui/Field.tsx';
import { most, partId } from './checks.ts';
import { useErrorWords } from './error-words.ts';
import type { OwnPart } from './own-part.ts';

/** Who applies. The name of the account stands there to begin with; its address is where all answers go. */
export function AboutYou({ answers, change, errors, email, name }: OwnPart & { email: string; name: string }) {
  const { t } = useTranslation('applications');
  const wrong = useErrorWords(errors);
  const unnamed = answers.name === undefined;
  useEffect(() => {
    if (unnamed && name) change('name', name);
  }, [unnamed, name, change]);
  return (
    <section className="application-part" aria-labelledby="about-you">
      <h2 id="about-you">{t('section.you')}</h2>
      <div id={partId('name')}>
        <Field
          name="name"
          label={t('name.label')}
          hint={t('name.hint')}
          value={answers.name ?? ''}
          onChange={({ target }) => change('name', target.value)}
          error={wrong('name')}
          maxLength={most.name}
          autoComplete="name"
          required
        />
      </div>
      <div className="field">
        <span className="field-name">{t('email.label')}</span>
        <span className="account-words">{email}</span>
        <span className="field-hint">{t('email.hint')}</span>
      </div>
      <div id={partId('phone')}>
        <Field
          name="phone"
          type="tel"
          label={t('phone.label')}
          hint={t('phone.hint')}
          value={answers.phone ?? ''}
          onChange={({ target }) => change('phone', target.value)}
          error={wrong('phone')}
          maxLength={most.phone}
          autoComplete="tel"
        />
      </div>
      <div id={partId('residenceConfirmed')}>
        <Checkbox
          name="residenceConfirmed"
          label={t('residence.label')}
          checked={answers.residenceConfirmed ?? false}
          onChange={({ target }) => change('residenceConfirmed', target.checked)}
          error={wrong('residenceConfirmed')}
          required
        >
          {t('residence.hint')}
        </Checkbox>
      </div>
    </section>
  );
}
