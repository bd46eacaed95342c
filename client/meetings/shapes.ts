import type { z } from 'zod';
import type {
  managedMeeting,
  meetingItem,
  meetingWhole,
  ownMeetings,
  ownStanding,
  standing,
} from '../../server/meetings/schema.ts';

/** The schema says of points only that they are numbers; how many, JSON cannot say. */
type Placed<Item> = Omit<Item, 'point'> & { point: [lon: number, lat: number] | null };

export type Meeting = Placed<z.output<typeof meetingItem>>;
export type MeetingWhole = Placed<z.output<typeof meetingWhole>>;
export type ManagedMeeting = Placed<z.output<typeof managedMeeting>>;
export type Standing = z.output<typeof standing>;
export type OwnStanding = z.output<typeof ownStanding>;
export type OwnMeetings = z.output<typeof ownMeetings>;
