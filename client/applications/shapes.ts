import type { MultiPolygon } from 'geojson';
import type { AreaKind } from '../../server/areas/area-kind.ts';
import type { Recipe } from '../../server/areas/recipe.ts';

export const participationForms = ['budget', 'local-initiative', 'consultation'] as const;
export type ParticipationForm = (typeof participationForms)[number];

export const publishedFields = ['name', 'phone', 'experience', 'motivation'] as const;
export type PublishedField = (typeof publishedFields)[number];

export type ApplicationStatus = 'draft' | 'submitted' | 'returned' | 'accepted' | 'declined' | 'withdrawn';

/** What an applicant typed; in a draft anything may be missing. A consent is the id of the text agreed to. */
export type Answers = {
  name?: string;
  phone?: string;
  residenceConfirmed?: boolean;
  forms?: ParticipationForm[];
  experience?: string;
  motivation?: string;
  accessibility?: string;
  clauseRead?: boolean;
  clauseText?: number;
  consents?: { [Field in PublishedField]?: number };
};

export type AreaDraft = {
  id: string;
  area: number | null;
  name: string;
  kind: AreaKind | null;
  recipe: Recipe;
  version: number;
  updatedAt: string;
};

export type Decided = {
  kind: 'started' | 'submitted' | 'returned' | 'accepted' | 'declined' | 'withdrawn';
  at: string;
  actorRole: 'applicant' | 'staff';
  actorName: string;
  note: string | null;
};

export type Application = {
  id: number;
  edition: number;
  status: ApplicationStatus;
  answers: Answers;
  draft: AreaDraft | null;
  area: {
    id: number;
    name: string;
    kind: AreaKind;
    version: number;
    areaKm2: number;
    residents: number;
    districts: { number: number; share: number }[];
    geometry: MultiPolygon;
  } | null;
  version: number;
  createdAt: string;
  updatedAt: string;
  waitingSince: string | null;
  history: Decided[];
  ambassador: string | null;
  may: ('edit' | 'submit' | 'withdraw' | 'return' | 'accept' | 'decline')[];
};
