import type { Knex } from 'knex';
import type { Filter } from '../filter/filter.ts';

type Common = {
  /**
   * Rows that the shared filter lets through.
   *
   * @param own what only this topic narrows by, validated by its schema
   */
  rows: (database: Knex, filter: Filter, own: Record<string, unknown>) => Knex.QueryBuilder;
  /** Integer that names a row. */
  id: string;
  /** In EPSG:4326. */
  geometry: string;
  /** Column with an index in which the geometry lies. */
  indexed: string;
  /** SQL of what is told beside the geometry. */
  tags: Record<string, { sql: string; type: 'Number' | 'String'; title: string }>;
};

/** Shapes, each drawn as it is. */
export type ShapeLayer = Common & { form: 'shapes' };
/** Points, joined where they would lie on one another; `kind` tells which mark stands for them. */
export type PointLayer = Common & { form: 'points'; kind: string };
export type TileLayer = ShapeLayer | PointLayer;
