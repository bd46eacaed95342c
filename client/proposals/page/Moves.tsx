import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem, changeByApi } from '../../api.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { useSubmission } from '../../ui/submission.ts';
import { TextArea } from '../../ui/TextArea.tsx';
import { FindingList } from '../FindingList.tsx';
import { proposalPath, useProposalChanged } from '../proposals.ts';
import { Refusal } from '../Refusal.tsx';
import type { Finding, ProposalWhole } from '../shapes.ts';

type Move = 'develop' | 'improve' | 'ready' | 'reopen' | 'withdraw';
/** Steps on, and back to work; and the one that ends it. */
export const forward: Move[] = ['develop', 'improve', 'ready', 'reopen'];
export const back: Move[] = ['withdraw'];

/** Saves what is being typed. @returns the version that the server has then, null when it does not have all of it */
type Settled = () => Promise<number | null>;

type MovesProps = { proposal: ProposalWhole; which: Move[]; settled?: Settled };

/** Steps that the reader may take the proposal on; each is asked about before, with what it means. */
export function Moves({ proposal, which, settled }: MovesProps) {
  const { t } = useTranslation('proposals');
  const [asking, setAsking] = useState<Move | null>(null);
  return (
    <>
      {which
        .filter((move) => proposal.may.includes(move))
        .map((move) => (
          <button
            key={move}
            type="button"
            className="button"
            data-danger={move === 'withdraw' || undefined}
            onClick={() => setAsking(move)}
          >
            {t(`move.${move}.do`)}
          </button>
        ))}
      <ConfirmDialog
        title={asking ? t(`move.${asking}.title`) : ''}
        open={asking !== null}
        onClose={() => setAsking(null)}
      >
        {asking && <Question proposal={proposal} move={asking} settled={settled} onDone={() => setAsking(null)} />}
      </ConfirmDialog>
    </>
  );
}

type Props = { proposal: ProposalWhole; move: Move; settled: Settled | undefined; onDone: () => void };

function Question({ proposal: { id, version }, move, settled, onDone }: Props) {
  const { t } = useTranslation('proposals');
  const changed = useProposalChanged();
  const [findings, setFindings] = useState<Finding[]>([]);
  const { busy, refusal, onSubmit } = useSubmission(
    () => ({}),
    async ({ note = '' }) => {
      setFindings([]);
      const newest = settled ? await settled() : version;
      if (newest === null) throw new ApiProblem(0, 'unsaved', '', {});
      try {
        await changeByApi('POST', `${proposalPath(id)}/${move}`, {
          version: newest,
          note: note.replaceAll('\r\n', '\n'),
        });
      } catch (error) {
        if (error instanceof ApiProblem && error.code === 'incomplete')
          setFindings((error.members.findings ?? []) as Finding[]);
        else if (error instanceof ApiProblem && error.status === 409) await changed();
        throw error;
      }
      onDone();
      await changed();
    },
  );
  return (
    <form className="proposal-form" noValidate onSubmit={onSubmit}>
      <p>{t(`move.${move}.means`)}</p>
      <Refusal code={refusal} />
      {findings.length > 0 && <FindingList id={id} findings={findings} onFollow={onDone} />}
      <TextArea
        name="note"
        label={t(move === 'withdraw' || move === 'reopen' ? 'move.reason' : 'move.note')}
        hint={t('move.noteHint')}
        maxLength={2000}
        rows={2}
      />
      <div className="proposal-ways">
        <button
          type="submit"
          className="button"
          data-main={move !== 'withdraw' || undefined}
          data-danger={move === 'withdraw' || undefined}
          disabled={busy}
        >
          {t(`move.${move}.do`)}
        </button>
        <button type="button" className="button" onClick={onDone}>
          {t('move.cancel')}
        </button>
      </div>
    </form>
  );
}
