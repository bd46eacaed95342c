import type { Upload } from './upload.ts';

type Props = { upload: Upload; label: string; cancel: string };

/** How far a file has come, with the way to call it off. */
export function UploadProgress({ upload: { progress, cancel: stop }, label, cancel }: Props) {
  if (progress === null) return null;
  return (
    <div className="support-buttons">
      <progress value={progress} max={1} aria-label={label} />
      <button type="button" className="button" onClick={stop}>
        {cancel}
      </button>
    </div>
  );
}
