import { type AnyRoute, type Endpoint, endpoints } from '@hub/contracts'

/** Under this metadata key a controller method names the route that it serves. */
export const routeKey = 'hub:route'

export const endpointOf = (route: AnyRoute): Endpoint => endpoints[route]

/** The route that a controller method serves; the operations' methods serve none. */
export const routeOf = (method: object): AnyRoute | undefined =>
  Reflect.getMetadata(routeKey, method) as AnyRoute | undefined
