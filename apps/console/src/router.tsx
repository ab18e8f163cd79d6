import { createBrowserRouter, Navigate } from 'react-router'
import { Frame } from './features/frame/frame.tsx'
import { LogInPage } from './features/log-in/log-in-page.tsx'
import { FailedPage } from './ui/failed-page.tsx'
import { NotFoundPage } from './ui/not-found-page.tsx'
import { Starting } from './ui/starting.tsx'

/** Pages behind the log-in are fetched when they are opened first. */
export const router = createBrowserRouter(
  [
    {
      HydrateFallback: Starting,
      errorElement: <FailedPage />,
      children: [
        { path: '/login', element: <LogInPage /> },
        {
          element: <Frame />,
          children: [
            {
              errorElement: <FailedPage />,
              children: [
                { index: true, element: <Navigate to="/journeys" replace /> },
                {
                  path: '/journeys',
                  lazy: async () => ({
                    Component: (await import('./features/journeys/journeys-page.tsx')).JourneysPage,
                  }),
                },
                {
                  path: '/journeys/:journeyId',
                  lazy: async () => ({ Component: (await import('./features/journey/journey-page.tsx')).JourneyPage }),
                },
                {
                  path: '/cases',
                  lazy: async () => ({ Component: (await import('./features/cases/cases-page.tsx')).CasesPage }),
                },
                {
                  path: '/cases/:caseId',
                  lazy: async () => ({ Component: (await import('./features/case/case-page.tsx')).CasePage }),
                },
                {
                  path: '/homes/:homeId',
                  lazy: async () => ({ Component: (await import('./features/ownership/home-page.tsx')).HomePage }),
                },
                {
                  path: '/broadcasts',
                  lazy: async () => ({
                    Component: (await import('./features/broadcasts/broadcasts-page.tsx')).BroadcastsPage,
                  }),
                },
                {
                  path: '/delays',
                  lazy: async () => ({ Component: (await import('./features/delays/delays-page.tsx')).DelaysPage }),
                },
                {
                  path: '/construction',
                  lazy: async () => ({
                    Component: (await import('./features/construction/construction-page.tsx')).ConstructionPage,
                  }),
                },
                {
                  path: '/construction/new',
                  lazy: async () => ({
                    Component: (await import('./features/construction/compose-page.tsx')).ComposePage,
                  }),
                },
                {
                  path: '/construction/:postId',
                  lazy: async () => ({ Component: (await import('./features/construction/post-page.tsx')).PostPage }),
                },
                {
                  path: '/safety',
                  lazy: async () => ({ Component: (await import('./features/safety/safety-page.tsx')).SafetyPage }),
                },
                {
                  path: '/imports',
                  lazy: async () => ({ Component: (await import('./features/imports/imports-page.tsx')).ImportsPage }),
                },
                {
                  path: '/sharing',
                  lazy: async () => ({ Component: (await import('./features/sharing/sharing-page.tsx')).SharingPage }),
                },
                {
                  path: '/imports/keys',
                  lazy: async () => ({
                    Component: (await import('./features/import-keys/import-keys-page.tsx')).ImportKeysPage,
                  }),
                },
                {
                  path: '/imports/:importId',
                  lazy: async () => ({ Component: (await import('./features/imports/import-page.tsx')).ImportPage }),
                },
                { path: '*', element: <NotFoundPage /> },
              ],
            },
          ],
        },
      ],
    },
  ],
  { basename: '/console' },
)
