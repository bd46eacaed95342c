/** Who says something; the ambassador is the one of the place that it is about. */
export type Speaker = 'resident' | 'ambassador' | 'expert' | 'staff';

export type PlannedPost = {
  by: Speaker;
  says: string;
  /** What it said before it was edited. */
  before?: string;
  /** Hidden by the team for this reason. */
  hidden?: string;
  /** Reported for this reason, and still waiting. */
  reported?: string;
};

/** A fictional post with its answers. */
export type PlannedThread = PlannedPost & { replies: PlannedPost[] };
