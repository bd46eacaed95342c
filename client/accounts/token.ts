import { useState } from 'react';

/** The token of a link from a mail. It stands after `#`, which browsers send to no server and name to no other site. */
export function useToken(): string {
  const [token] = useState(() => location.hash.slice(1));
  return token;
}
