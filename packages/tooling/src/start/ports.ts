import { createServer } from 'node:net'
import { Failure } from '../failure.ts'

/** The port that a variable names, or the usual one; refused at once when something else listens there. */
export async function freePort(variable: string, usual: number, command = 'npm start'): Promise<number> {
  const port = Number(process.env[variable] ?? usual)
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Failure(`${variable} must be a port from 1 to 65535`)
  const reason = await occupied(port)
  if (reason === 'EACCES')
    throw new Failure(`Port ${String(port)} is not allowed to you: ${variable}=${String(usual)} ${command}`)
  if (reason)
    throw new Failure(`Port ${String(port)} is taken. Choose another: ${variable}=${String(port + 1)} ${command}`)
  return port
}

function occupied(port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => {
      resolve(error.code ?? error.message)
    })
    probe.listen(port, '0.0.0.0', () => {
      probe.close(() => {
        resolve(undefined)
      })
    })
  })
}
