import { codeRoutes } from './control/code-routes.ts'
import { faultRoutes } from './control/fault-routes.ts'
import { noticeRoutes } from './control/notice-routes.ts'
import { recordRoutes } from './control/record-routes.ts'
import { worldRoutes } from './control/world-routes.ts'
import type { Route } from './http/route.ts'
import { pageRoute } from './page/page-route.ts'

/** The sandbox's page and control interface: never recorded, never faulty. */
export const ownRoutes: readonly Route[] = [
  pageRoute,
  ...codeRoutes,
  ...faultRoutes,
  ...noticeRoutes,
  ...recordRoutes,
  ...worldRoutes,
]
