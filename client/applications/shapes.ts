import type { MultiPolygon } from 'geojson';
import type {
  Application as ApplicationOfServer,
  EffectAnswer as EffectAnswerOfServer,
  QueueItem as QueueItemOfServer,
} from '../../server/applications/schema.ts';
import type { AreaKind } from '../../server/areas/area-kind.ts';
import type { Recipe } from '../../server/areas/recipe.ts';
import type { Bbox } from '../map/highlight.ts';

export type Answers = ApplicationOfServer['answers'];
export type EffectAnswer = EffectAnswerOfServer;
export type Effect = EffectAnswer['effect'];
export type ApplicationStatus = ApplicationOfServer['status'];
export type Decided = ApplicationOfServer['history'][number];
export type AreaDraft = Omit<NonNullable<ApplicationOfServer['draft']>, 'recipe'> & { recipe: Recipe };

/** The server's schema says of points, boxes and geometries only what JSON can say. */
type Placed<Item> = Omit<Item, 'point' | 'bbox'> & { point: [lon: number, lat: number]; bbox: Bbox };
type Shaped<Item> = Omit<Placed<Item>, 'geometry'> & { geometry: MultiPolygon };

export type Application = Omit<ApplicationOfServer, 'draft' | 'area'> & {
  draft: AreaDraft | null;
  area: Shaped<NonNullable<ApplicationOfServer['area']>> | null;
};

export type QueueItem = Omit<QueueItemOfServer, 'area'> & {
  area: Placed<NonNullable<QueueItemOfServer['area']>> | null;
};

type Named = { id: number; name: string };
type Shares = { number: number; share: number }[];

export type ProposalItem = {
  id: number;
  area: Named & { kind: AreaKind };
  ambassador: Named & { slug: string };
  number: number;
  proposedAt: string;
  note: string | null;
  areaKm2: number;
  residentsEstimate: number;
  districts: Shares;
  point: [number, number];
  bbox: Bbox;
};

type Surface = { geometry: MultiPolygon | null; areaKm2: number; residents: number };

export type Proposal = ProposalItem & {
  status: 'proposed' | 'returned' | 'withdrawn' | 'approved' | 'replaced';
  geometry: MultiPolygon;
  before: (Surface & { number: number; geometry: MultiPolygon }) | null;
  added: Surface;
  removed: Surface;
  effect: Effect;
  overlaps: EffectAnswer['overlaps'];
  warnings: EffectAnswer['warnings'];
  decisionNote: string | null;
};
