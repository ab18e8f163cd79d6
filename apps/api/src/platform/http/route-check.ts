import type { INestApplication } from '@nestjs/common'
import { PATH_METADATA } from '@nestjs/common/constants.js'
import { DiscoveryService, MetadataScanner } from '@nestjs/core'
import { type AnyRoute, endpoints } from '@hub/contracts'
import { OperationsController } from '../observability/operations.controller.js'
import { routeOf } from './route.js'

/** At boot: every controller method serves a declared endpoint, and every declared endpoint is served once. */
export function checkRoutes(app: INestApplication): void {
  const scanner = new MetadataScanner()
  const served = app
    .get(DiscoveryService, { strict: false })
    .getControllers()
    .filter(({ metatype }) => metatype !== OperationsController)
    .flatMap(({ metatype, instance }) => {
      const prototype = Object.getPrototypeOf(instance) as Record<string, object>
      return scanner.getAllMethodNames(prototype).flatMap((name) => {
        const method = prototype[name] ?? {}
        const route = routeOf(method)
        const routed = Reflect.hasMetadata(PATH_METADATA, method)
        if (routed && !route) throw new Error(`${metatype?.name ?? 'A controller'}.${name} declares no endpoint`)
        return route ?? []
      })
    })
  const missing = Object.keys(endpoints).filter((route) => !served.includes(route as AnyRoute))
  if (missing.length > 0) throw new Error(`Declared but not served: ${missing.join(', ')}`)
  const twice = served.filter((route, i) => served.indexOf(route) !== i)
  if (twice.length > 0) throw new Error(`Served twice: ${twice.join(', ')}`)
}
