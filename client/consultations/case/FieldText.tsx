import { useTranslation } from 'react-i18next';
import type { RemarkField } from '../../../server/consultations/status.ts';
import { useFigures } from '../../filter/figures.ts';
import { useDistrictName } from '../../map/district-name.ts';
import { PlacePicture } from '../../map/placing/PlacePicture.tsx';
import type { ProposalWhole } from '../../proposals/shapes.ts';
import { ThemeMark } from '../../themes/ThemeMark.tsx';
import { PlainText } from '../../ui/PlainText.tsx';

/** What a proposal says in one part of its form. */
export function FieldText({ field, proposal }: { field: RemarkField; proposal: ProposalWhole }) {
  const { t } = useTranslation('consultations');
  if (field === 'theme') return <ThemeMark theme={proposal.theme} />;
  if (field === 'place') return <Place proposal={proposal} />;
  if (field === 'costs') return <Costs proposal={proposal} />;
  if (field === 'land') return <p>{t(proposal.landDeclared ? 'land.declared' : 'land.not')}</p>;
  const text = proposal[field];
  return text ? <PlainText text={text} lang="pl" headings="h4" /> : <p className="consultation-quiet">{t('empty')}</p>;
}

function Place({ proposal: { scope, district, whole, place, placeNote } }: { proposal: ProposalWhole }) {
  const { t } = useTranslation('consultations');
  const districtName = useDistrictName();
  const where = scope === 'city' || district === null ? t('wholeCity') : districtName(district);
  return (
    <>
      <p>{whole && scope === 'district' ? t('wholeDistrict', { district: where }) : where}</p>
      {placeNote && (
        <p className="consultation-typed" lang="pl">
          {placeNote}
        </p>
      )}
      {place && <PlacePicture place={place} />}
    </>
  );
}

function Costs({ proposal: { costs, costPln } }: { proposal: ProposalWhole }) {
  const { t } = useTranslation('consultations');
  const { pln } = useFigures();
  if (costs.length === 0) return <p className="consultation-quiet">{t('empty')}</p>;
  return (
    <table className="consultation-costs">
      <caption className="visually-hidden">{t('field.costs')}</caption>
      <tbody>
        {costs.map(({ label, amountPln }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows of one reading, two may say the same
          <tr key={at}>
            <th scope="row" lang="pl">
              {label}
            </th>
            <td>{pln(amountPln)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('sum')}</th>
          <td>{pln(costPln)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
