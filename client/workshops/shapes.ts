import type { z } from 'zod';
import type {
  managedWorkshop,
  neighbours,
  ownSlots,
  proposalSlots,
  slotsAnswer,
  tableSheet,
  workshopItem,
  workshopWhole,
} from '../../server/workshops/schema.ts';

/** The schema says of points only that they are numbers; how many, JSON cannot say. */
type Placed<Item> = Omit<Item, 'point'> & { point: [lon: number, lat: number] | null };

export type Workshop = Placed<z.output<typeof workshopItem>>;
export type WorkshopWhole = Placed<z.output<typeof workshopWhole>>;
export type ManagedWorkshop = Placed<z.output<typeof managedWorkshop>>;
export type Slots = z.output<typeof slotsAnswer>;
export type Slot = Slots['items'][number];
export type OwnSlots = z.output<typeof ownSlots>;
export type ProposalSlotsAnswer = z.output<typeof proposalSlots>;
export type Neighbours = z.output<typeof neighbours>;
export type TableSheet = z.output<typeof tableSheet>;
