import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { startSandbox } from './sandbox.ts'
import { sandboxDefaults } from './settings.ts'

const main = fileURLToPath(new URL('main.ts', import.meta.url))

function run(environment: Record<string, string>): ChildProcess {
  const child = spawn(process.execPath, [main], { env: { ...environment }, stdio: ['ignore', 'pipe', 'pipe'] })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  return child
}

async function firstLine(child: ChildProcess): Promise<string> {
  const [chunk] = (await once(child.stdout as NodeJS.ReadableStream, 'data')) as [Buffer]
  return chunk.toString()
}

test('the process says where it listens, takes its accounts from the environment, ends cleanly on SIGTERM', async () => {
  const child = run({ SANDBOX_PORT: '0', WECHAT_APP_ID: 'wxtheirs' })
  const url = /^sandbox listening on (http:\/\/127\.0\.0\.1:\d+)\n$/.exec(await firstLine(child))?.[1] ?? ''
  const query = `appid=wxtheirs&secret=${sandboxDefaults.WECHAT_APP_SECRET}&js_code=x&grant_type=authorization_code`
  expect(await (await fetch(`${url}/sns/jscode2session?${query}`)).text()).toContain('"errcode":40029')
  child.kill('SIGTERM')
  expect(await once(child, 'exit')).toEqual([0, null])
})

test('SIGINT ends it although a call hangs', async () => {
  const child = run({ SANDBOX_PORT: '0' })
  const url = (await firstLine(child)).trim().split(' ').at(-1) ?? ''
  await fetch(`${url}/_sandbox/faults`, { method: 'POST', body: JSON.stringify({ path: '*', mode: 'hang' }) })
  const hanging = expect(fetch(`${url}/sns/jscode2session`)).rejects.toThrow()
  await expect.poll(async () => (await fetch(`${url}/_sandbox/calls`)).text()).toContain('fault: hang')
  child.kill('SIGINT')
  expect(await once(child, 'exit')).toEqual([0, null])
  await hanging
})

test('a taken port is one clear line and exit code 1', async () => {
  const sandbox = await startSandbox()
  onTestFinished(() => sandbox.close())
  const child = run({ SANDBOX_PORT: String(sandbox.port) })
  const [exit, said] = await Promise.all([once(child, 'exit'), text(child.stderr as NodeJS.ReadableStream)])
  expect(exit).toEqual([1, null])
  expect(said).toBe(
    `sandbox cannot start: port ${String(sandbox.port)} on 127.0.0.1 is taken; free it or set SANDBOX_PORT\n`,
  )
})

test('a port that is no port is one clear line and exit code 1', async () => {
  const child = run({ SANDBOX_PORT: 'http' })
  const [exit, said] = await Promise.all([once(child, 'exit'), text(child.stderr as NodeJS.ReadableStream)])
  expect(exit).toEqual([1, null])
  expect(said).toBe('sandbox cannot start: SANDBOX_PORT must be a number from 0 to 65535\n')
})
