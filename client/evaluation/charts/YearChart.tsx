import './charts.css';

export type Series = {
  name: string;
  /** By year; a year that is not there is not known, and the line is broken there. */
  values: Map<number, number>;
};

type Props = {
  years: number[];
  series: Series[];
  /** What the chart says in words. */
  label: string;
  write: (value: number) => string;
};

const [width, height] = [360, 170];
const edge = { left: 8, right: 8, top: 22, bottom: 24 };

/** Lines over the years, told apart by dash and mark as well as by colour; the scale begins at nought. */
export function YearChart({ years, series, label, write }: Props) {
  const most = Math.max(...series.flatMap(({ values }) => [...values.values()]), 0) || 1;
  const least = Math.min(...series.flatMap(({ values }) => [...values.values()]), 0);
  const x = (at: number) =>
    edge.left + 14 + (years.length > 1 ? (at / (years.length - 1)) * (width - edge.left - edge.right - 28) : 0);
  const y = (value: number) =>
    height - edge.bottom - ((value - least) / (most - least)) * (height - edge.top - edge.bottom);
  return (
    <svg className="year-chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <path
        className="year-chart-rule"
        d={`M${edge.left} ${y(0)}H${width - edge.right}M${edge.left} ${y(most)}H${width - edge.right}`}
      />
      <text x={edge.left} y={y(most) - 6} className="year-chart-scale">
        {write(most)}
      </text>
      {years.map((year, at) => (
        <text key={year} x={x(at)} y={height - 6} textAnchor="middle" className="year-chart-year">
          {years.length > 6 && years.length * 44 > width && at % 2 === 1 ? '' : year}
        </text>
      ))}
      {series.map(({ name, values }, index) => (
        <g key={name} className="year-chart-line" data-line={index}>
          <path d={pathOf(years, values, x, y)} />
          {years.map((year, at) => {
            const value = values.get(year);
            return value === undefined ? null : <Mark key={year} index={index} x={x(at)} y={y(value)} />;
          })}
        </g>
      ))}
    </svg>
  );
}

/** The mark of a line in a legend. */
export function LineMark({ index }: { index: number }) {
  return (
    <svg className="year-chart-key" viewBox="0 0 36 16" width="36" height="16" aria-hidden="true">
      <g className="year-chart-line" data-line={index}>
        <path d="M1 8H35" />
        <Mark index={index} x={18} y={8} />
      </g>
    </svg>
  );
}

function Mark({ index, x, y }: { index: number; x: number; y: number }) {
  if (index % 3 === 0) return <circle cx={x} cy={y} r="4" />;
  if (index % 3 === 1) return <rect x={x - 3.8} y={y - 3.8} width="7.6" height="7.6" />;
  return <polygon points={`${x},${y - 5} ${x + 4.8},${y + 4} ${x - 4.8},${y + 4}`} />;
}

function pathOf(years: number[], values: Map<number, number>, x: (at: number) => number, y: (value: number) => number) {
  return years
    .map((year, at) => {
      const value = values.get(year);
      if (value === undefined) return '';
      return `${values.has(years[at - 1] ?? Number.NaN) ? 'L' : 'M'}${x(at).toFixed(1)} ${y(value).toFixed(1)}`;
    })
    .join('');
}
