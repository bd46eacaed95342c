import type { Knex } from 'knex';
import { districtsOf } from '../../marked-places/queries.ts';
import { sumOf } from '../content/prepare.ts';
import { type Prepared, readKept } from '../content/queries.ts';
import { noSuchProposal } from '../missing.ts';
import { readProposal } from '../queries.ts';
import { readRules } from '../rules/queries.ts';
import type { Finding, Rules } from '../schema.ts';
import { costFindings } from './costs.ts';
import { outsideDistrict, placeAmongAreas } from './queries.ts';
import { textFindings } from './texts.ts';

/** What does not stand as the rules want it, field by field in the order of the form. */
export async function findingsIn(database: Knex, prepared: Prepared, rules: Rules): Promise<Finding[]> {
  const { content, costPln } = prepared;
  return [
    ...textFindings(content, rules),
    ...(await placeFindings(database, prepared)),
    ...costFindings(content, costPln, rules),
  ];
}

/** Findings of a proposal as it is kept. */
export async function findingsOf(database: Knex, id: number): Promise<Finding[]> {
  const proposal = await readProposal(database, id);
  const kept = await readKept(database, id);
  if (!proposal || !kept) throw noSuchProposal();
  const { content, geometry } = kept;
  const districts = geometry ? await districtsOf(database, geometry) : [];
  const rules = await readRules(database, proposal.edition);
  return findingsIn(database, { content, geometry, districts, costPln: sumOf(content.costs) }, rules);
}

/** Of land and costs is asked only before a proposal is ready. */
export const neededToDevelop = ({ severity, field }: Finding): boolean =>
  severity === 'must' && field !== 'landDeclared' && field !== 'costs';

async function placeFindings(database: Knex, { content, geometry, districts }: Prepared): Promise<Finding[]> {
  const { scope, district, whole, area, landDeclared } = content;
  const findings: Finding[] = [];
  if (scope === 'district' && district === null)
    findings.push({ field: 'district', code: 'missing', severity: 'must', detail: 'Wybierz dzielnicę.', districts });
  if (!geometry) {
    if (!whole)
      findings.push({
        field: 'place',
        code: 'missing',
        severity: 'must',
        detail: 'Zaznacz miejsce albo wybierz całą dzielnicę lub całe miasto.',
      });
    return findings;
  }
  if (scope === 'district' && district !== null) {
    const outside = await outsideDistrict(database, geometry, district);
    const elsewhere = !districts.includes(district);
    if (outside)
      findings.push({
        field: 'district',
        code: 'outside-district',
        severity: elsewhere ? 'must' : 'warning',
        detail: elsewhere
          ? 'Zaznaczone miejsce leży w innej dzielnicy niż wybrana.'
          : 'Część zaznaczonego miejsca leży poza wybraną dzielnicą.',
        districts,
        outside,
      });
  }
  if (area !== null) {
    const { outside, areas } = await placeAmongAreas(database, geometry, area);
    if (outside)
      findings.push({
        field: 'place',
        code: 'outside-area',
        severity: 'warning',
        detail: 'Miejsce leży poza obszarem, w którym powstaje projekt. Tak może być, ale sprawdź, czy to nie pomyłka.',
        areas,
      });
  }
  if (!landDeclared)
    findings.push({
      field: 'landDeclared',
      code: 'land-not-declared',
      severity: 'must',
      detail: 'Potwierdź, że teren należy do miasta: budżet obywatelski nie działa na cudzym gruncie.',
    });
  return findings;
}
