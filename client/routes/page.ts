import { createRootRoute, createRoute } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import type { Address } from '../filter/address.ts';
import { loadPageWords } from '../i18n/start.ts';
import { Shell } from './Shell.tsx';
import { screen } from './screen.ts';

export const root = createRootRoute({
  component: Shell,
  validateSearch: (address: Record<string, unknown>): Address => address as Address,
});

/** The panel stands beside the map. */
export const withMap = { map: true };
/** And the search for a place above it. */
export const withMapAndSearch = { map: true, search: true };

type Load<Name extends string> = () => Promise<Record<Name, ComponentType>>;
type Beside = { map?: boolean; search?: boolean };

/** A screen that needs no words but those of the first view. */
export const first = <const Path extends string, Name extends string>(
  path: Path,
  load: Load<Name>,
  name: Name,
  staticData: Beside = {},
) => createRoute({ getParentRoute: () => root, path, component: screen(load, name), staticData });

/** A screen with the words of pages, which are fetched beside its code. */
export const page = <const Path extends string, Name extends string>(
  path: Path,
  load: Load<Name>,
  name: Name,
  staticData: Beside = {},
) => first(path, async () => (await Promise.all([load(), loadPageWords()]))[0], name, staticData);
