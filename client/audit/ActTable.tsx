import { useTranslation } from 'react-i18next';
import type { Act } from '../../server/audit/schema.ts';
import { useDates } from '../ui/dates.ts';
import { actOf, topicOf } from './act.ts';

/** Acts by time; on a narrow screen each row becomes a block with the columns' names. */
export function ActTable({ acts }: { acts: Act[] }) {
  const { t } = useTranslation('audit');
  const { moment } = useDates();
  return (
    <table className="audit-table">
      <caption className="visually-hidden">{t('title')}</caption>
      <thead>
        <tr>
          {(['when', 'who', 'what'] as const).map((column) => (
            <th key={column} scope="col">
              {t(`columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {acts.map(({ id, at, name, email, roles, method, route, subject }) => (
          <tr key={id}>
            <td data-column={t('columns.when')}>{moment(at)}</td>
            <td data-column={t('columns.who')}>
              <strong>{name ?? t('erased')}</strong>
              <span className="audit-quiet">
                {[email, ...roles.map((role) => t(`roles.${role}`, { defaultValue: role }))]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </td>
            <td data-column={t('columns.what')}>
              <span>
                {t(`topics.${topicOf(route)}`, { defaultValue: topicOf(route) })}:{' '}
                {t(`acts.${actOf(method, route)}`, { defaultValue: t(`methods.${method}`) })}
              </span>
              <code>
                {method} {route}
              </code>
              {Object.keys(subject).length > 0 && <code>{Object.values(subject).join(' · ')}</code>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
