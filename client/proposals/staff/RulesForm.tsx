import { useTranslation } from 'react-i18next';
import { useDistrictChoices } from '../../map/district-name.ts';
import { useDistricts } from '../../map/served.ts';
import { Failure } from '../../ui/Failure.tsx';
import { Field } from '../../ui/Field.tsx';
import { useSubmission } from '../../ui/submission.ts';
import { Waiting } from '../../ui/Waiting.tsx';
import { writeAmount } from '../edit/cost-rows.ts';
import { amounts, checkRules, counts, type Limits, poolName, shares, typedLimits, writeShare } from './rules-form.ts';

type Props = {
  start: Limits;
  /** @throws as `changeByApi` */
  save: (limits: Limits) => Promise<void>;
};

const codes = new Set(['not-whole', 'not-amount', 'not-share', 'least-above-most', 'unreachable', 'wrong-pool']);

/** A pool without its field would be taken for one that is not known: the form waits for the districts. */
export function RulesForm(props: Props) {
  const { data, error, refetch } = useDistricts();
  const districts = useDistrictChoices();
  if (data) return <Fields {...props} districts={districts} />;
  return error ? <Failure error={error} onRetry={() => void refetch()} /> : <Waiting />;
}

function Fields({ start, save, districts }: Props & { districts: ReturnType<typeof useDistrictChoices> }) {
  const { t } = useTranslation('proposal-staff');
  const { busy, errors, refusal, onSubmit } = useSubmission(checkRules, (typed) => save(typedLimits(typed)));
  const words = (code: string | null | undefined) =>
    code ? t(`rules.problem.${codes.has(code) ? code : 'other'}`) : undefined;
  const poolOf = (district: number) => start.pools.find((pool) => pool.district === district)?.poolPln ?? 0;
  return (
    <form className="proposal-form" noValidate onSubmit={onSubmit}>
      <h2>{t('rules.texts')}</h2>
      <div className="rules-pair">
        {counts.slice(0, 3).map((name) => (
          <Field
            key={name}
            name={name}
            label={t(`rules.${name}`)}
            error={words(errors[name])}
            defaultValue={start[name]}
            inputMode="numeric"
            maxLength={4}
          />
        ))}
      </div>
      <h2>{t('rules.costs')}</h2>
      <div className="rules-pair">
        {amounts.map((name) => (
          <Field
            key={name}
            name={name}
            label={t(`rules.${name}`)}
            error={words(errors[name])}
            defaultValue={writeAmount(start[name]) || '0'}
            inputMode="numeric"
            maxLength={14}
          />
        ))}
        {shares.map((name) => (
          <Field
            key={name}
            name={name}
            label={t(`rules.${name}`)}
            error={words(errors[name])}
            defaultValue={writeShare(start[name])}
            inputMode="decimal"
            maxLength={6}
          />
        ))}
      </div>
      <h2>{t('rules.pools')}</h2>
      <p className="proposal-quiet">{t('rules.poolsHint')}</p>
      <div className="rules-pair">
        {[{ number: 0, name: t('rules.cityPool') }, ...districts].map(({ number, name }) => (
          <Field
            key={number}
            name={poolName(number)}
            label={name}
            error={words(errors[poolName(number)])}
            defaultValue={writeAmount(poolOf(number))}
            inputMode="decimal"
            maxLength={18}
          />
        ))}
      </div>
      <h2>{t('rules.list')}</h2>
      <div className="rules-pair">
        {counts.slice(3).map((name) => (
          <Field
            key={name}
            name={name}
            label={t(`rules.${name}`)}
            error={words(errors[name])}
            defaultValue={start[name]}
            inputMode="numeric"
            maxLength={4}
          />
        ))}
      </div>
      <Field
        name="source"
        label={t('rules.source')}
        hint={t('rules.sourceHint')}
        defaultValue={start.source}
        maxLength={500}
      />
      <div role="alert" className="proposal-refused">
        {refusal && <p>{words(refusal)}</p>}
      </div>
      <button type="submit" className="button" data-main disabled={busy}>
        {t('rules.save')}
      </button>
    </form>
  );
}
