import { useEffect, useState } from 'react';

const usualPx = 320;
const mostPx = 4000;

/** The height that the frame on this page asks for: only from our own address, and only a number. */
export function useFrameHeight(): number {
  const [height, setHeight] = useState(usualPx);
  useEffect(() => {
    const hear = ({ origin, data }: MessageEvent) => {
      const asked = origin === location.origin && data?.type === 'okolica-height' ? Number(data.height) : 0;
      if (asked > 0 && asked <= mostPx) setHeight(asked);
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, []);
  return height;
}
