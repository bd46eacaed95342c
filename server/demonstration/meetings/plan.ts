import { farMeetings } from './far.ts';
import { heldMeetings } from './held.ts';
import type { PlannedMeeting } from './kinds.ts';
import { nearMeetings } from './near.ts';
import { otherMeetings } from './others.ts';

/** All of it is invented; the first weeks are over, the others still to come. */
export const plannedMeetings: PlannedMeeting[] = [...heldMeetings, ...nearMeetings, ...farMeetings, ...otherMeetings];
