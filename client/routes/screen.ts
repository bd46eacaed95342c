import { lazyRouteComponent } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { Unreachable } from '../api.ts';

/**
 * A screen whose code is fetched when it is first shown.
 *
 * The router reloads the page when a file is missing, which is right after a new release; without a network it would
 * lose the page, so then the failure is told as one of the network, with another try.
 */
export const screen = <Name extends string>(load: () => Promise<Record<Name, ComponentType>>, name: Name) =>
  lazyRouteComponent(
    () =>
      load().catch((error: unknown) => {
        throw navigator.onLine ? error : new Unreachable(String(error));
      }),
    name,
  );

type Loadable = { preload?: () => Promise<unknown> };

/** Fetches the code of every screen while nothing else is to be done, so that later steps need no waiting or network. */
export function loadScreensAhead(routes: { options: { component?: unknown } }[]): void {
  const load = () => {
    for (const { options } of routes) void (options.component as Loadable | undefined)?.preload?.();
  };
  if ('requestIdleCallback' in window) requestIdleCallback(load, { timeout: 10_000 });
  else setTimeout(load, 3_000);
}
