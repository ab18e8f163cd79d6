import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serve } from './http/serve.ts'
import { sandboxDefaults, settingsFrom, type SandboxSettings } from './settings.ts'
import { freshWorld } from './world.ts'

export { sandboxDefaults, type SandboxSettings } from './settings.ts'

export interface SandboxOptions {
  /** Default 127.0.0.1. */
  readonly host?: string
  /** Default 0: any free port. */
  readonly port?: number
  /** Accounts that differ from {@link sandboxDefaults}. */
  readonly settings?: Partial<SandboxSettings>
}

export interface RunningSandbox {
  /** Base address without a trailing slash. */
  readonly url: string
  readonly port: number
  /** Stops listening and cuts every open connection, hanging ones included. */
  close(): Promise<void>
}

/** Starts a sandbox with a world of its own. Rejects with Node's error (`EADDRINUSE`) where the port is taken. */
export async function startSandbox(options: SandboxOptions = {}): Promise<RunningSandbox> {
  const world = freshWorld({ ...settingsFrom({}), ...options.settings })
  const server = createServer((request, response) => {
    serve(request, response, world).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' })
      response.end(`the sandbox failed: ${String(error)}`)
    })
  })
  const host = options.host ?? sandboxDefaults.SANDBOX_HOST
  const { port } = await listen(server, host, options.port ?? 0)
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host
  return { url: `http://${name}:${String(port)}`, port, close: () => close(server) }
}

function listen(server: Server, host: string, port: number): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve(server.address() as AddressInfo)
    })
  })
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve()
    })
    server.closeAllConnections()
  })
}
