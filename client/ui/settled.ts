import { useEffect, useState } from 'react';

/** A value once it has stayed the same for a while; compared by what it says as JSON. */
export function useSettled<Value>(value: Value, quietMs: number): Value {
  const [settled, setSettled] = useState(value);
  const text = JSON.stringify(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(JSON.parse(text) as Value), quietMs);
    return () => clearTimeout(timer);
  }, [text, quietMs]);
  return settled;
}
