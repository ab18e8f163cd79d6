import { jsonAnswer, type Answer } from '../http/answer.ts'
import { jsonObject } from '../http/json-body.ts'
import type { Call, Route } from '../http/route.ts'
import type { World } from '../world.ts'
import { ControlMistake, type Fields } from './fields.ts'

/** Does what a control call asks and gives the body of its answer. Throws {@link ControlMistake}. */
export type ControlAction = (fields: Fields, world: World) => object

/** A route under `/_sandbox`: takes the query, JSON or a form of the page, which is sent back to the page. */
export function controlRoute(method: Route['method'], name: string, action: ControlAction): Route {
  return {
    method,
    path: `/_sandbox/${name}`,
    answer(call, world) {
      try {
        const body = action(readFields(call), world)
        return isForm(call) ? backToPage() : jsonAnswer(body)
      } catch (error) {
        if (error instanceof ControlMistake) return jsonAnswer({ error: error.message }, 'mistake', 400)
        throw error
      }
    },
  }
}

function readFields(call: Call): Fields {
  const query = Object.fromEntries(call.query)
  if (call.body.length === 0) return query
  if (isForm(call)) return { ...query, ...Object.fromEntries(new URLSearchParams(call.body.toString('utf8'))) }
  const body = jsonObject(call.body)
  if (body === undefined) throw new ControlMistake('the body must be a JSON object')
  return { ...query, ...body }
}

function isForm(call: Call): boolean {
  return call.headers['content-type']?.startsWith('application/x-www-form-urlencoded') ?? false
}

function backToPage(): Answer {
  return { status: 303, headers: { location: '/' }, body: '', outcome: 'ok' }
}
