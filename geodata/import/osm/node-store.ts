const firstCapacity = 1 << 16;
/** Degrees as the file has them: ten-millionths fit 32 bits. */
const perDegree = 1e7;

/**
 * Positions of nodes in 16 bytes each, where a Map would take ten times as much: a city has some millions of them.
 * Nodes must come by growing id, as they stand in a sorted file.
 */
export class NodeStore {
  #ids = new Float64Array(firstCapacity);
  #lon = new Int32Array(firstCapacity);
  #lat = new Int32Array(firstCapacity);
  #count = 0;

  add(id: number, lon: number, lat: number): void {
    if (this.#count === this.#ids.length) this.#grow();
    this.#ids[this.#count] = id;
    this.#lon[this.#count] = Math.round(lon * perDegree);
    this.#lat[this.#count] = Math.round(lat * perDegree);
    this.#count += 1;
  }

  /** [lon, lat], or undefined when the node is not stored. */
  find(id: number): [lon: number, lat: number] | undefined {
    let low = 0;
    let high = this.#count - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = this.#ids[middle] as number;
      if (found === id) return [(this.#lon[middle] as number) / perDegree, (this.#lat[middle] as number) / perDegree];
      if (found < id) low = middle + 1;
      else high = middle - 1;
    }
    return undefined;
  }

  #grow(): void {
    const capacity = this.#ids.length * 2;
    const ids = new Float64Array(capacity);
    const lon = new Int32Array(capacity);
    const lat = new Int32Array(capacity);
    ids.set(this.#ids);
    lon.set(this.#lon);
    lat.set(this.#lat);
    this.#ids = ids;
    this.#lon = lon;
    this.#lat = lat;
  }
}
