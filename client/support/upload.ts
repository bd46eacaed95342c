import { useRef, useState } from 'react';
import { ApiProblem, Unreachable } from '../api.ts';

export type Upload = {
  /** Share of 1 that is on its way; null while nothing is. */
  progress: number | null;
  /** @throws ApiProblem, Unreachable, or AbortError when it was called off */
  send: (method: 'PUT' | 'POST', path: string, file: File) => Promise<unknown>;
  cancel: () => void;
};

/** Sends a file as it is, says how far it has come, and can be called off. */
export function useUpload(): Upload {
  const [progress, setProgress] = useState<number | null>(null);
  const running = useRef<XMLHttpRequest | null>(null);
  const send: Upload['send'] = (method, path, file) =>
    new Promise((done, reject) => {
      // fetch does not tell how much has been sent.
      const request = new XMLHttpRequest();
      running.current = request;
      request.open(method, path);
      request.responseType = 'json';
      request.setRequestHeader('Accept', 'application/json');
      request.setRequestHeader('Content-Type', file.type || 'application/octet-stream');
      request.upload.onprogress = ({ loaded, total }) => setProgress(total > 0 ? loaded / total : 0);
      const end = (act: () => void) => () => {
        running.current = null;
        setProgress(null);
        act();
      };
      request.onload = end(() => {
        if (request.status >= 200 && request.status < 300) return done(request.response);
        const { code, detail, ...members } = (request.response ?? {}) as Record<string, unknown>;
        if (!code) return reject(new Unreachable(String(request.status)));
        reject(new ApiProblem(request.status, String(code), String(detail), members));
      });
      request.onerror = end(() => reject(new Unreachable('upload')));
      request.onabort = end(() => reject(new DOMException('called off', 'AbortError')));
      setProgress(0);
      request.send(file);
    });
  return { progress, send, cancel: () => running.current?.abort() };
}
