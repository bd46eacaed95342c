import type { Caller, Endpoint } from './endpoint.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export type Route = {
  method: Method;
  /** Express path, parts as `:id`. */
  path: string;
  who: Caller;
  endpoint: Endpoint;
};

export const route = (method: Method, path: string, who: Caller, endpoint: Endpoint): Route => ({
  method,
  path,
  who,
  endpoint,
});
