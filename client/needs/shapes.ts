import type { z } from 'zod';
import type {
  Diagnosis as DiagnosisAnswer,
  NeedWhole as NeedWholeAnswer,
  needItem,
} from '../../server/needs/schema.ts';

/** The schema says of points only that they are numbers; how many, JSON cannot say. */
type Placed<Item> = Omit<Item, 'point'> & { point: [lon: number, lat: number] | null };

export type Need = Placed<z.output<typeof needItem>>;
export type NeedWhole = Placed<NeedWholeAnswer>;
export type Diagnosis = Omit<DiagnosisAnswer, 'top'> & { top: Need[] };
