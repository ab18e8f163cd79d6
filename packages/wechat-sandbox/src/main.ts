import { startSandbox } from './sandbox.ts'
import { readSetting, settingsFrom } from './settings.ts'

const host = readSetting(process.env, 'SANDBOX_HOST')
const port = Number(readSetting(process.env, 'SANDBOX_PORT'))

try {
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error('SANDBOX_PORT must be a number from 0 to 65535')
  }
  const sandbox = await startSandbox({ host, port, settings: settingsFrom(process.env) })
  const stop = () => {
    void sandbox.close().then(() => process.exit(0))
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
  process.stdout.write(`sandbox listening on ${sandbox.url}\n`)
} catch (error) {
  process.stderr.write(`sandbox cannot start: ${reason(error)}\n`)
  process.exitCode = 1
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if ('code' in error && error.code === 'EADDRINUSE') {
    return `port ${String(port)} on ${host} is taken; free it or set SANDBOX_PORT`
  }
  return error.message
}
