import { useTranslation } from 'react-i18next';
import type { Post, PostContent } from '../../server/exchange/schema.ts';
import { PlaceField, readPoint } from '../places/PlaceField.tsx';
import { useCodeWords } from '../support/code-words.ts';
import { Outcome } from '../support/Outcome.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { Field } from '../ui/Field.tsx';
import { type FieldErrors, type Typed, useSubmission } from '../ui/submission.ts';
import { TextArea } from '../ui/TextArea.tsx';

type Props = { post?: Post; submit: string; ambassador: boolean; save: (content: PostContent) => Promise<void> };

/** What one shares with other ambassadors. */
export function PostForm({ post, submit, ambassador, save }: Props) {
  const { t } = useTranslation('exchange');
  const words = useCodeWords('exchange');
  const { busy, errors, refusal, onSubmit } = useSubmission(check, (typed) => save(contentOf(typed)));
  return (
    <form className="support-form" noValidate onSubmit={onSubmit}>
      <Field
        name="title"
        label={t('form.title')}
        defaultValue={post?.title}
        error={words(errors.title)}
        maxLength={140}
      />
      <TextArea
        name="body"
        rows={10}
        label={t('form.body')}
        hint={t('form.bodyHint')}
        defaultValue={post?.body}
        error={words(errors.body)}
        maxLength={10_000}
      />
      <Field name="place" label={t('form.place')} defaultValue={post?.place ?? ''} maxLength={200} />
      <PlaceField name="point" label={t('form.point')} hint={t('form.pointHint')} point={post?.point ?? null} />
      {ambassador && (
        <Checkbox name="ownArea" label={t('form.ownArea')} defaultChecked={post?.area !== null && post !== undefined} />
      )}
      <Checkbox name="public" label={t('form.public')} defaultChecked={post?.public ?? false}>
        {t('form.publicMeans')}
      </Checkbox>
      <Outcome refusal={words(refusal)} />
      <div className="support-buttons">
        <button type="submit" className="button" data-main disabled={busy}>
          {submit}
        </button>
      </div>
    </form>
  );
}

function check(typed: Typed): FieldErrors {
  const errors: FieldErrors = {};
  if ((typed.title ?? '').trim().length < 3) errors.title = 'title-missing';
  if (!typed.body?.trim()) errors.body = 'body-missing';
  return errors;
}

const contentOf = (typed: Typed): PostContent => ({
  title: typed.title ?? '',
  body: typed.body ?? '',
  place: typed.place?.trim() || null,
  point: readPoint(typed.point),
  ownArea: typed.ownArea !== undefined,
  public: typed.public !== undefined,
});
