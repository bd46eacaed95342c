import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DiscussionPost } from '../../server/conversations/schema.ts';
import { ApiProblem, changeByApi } from '../api.ts';
import { useCodeWords } from '../support/code-words.ts';
import { Outcome } from '../support/Outcome.tsx';
import { useOwnSubmission } from '../support/own-submission.ts';
import { PlainText } from '../ui/PlainText.tsx';
import type { FieldErrors } from '../ui/submission.ts';
import { TextArea } from '../ui/TextArea.tsx';

/** Changing what one wrote. Changed elsewhere meanwhile, both texts are shown and one's own can be sent over it. */
export function Editing({ post, onDone }: { post: DiscussionPost; onDone: () => void }) {
  const { t } = useTranslation('discussion');
  const words = useCodeWords('discussion');
  const [current, setCurrent] = useState<DiscussionPost>(post);
  const { busy, errors, refusal, onSubmit } = useOwnSubmission(
    (typed): FieldErrors => (typed.body?.trim() ? {} : { body: 'body-missing' }),
    async ({ body }) => {
      try {
        await changeByApi('PUT', `/api/conversations/posts/${post.id}`, { version: current.version, body });
      } catch (error) {
        if (error instanceof ApiProblem && error.code === 'somebody-was-faster')
          setCurrent(error.members.current as DiscussionPost);
        throw error;
      }
    },
    onDone,
  );
  return (
    <form className="support-form" noValidate onSubmit={onSubmit}>
      {current !== post && (
        <div className="discussion-hidden">
          <p>{t('edited-elsewhere')}</p>
          <PlainText text={current.body ?? ''} />
        </div>
      )}
      <TextArea
        name="body"
        rows={4}
        label={t('write.edit')}
        hint={t('write.editHint')}
        defaultValue={post.body ?? ''}
        error={words(errors.body)}
        maxLength={4_000}
      />
      <Outcome refusal={words(refusal)} />
      <div className="support-buttons">
        <button type="submit" className="button" disabled={busy}>
          {t('write.save')}
        </button>
        <button type="button" className="button" onClick={onDone}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}
