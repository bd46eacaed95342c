import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeByApi } from '../api.ts';
import { useAction } from '../support/action.ts';
import { useCodeWords } from '../support/code-words.ts';
import { Outcome } from '../support/Outcome.tsx';
import { useOwnSubmission } from '../support/own-submission.ts';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import type { FieldErrors } from '../ui/submission.ts';
import { TextArea } from '../ui/TextArea.tsx';

type Props = {
  path: string;
  hidden: boolean;
  may: readonly string[];
  what: 'post' | 'comment';
  /** Words of the topic that it stands in. */
  namespace?: 'exchange' | 'discussion';
};

/** Reports something to the team; the team hides it with a reason, or shows it again. */
export function Moderation({ path, hidden, may, what, namespace = 'exchange' }: Props) {
  const { t } = useTranslation(namespace);
  const words = useCodeWords(namespace);
  const [asking, setAsking] = useState<'report' | 'hide' | null>(null);
  const [said, setSaid] = useState<string | undefined>();
  const { busy, refusal, done, run } = useAction();
  const moderates = may.includes('moderate');
  return (
    <div className="support-buttons">
      {!moderates && (
        <button type="button" className="button" onClick={() => setAsking('report')}>
          {t(`${what}.report`)}
        </button>
      )}
      {moderates && !hidden && (
        <button type="button" className="button support-danger" onClick={() => setAsking('hide')}>
          {t(`${what}.hide`)}
        </button>
      )}
      {moderates && hidden && (
        <button
          type="button"
          className="button"
          disabled={busy}
          onClick={() => {
            setSaid(undefined);
            void run(() => changeByApi('POST', `${path}/show`), t('shown'));
          }}
        >
          {t(`${what}.show`)}
        </button>
      )}
      <Outcome refusal={words(refusal)} done={said ?? done} />
      <ConfirmDialog
        title={asking ? t(`${what}.${asking}Question`) : ''}
        open={asking !== null}
        onClose={() => setAsking(null)}
      >
        {asking && (
          <ReasonForm
            asking={asking}
            namespace={namespace}
            send={(reason) => changeByApi('POST', `${path}/${asking}`, { reason })}
            arrived={() => {
              setAsking(null);
              setSaid(t(asking === 'report' ? 'reported' : 'hiddenNow'));
            }}
            onClose={() => setAsking(null)}
          />
        )}
      </ConfirmDialog>
    </div>
  );
}

type ReasonProps = {
  asking: 'report' | 'hide';
  namespace: 'exchange' | 'discussion';
  send: (reason: string) => Promise<void>;
  arrived: () => void;
  onClose: () => void;
};

function ReasonForm({ asking, namespace, send, arrived, onClose }: ReasonProps) {
  const { t } = useTranslation(namespace);
  const words = useCodeWords(namespace);
  const { busy, errors, refusal, onSubmit } = useOwnSubmission(
    (typed): FieldErrors => ((typed.reason ?? '').trim().length < 3 ? { reason: 'reason-missing' } : {}),
    ({ reason }) => send(reason ?? ''),
    arrived,
  );
  return (
    <form className="support-form" noValidate onSubmit={onSubmit}>
      <TextArea
        name="reason"
        rows={3}
        label={t('form.reason')}
        hint={t(asking === 'hide' ? 'form.hideHint' : 'form.reportHint')}
        error={words(errors.reason)}
        maxLength={1_000}
      />
      <Outcome refusal={words(refusal)} />
      <div className="support-buttons">
        <button type="submit" className="button" data-main disabled={busy}>
          {t(asking === 'hide' ? 'form.hide' : 'form.report')}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}
