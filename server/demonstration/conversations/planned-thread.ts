type Resident =
  | 'Ada K.'
  | 'Bruno M.'
  | 'Celina W.'
  | 'Dariusz P.'
  | 'Ewelina S.'
  | 'Filip Z.'
  | 'Gabriela N.'
  | 'Henryk L.';

/**
 * Who says something: residents, all invented, by name, for in Polish much of what people say tells whether a woman or a
 * man says it; the ambassador is the one of the place that it is about.
 */
export type Speaker = Resident | 'ambassador' | 'expert' | 'staff';

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
