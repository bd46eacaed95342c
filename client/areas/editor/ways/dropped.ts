import { useEffect, useRef, useState } from 'react';
import { importFile } from './file-import.ts';

/** Takes a file that is dropped anywhere on the page. @returns whether one is being dragged over it */
export function useDroppedFiles(onImported: (said: string) => void): boolean {
  const [dragging, setDragging] = useState(false);
  const hear = useRef(onImported);
  hear.current = onImported;
  useEffect(() => {
    const withFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const over = (event: DragEvent) => {
      if (!withFile(event)) return;
      event.preventDefault();
      setDragging(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setDragging(false);
    };
    const drop = (event: DragEvent) => {
      if (!withFile(event)) return;
      event.preventDefault();
      setDragging(false);
      const file = event.dataTransfer?.files[0];
      if (file) void importFile(file).then((said) => hear.current(said));
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
  return dragging;
}
