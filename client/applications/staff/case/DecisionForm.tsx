import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { changeByApi } from '../../../api.ts';
import { applicationKey } from '../../own-applications.ts';
import type { Application } from '../../shapes.ts';
import { Decision } from '../Decision.tsx';
import { queueKey } from '../queue/queue.ts';

const decisions = ['accept', 'return', 'decline'] as const;

/** Accepting, returning or declining an application, each with what it will cause. */
export function DecisionForm({ application: { id, version, may, status } }: { application: Application }) {
  const { t } = useTranslation('staff');
  const queries = useQueryClient();
  return (
    <Decision
      choices={decisions
        .filter((decision) => may.includes(decision))
        .map((value) => ({ value, label: t(`decision.${value}.label`), meaning: t(`decision.${value}.meaning`) }))}
      withoutNote="accept"
      over={t(`decision.over.${status}`)}
      doneWords={(decision) => t(`decision.done.${decision}`)}
      next={{ to: '/staff/applications', words: t('decision.next') }}
      send={(decision, note) => changeByApi('POST', `/api/applications/${id}/${decision}`, { version, note })}
      onDecided={() =>
        Promise.all([
          queries.invalidateQueries({ queryKey: applicationKey(id) }),
          queries.invalidateQueries({ queryKey: queueKey }),
          // The ambassador is in the list and on the map at once.
          queries.invalidateQueries({ queryKey: ['api'] }),
        ])
      }
    />
  );
}
