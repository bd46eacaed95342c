import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';
import './ui/button.css';
import './ui/prose.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { worthAskingAgain } from './api.ts';
import { wantedLanguage } from './i18n/languages.ts';
import { startLanguage } from './i18n/start.ts';
import { createOkolicaRouter } from './routes/router.tsx';
import { watchReader } from './ui/arrival.ts';
import { settingsStorage } from './ui/storage.ts';
import { startTheme } from './ui/theme.ts';

const patienceMs = 5 * 60_000;

startTheme();
watchReader();
await startLanguage(wantedLanguage(location.search, settingsStorage()));

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: patienceMs,
      networkMode: 'always',
      retry: (failures, error) => failures < 1 && worthAskingAgain(error),
      refetchOnWindowFocus: false,
    },
  },
});

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <RouterProvider router={createOkolicaRouter()} />
    </QueryClientProvider>
  </StrictMode>,
);
