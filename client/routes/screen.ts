import { lazyRouteComponent } from '@tanstack/react-router';
import { type ComponentType, createElement } from 'react';
import { Unreachable } from '../api.ts';
import { whenIdle } from '../ui/idle.ts';

/**
 * A screen whose code is fetched when it is first shown; the shell with its search does not wait for it.
 *
 * The router reloads the page when a file is missing, which is right after a new release; without a network it would
 * lose the page, so then the failure is told as one of the network, with another try.
 */
export function screen<Name extends string>(load: () => Promise<Record<Name, ComponentType>>, name: Name) {
  const Loaded = lazyRouteComponent(
    () =>
      load().catch((error: unknown) => {
        throw navigator.onLine ? error : new Unreachable(String(error));
      }),
    name,
  );
  return Object.assign(() => createElement(Loaded as ComponentType), { load: () => Loaded.preload?.() });
}

type Loadable = { load?: () => Promise<unknown> | undefined };
type Routes = { options: { component?: unknown } }[];

/** Fetches the code of every screen that is not there yet. */
export async function loadScreens(routes: Routes): Promise<void> {
  await Promise.all(loading(routes));
}

/** The same while nothing else is to be done, so that later steps need no waiting and no network. */
export async function loadScreensAhead(routes: Routes): Promise<void> {
  await whenIdle();
  // What the network takes away meanwhile is fetched when it is opened.
  await Promise.allSettled(loading(routes));
}

const loading = (routes: Routes) => routes.map(({ options }) => (options.component as Loadable | undefined)?.load?.());
