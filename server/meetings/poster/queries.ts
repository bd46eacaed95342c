import type { Surroundings } from '../../paper-map/queries.ts';

/** The areas that a meeting concerns, for the map of its poster. */
export const areasOnMap = (meeting: number): Surroundings['own'] => ({
  sql: `select 'area' as kind, areas.name, versions.display as geometry from meeting_areas
    join areas on areas.id = meeting_areas.area
    join area_versions versions on versions.area = areas.id and versions.status = 'approved'
    where meeting = :meeting`,
  bindings: { meeting },
});
