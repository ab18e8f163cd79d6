import { type AnyRoute, type Endpoint, endpoints } from '@hub/contracts'

/** Which route a controller method serves; asked for twice in every request. */
const served = new WeakMap<object, AnyRoute>()

export const endpointOf = (route: AnyRoute): Endpoint => endpoints[route]

export const serveBy = (method: object, route: AnyRoute): void => void served.set(method, route)

/** The route that a controller method serves; the operations' methods serve none. */
export const routeOf = (method: object): AnyRoute | undefined => served.get(method)
