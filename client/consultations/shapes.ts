import type { z } from 'zod';
import type {
  consultationItem,
  consultationPage,
  message,
  ofProposal,
  oneConsultation,
} from '../../server/consultations/schema.ts';
import type { unit, unitExperts } from '../../server/consultations/units/schema.ts';

/** The schema says of points only that they are numbers; how many, JSON cannot say. */
type Placed<Item extends { proposal: object }> = Omit<Item, 'proposal'> & {
  proposal: Omit<Item['proposal'], 'point'> & { point: [lon: number, lat: number] | null };
};

export type Consultation = Placed<z.output<typeof consultationItem>>;
export type ConsultationWhole = Placed<z.output<typeof oneConsultation>>;
export type Counts = z.output<typeof consultationPage>['counts'];
export type OfProposal = z.output<typeof ofProposal>;
export type Round = OfProposal['rounds'][number];
export type Message = z.output<typeof message>;
export type Unit = z.output<typeof unit>;
export type UnitWithExperts = z.output<typeof unitExperts>['items'][number];
