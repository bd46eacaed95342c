export const meetingStages = ['draft', 'planned', 'held', 'cancelled'] as const;
export type MeetingStage = (typeof meetingStages)[number];

/** What everybody may see: a draft is its planner's own. */
export const publicStages = ['planned', 'held', 'cancelled'] as const;

export const meetingForms = ['in-person', 'online', 'hybrid'] as const;
export type MeetingForm = (typeof meetingForms)[number];

/** How one person takes part. */
export const attendanceModes = ['in-person', 'online'] as const;
export type AttendanceMode = (typeof attendanceModes)[number];

/** Whether a sign-up takes one of the meeting's places: in a room its seats count, on line alone everybody does. */
export const takesPlace = (form: MeetingForm, mode: AttendanceMode): boolean =>
  form === 'online' || mode === 'in-person';
