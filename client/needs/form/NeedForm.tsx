import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bodyMost } from '../../../server/needs/limits.ts';
import type { NeedContent } from '../../../server/needs/schema.ts';
import { ApiProblem } from '../../api.ts';
import { Conflict } from '../../editions/Conflict.tsx';
import { PlaceEditor } from '../../map/placing/PlaceEditor.tsx';
import { useCodeWords } from '../../support/code-words.ts';
import { Outcome } from '../../support/Outcome.tsx';
import { Field } from '../../ui/Field.tsx';
import { type FieldErrors, useSubmission } from '../../ui/submission.ts';
import { TextArea } from '../../ui/TextArea.tsx';
import { checkNeed, type TypedNeed } from './check.ts';
import { useNeedDifferences } from './differences.ts';
import { MeetingLine } from './MeetingLine.tsx';
import { ThemeField } from './ThemeField.tsx';
import { WholeFields } from './WholeFields.tsx';

type Props = {
  first: TypedNeed;
  /** Whether hands raised at a meeting may be entered. */
  counts: boolean;
  /** Keeps what is typed on the device, while it is new. */
  onTyped?: (content: TypedNeed) => void;
  /** Of what the form opened with; none while it is new. */
  version?: number;
  /** @throws ApiProblem; `current` of somebody-was-faster is then shown beside what was typed */
  send: (content: NeedContent, version: number | undefined) => Promise<void>;
  action: string;
};
type Newer = NeedContent & { version: number };

/** What is needed and where; what was typed stays whatever happens. */
export function NeedForm({ first, counts, onTyped, version, send, action }: Props) {
  const { t } = useTranslation('needs');
  const words = useCodeWords('needs');
  const [content, setContent] = useState(first);
  // A fresh answer about the need must not make old words look as if they were written on top of it.
  const [base, setBase] = useState(version);
  const [newer, setNewer] = useState<Newer | null>(null);
  const [again, setAgain] = useState(false);
  const change = (part: Partial<TypedNeed>) => setContent((before) => ({ ...before, ...part }));
  const tell = useRef(onTyped);
  tell.current = onTyped;
  useEffect(() => {
    if (content !== first) tell.current?.(content);
  }, [content, first]);

  const sendOver = async (over: number | undefined) => {
    setAgain(false);
    try {
      await send(withTheme(content), over);
    } catch (error) {
      if (error instanceof ApiProblem && error.code === 'somebody-was-faster') setNewer(error.members.current as Newer);
      throw error;
    }
  };
  const submission = useSubmission(
    (): FieldErrors => checkNeed(content),
    () => sendOver(base),
  );
  const { errors, refusal, busy, onSubmit } = submission;
  const differences = useNeedDifferences(newer, content);
  return (
    <form className="need-form" noValidate onSubmit={onSubmit}>
      <ThemeField theme={content.theme} onChange={(theme) => change({ theme })} error={words(errors.theme)} />
      <TextArea
        name="body"
        label={t('form.body')}
        hint={t('form.bodyHint')}
        rows={5}
        value={content.body}
        onChange={({ target }) => change({ body: target.value })}
        error={words(errors.body)}
        left={
          content.body.length > bodyMost - 200 ? t('form.left', { count: bodyMost - content.body.length }) : undefined
        }
      />
      <WholeFields content={content} onChange={change} errors={errors} />
      {content.whole === null && (
        <>
          {/* The server names the place; here it takes the focus. */}
          <input type="hidden" name="place" />
          <PlaceEditor value={content.place} onChange={(place) => change({ place })} error={words(errors.place)} />
        </>
      )}
      {content.meeting !== null && <MeetingLine meeting={content.meeting} onRemove={() => change({ meeting: null })} />}
      {counts && content.meeting !== null && (
        <Field
          name="hands"
          type="number"
          min={0}
          max={1000}
          inputMode="numeric"
          label={t('form.hands')}
          hint={t('form.handsHint')}
          value={content.hands}
          onChange={({ target }) => change({ hands: Math.max(0, Math.trunc(Number(target.value))) })}
          error={words(errors.hands)}
        />
      )}
      {newer && (
        <Conflict
          failed={again}
          differences={differences}
          onMine={() => void sendOver(newer.version).catch(() => setAgain(true))}
          onTheirs={() => {
            const { version: current, ...theirs } = newer;
            setContent(theirs);
            setBase(current);
            setNewer(null);
          }}
        />
      )}
      <Outcome refusal={newer ? undefined : words(refusal)} />
      <div className="need-buttons">
        <button type="submit" className="button" data-main disabled={busy}>
          {action}
        </button>
      </div>
    </form>
  );
}

/** Of what the check let through. */
function withTheme({ theme, ...rest }: TypedNeed): NeedContent {
  if (!theme) throw new Error('The check lets no need without a theme through.');
  return { theme, ...rest };
}
