import type { IncomingMessage, ServerResponse } from 'node:http'
import { misbehave } from '../faults/misbehave.ts'
import { ownRoutes } from '../own-routes.ts'
import { platformRoutes } from '../platform-routes.ts'
import type { World } from '../world.ts'
import { textAnswer, type Answer } from './answer.ts'
import { receive } from './receive.ts'
import type { Call, PlatformRoute } from './route.ts'

/** Answers one request: platform routes first, since they alone are recorded and subject to faults. */
export async function serve(request: IncomingMessage, response: ServerResponse, world: World): Promise<void> {
  const call = await receive(request)
  if (call === undefined) {
    send(response, textAnswer('body larger than 1 MB', 413))
    return
  }
  const platform = platformRoutes.find((route) => route.path === call.path && route.method === call.method)
  if (platform !== undefined) {
    await servePlatform(platform, call, response, world)
    return
  }
  const own = ownRoutes.find((route) => route.path === call.path && route.method === call.method)
  send(response, own?.answer(call, world) ?? unknownRoute(call))
}

async function servePlatform(route: PlatformRoute, call: Call, response: ServerResponse, world: World): Promise<void> {
  const { path, label } = route
  const at = world.clock.now()
  const fault = world.faults.take(path)
  if (fault !== undefined && (await misbehave(fault, route, response))) {
    world.calls.record({ at, path, label, outcome: `fault: ${fault.mode}` })
    return
  }
  const answer = route.answer(call, world)
  world.calls.record({ at, path, label, outcome: answer.outcome })
  send(response, answer)
}

function unknownRoute(call: Call): Answer {
  const samePath = platformRoutes.find((route) => route.path === call.path)
  return samePath?.refuse(samePath.wrongMethodCode) ?? textAnswer(`no route ${call.method} ${call.path}`, 404)
}

function send(response: ServerResponse, answer: Answer): void {
  response.writeHead(answer.status, answer.headers)
  response.end(answer.body)
}
