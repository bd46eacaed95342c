import type { District, DistrictsFile, DistrictYear } from '../dataset.ts';
import { BuildRefusal, type SourceFiles } from './source-files.ts';
import { BUDGET, OSM_DISTRICTS, PABULIB, RESIDENTS } from './sources.ts';

/** The facts of the 18 districts. Refuses when two sources give different counts of voters or a different pool. */
export function makeDistricts(sources: SourceFiles): DistrictsFile {
  const facts = new Map(sources['district_facts.json'].map((fact) => [fact.number, fact]));
  const districts = sources['districts.geojson'].features.map(({ properties }): District => {
    const fact = facts.get(properties.nr);
    if (!fact) throw new BuildRefusal(`The source file district_facts.json lacks district ${properties.nr}.`);
    return {
      number: properties.nr,
      roman: properties.roman,
      name: properties.name,
      areaKm2: properties.area_km2,
      residents: {
        total: properties.pop_registered_2025_12_31,
        women: properties.pop_women,
        men: properties.pop_men,
      },
      population2019: fact.population_2019,
      maxProjectPln2024: fact.max_project_2024_pln,
      years: makeYears(sources['bo_district_stats.csv'], fact),
    };
  });
  return {
    sources: { ...OSM_DISTRICTS, ...RESIDENTS, ...PABULIB, ...BUDGET },
    figures: {
      areaKm2: { source: 'osm', date: null },
      residents: { source: 'residents', date: '2025-12-31' },
      population2019: { source: 'budget', date: '2019' },
      maxProjectPln2024: { source: 'budget', date: '2024' },
      'years.poolPln': { source: 'pabulib', date: '2018/2025' },
      'years.validVoters': { source: 'pabulib', date: '2018/2025' },
      'years.turnoutPercentOf2019': { source: 'budget', date: '2018/2021' },
      'years.paperPercent': { source: 'budget', date: '2018/2021' },
      'years.projectsOnBallot': { source: 'pabulib', date: '2018/2025' },
      'years.meanCostPln': { source: 'budget', date: '2018/2021' },
      'years.medianCostPln': { source: 'budget', date: '2018/2021' },
      'years.fundedReconstructed': {
        source: 'budget',
        date: '2018/2021',
        note: 'odtworzone z głosów i puli, nie ogłoszone',
      },
      'years.demandToPool': { source: 'budget', date: '2018/2021' },
    },
    districts: districts.toSorted((a, b) => a.number - b.number),
  };
}

type Statistic = SourceFiles['bo_district_stats.csv'][number];
type Fact = SourceFiles['district_facts.json'][number];

function makeYears(statistics: readonly Statistic[], fact: Fact): DistrictYear[] {
  const rows = statistics.filter(({ district }) => district === fact.number).toSorted((a, b) => a.year - b.year);
  return rows.map((row): DistrictYear => {
    const published = fact.years[row.year];
    if (published && (published.valid_voters !== row.num_votes || published.pool_pln !== row.budget)) {
      throw new BuildRefusal(
        `District ${fact.number}, ${row.year}: district_facts.json and bo_district_stats.csv disagree.`,
      );
    }
    return {
      year: row.year,
      poolPln: row.budget,
      validVoters: row.num_votes,
      turnoutPercentOf2019: published?.turnout_pct_of_pop2019 ?? null,
      paperPercent: published?.paper_pct ?? null,
      projectsOnBallot: row.num_projects,
      meanCostPln: published?.mean_cost ?? null,
      medianCostPln: published?.median_cost ?? null,
      fundedReconstructed: published?.funded_reconstructed ?? null,
      demandToPool: published?.demand_ratio ?? null,
    };
  });
}
