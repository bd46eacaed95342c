import { useTranslation } from 'react-i18next';
import { useFigures } from '../../filter/figures.ts';
import type { ProposalWhole } from '../shapes.ts';

/** What it would cost, item by item, as its authors estimate it. */
export function Costs({ proposal: { costs, costPln } }: { proposal: ProposalWhole }) {
  const { t } = useTranslation('proposals');
  const { pln } = useFigures();
  return (
    <section className="proposal-part" aria-labelledby="costs">
      <h2 id="costs">{t('part.costs')}</h2>
      {costs.length === 0 ? (
        <p className="proposal-quiet">{t('costs.none')}</p>
      ) : (
        <table className="proposal-costs">
          <thead>
            <tr>
              <th scope="col">{t('costs.item')}</th>
              <th scope="col">{t('costs.amount')}</th>
            </tr>
          </thead>
          <tbody>
            {costs.map(({ label, amountPln }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: items have no names of their own and may be alike
              <tr key={at}>
                <td>{label || t('costs.unnamed')}</td>
                <td>{pln(amountPln)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('costs.sum')}</th>
              <td>{pln(costPln)}</td>
            </tr>
          </tfoot>
        </table>
      )}
      <p className="proposal-quiet">{t('costs.estimate')}</p>
    </section>
  );
}
