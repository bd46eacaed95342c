import { useTranslation } from 'react-i18next';
import { useFigures } from '../filter/figures.ts';
import type { Days } from './coverage.ts';
import { shareTicks, steps } from './day-scale.ts';

const [width, height] = [360, 190];
const edge = { left: 46, right: 10, top: 14, bottom: 28 };

/** Share of residents who are served, as a step at each day on which something changed; the last holds until today. */
export function DayChart({ days, today }: { days: Days['items']; today: string }) {
  const { t, i18n } = useTranslation('coverage');
  const { percent } = useFigures();
  const { from, to, points } = steps(days, today);
  const year = new Date(from).getUTCFullYear() === new Date(to).getUTCFullYear() ? undefined : 'numeric';
  const written = new Intl.DateTimeFormat(i18n.language, { day: 'numeric', month: 'short', year, timeZone: 'UTC' });
  const ticks = shareTicks(points.map(({ share }) => share));
  const most = ticks.at(-1) as number;
  const x = (time: number) => edge.left + ((time - from) / (to - from)) * (width - edge.left - edge.right);
  const y = (share: number) => height - edge.bottom - (share / most) * (height - edge.top - edge.bottom);
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return null;
  const line = points
    .slice(1)
    .map(({ time, share }) => `H${x(time).toFixed(1)}V${y(share).toFixed(1)}`)
    .join('');
  const said = t('days.chart', {
    from: written.format(from),
    first: percent(first.share),
    to: written.format(to),
    last: percent(last.share),
  });
  return (
    <svg className="coverage-days" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={said}>
      {ticks.map((share) => (
        <g key={share}>
          <path className="coverage-days-rule" d={`M${edge.left} ${y(share)}H${width - edge.right}`} />
          <text x={edge.left - 6} y={y(share) + 4} textAnchor="end">
            {percent(share)}
          </text>
        </g>
      ))}
      <text x={edge.left} y={height - 8}>
        {written.format(from)}
      </text>
      <text x={width - edge.right} y={height - 8} textAnchor="end">
        {written.format(to)}
      </text>
      <path className="coverage-days-line" d={`M${x(first.time)} ${y(first.share)}${line}H${x(to)}`} />
      <circle className="coverage-days-end" cx={x(to)} cy={y(last.share)} r="4" />
      <text className="coverage-days-last" x={x(to) - 4} y={y(last.share) - 9} textAnchor="end">
        {percent(last.share)}
      </text>
    </svg>
  );
}
