import './charts.css';

const [width, height] = [92, 30];

/** A line over the years as small as a word; the same figures stand in a table. */
export function Spark({ years, values, label }: { years: number[]; values: Map<number, number>; label: string }) {
  const known = [...values.values()];
  const most = Math.max(...known, 0) || 1;
  const x = (at: number) => 4 + (years.length > 1 ? (at / (years.length - 1)) * (width - 8) : (width - 8) / 2);
  const y = (value: number) => height - 4 - (Math.max(value, 0) / most) * (height - 8);
  let path = '';
  for (const [at, year] of years.entries()) {
    const value = values.get(year);
    if (value === undefined) continue;
    path += `${values.has(years[at - 1] ?? Number.NaN) ? 'L' : 'M'}${x(at).toFixed(1)} ${y(value).toFixed(1)}`;
  }
  const last = years.findLastIndex((year) => values.has(year));
  return (
    <svg className="spark" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <path className="spark-line" d={path} />
      {last >= 0 && (
        <circle className="spark-end" cx={x(last)} cy={y(values.get(years[last] as number) as number)} r="3" />
      )}
    </svg>
  );
}
