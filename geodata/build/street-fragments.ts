/** Names that the publisher's cut went through: which street "Podz" in precinct 6 can only be. */
import type { StreetListEntry } from './street-list.ts';

export interface Mention {
  precinct: number;
  entry: StreetListEntry;
}

/** Shorter beginnings fit too many names to be worth a street of their own. */
const SHORTEST_NAME = 4;

export interface FragmentResolution {
  /** Every mention, those resolved under the full name, always `cut`. */
  mentions: Mention[];
  /** Beginnings with exactly one street of a touching precinct behind them. */
  resolved: { precinct: number; fragment: string; label: string }[];
  /** Beginnings that stay as they are, as a street with `nameCut`. */
  kept: { precinct: number; fragment: string }[];
  /** Beginnings too short to name a street; they stay in the precinct's `cutName` only. */
  tooShort: { precinct: number; fragment: string }[];
}

/** `touching`: whether two precincts share a border. A fragment becomes a street when exactly one near by begins so. */
export function resolveFragments(
  mentions: readonly Mention[],
  touching: (a: number, b: number) => boolean,
): FragmentResolution {
  const whole = mentions.filter(({ entry }) => !entry.nameCut);
  const resolution: FragmentResolution = { mentions: [...whole], resolved: [], kept: [], tooShort: [] };
  for (const mention of mentions) {
    const { precinct, entry } = mention;
    if (!entry.nameCut) continue;
    const fragment = entry.name;
    const near = whole.filter(
      (other) =>
        other.entry.kind === entry.kind && other.entry.name.startsWith(fragment) && touching(other.precinct, precinct),
    );
    const labels = new Set(near.map((other) => other.entry.label));
    const [found] = near;
    if (fragment.length < SHORTEST_NAME) resolution.tooShort.push({ precinct, fragment });
    else if (found && labels.size === 1) {
      const { kind, name, label } = found.entry;
      resolution.mentions.push({ precinct, entry: { raw: entry.raw, kind, name, label, cut: true } });
      resolution.resolved.push({ precinct, fragment, label });
    } else {
      resolution.mentions.push(mention);
      resolution.kept.push({ precinct, fragment });
    }
  }
  return resolution;
}
