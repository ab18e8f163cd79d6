import { textAnswer } from '../http/answer.ts'
import type { Route } from '../http/route.ts'
import { renderPage } from './render-page.ts'

export const pageRoute: Route = {
  method: 'GET',
  path: '/',
  answer: (_call, world) => {
    const answer = textAnswer(renderPage(world), 200, 'text/html; charset=utf-8')
    return {
      ...answer,
      headers: { ...answer.headers, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' },
    }
  },
}
