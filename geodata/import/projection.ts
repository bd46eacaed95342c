import { ImportRefused } from './report.ts';

/** The publisher's files are in EPSG:2178 (ETRS89 / Poland CS2000 zone 7), metres, easting first. */
const publishedSrid = 2178;

/** What a position is, when it is not one of Kraków in EPSG:2178. */
type Fault = 'degrees' | 'swapped' | 'elsewhere';

/** Bounds in metres of EPSG:2178. */
export type Frame = { minX: number; minY: number; maxX: number; maxY: number };

/** A position this far from the city may be a slip of one feature; further is another projection. */
const marginM = 30_000;
/** So many features are looked at before the file as a whole is judged. */
const enoughToJudge = 200;

/**
 * Refuses a `crs` member that names another system. None at all is allowed: not every publisher writes it, and the
 * positions are judged as well.
 *
 * @throws ImportRefused
 */
export function checkCrs(crs: unknown, where: string): void {
  if (crs === null || crs === undefined) return;
  const properties = (crs as { properties?: { name?: unknown; code?: unknown } }).properties;
  const named = String(properties?.name ?? properties?.code ?? JSON.stringify(crs));
  // "EPSG:2178", "urn:ogc:def:crs:EPSG::2178", "http://www.opengis.net/def/crs/EPSG/0/2178", 2178
  if (!/(^|\D)2178$/.test(named))
    throw new ImportRefused(`${where} is in the coordinate system ${named}; EPSG:${publishedSrid} is expected.`);
}

/** Judges positions of a file one by one and, by their majority, the file. */
export class ProjectionJudge {
  readonly #frame: Frame;
  readonly #where: string;
  readonly #faults: Record<Fault, number> = { degrees: 0, swapped: 0, elsewhere: 0 };
  #seen = 0;

  constructor(city: Frame, where: string) {
    this.#frame = {
      minX: city.minX - marginM,
      minY: city.minY - marginM,
      maxX: city.maxX + marginM,
      maxY: city.maxY + marginM,
    };
    this.#where = where;
  }

  /** Whether the position can be one of Kraków in EPSG:2178. @throws ImportRefused when most of the file's are not */
  accepts(x: number, y: number): boolean {
    this.#seen += 1;
    const fault = this.#fault(x, y);
    if (fault) this.#faults[fault] += 1;
    if (this.#seen === enoughToJudge) this.judge();
    return fault === undefined;
  }

  /** @throws ImportRefused saying what the positions look like, when most of them are wrong */
  judge(): void {
    const { degrees, swapped, elsewhere } = this.#faults;
    const wrong = degrees + swapped + elsewhere;
    if (wrong * 2 <= this.#seen) return;
    if (degrees * 2 > wrong) throw this.#refused('are degrees, as in EPSG:4326');
    if (swapped * 2 > wrong) throw this.#refused('have their axes swapped: northing stands before easting');
    throw this.#refused('lie far from Kraków');
  }

  #fault(x: number, y: number): Fault | undefined {
    if (this.#inFrame(x, y)) return undefined;
    if (Math.abs(x) <= 180 && Math.abs(y) <= 180) return 'degrees';
    return this.#inFrame(y, x) ? 'swapped' : 'elsewhere';
  }

  #inFrame(x: number, y: number): boolean {
    const { minX, minY, maxX, maxY } = this.#frame;
    return x >= minX && x <= maxX && y >= minY && y <= maxY;
  }

  #refused(what: string): ImportRefused {
    return new ImportRefused(
      `The positions in ${this.#where} ${what}. EPSG:${publishedSrid} (metres, easting first) is expected.`,
    );
  }
}
