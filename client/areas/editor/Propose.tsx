import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem, changeByApi, Unreachable } from '../../api.ts';
import { forgetDeviceDraft } from './drafts/device.ts';
import { useKeeping } from './drafts/keeping.ts';
import { useEditing } from './editing.ts';

const longestNote = 2_000;
type State = 'ready' | 'busy' | 'unreachable' | 'waiting-already' | 'refused';

/** Sends the next version of an own area to the city, with a word of why; the draft has then done its work. */
export function Propose() {
  const { t } = useTranslation('editor');
  const id = useId();
  const draft = useKeeping((state) => state.draft);
  const kept = useKeeping((state) => state.account);
  const ready = useEditing(({ checked, checking, refusal }) => checked !== null && !checking && refusal === null);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [note, setNote] = useState('');
  const [state, setState] = useState<State>('ready');
  const sendable = ready && kept === 'saved' && draft !== null && state !== 'busy';
  const send = async () => {
    if (!sendable) return;
    setState('busy');
    try {
      const path = `/api/areas/drafts/${draft.id}/propose`;
      await changeByApi('POST', path, { version: draft.version, ...(note.trim() !== '' && { note }) });
      await forgetDeviceDraft(draft.id);
      await queries.invalidateQueries({ queryKey: ['own'] });
      await navigate({ to: '/areas/own' });
    } catch (error) {
      if (error instanceof Unreachable) setState('unreachable');
      else if (error instanceof ApiProblem) setState(error.status === 409 ? 'waiting-already' : 'refused');
      else throw error;
    }
  };
  return (
    <>
      <p>{t('propose.text')}</p>
      <div className="field">
        <label htmlFor={id}>{t('propose.note')}</label>
        <textarea
          id={id}
          rows={3}
          maxLength={longestNote}
          value={note}
          onChange={({ target }) => setNote(target.value)}
        />
      </div>
      <button type="button" className="button" data-main aria-disabled={!sendable} onClick={() => void send()}>
        {t('propose.do')}
      </button>
      {!sendable && state !== 'busy' && <p className="editor-hint">{t('propose.notYet')}</p>}
      <p role="alert">{state !== 'ready' && state !== 'busy' && t(`propose.problem.${state}`)}</p>
    </>
  );
}
