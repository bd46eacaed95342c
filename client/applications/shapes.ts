import type { MultiPolygon } from 'geojson';
import type {
  Application as ApplicationOfServer,
  EffectAnswer as EffectAnswerOfServer,
  QueueItem as QueueItemOfServer,
} from '../../server/applications/schema.ts';
import type {
  ProposalItem as ProposalItemOfServer,
  Proposal as ProposalOfServer,
} from '../../server/areas/proposals/schema.ts';
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

export type ProposalItem = Placed<ProposalItemOfServer>;

type Part = { geometry: MultiPolygon; areaKm2: number; residents: number };

export type Proposal = Omit<Shaped<ProposalOfServer>, 'before' | 'added' | 'removed'> & {
  before: (Part & { number: number; name: string | null }) | null;
  added: Part | null;
  removed: Part | null;
};
