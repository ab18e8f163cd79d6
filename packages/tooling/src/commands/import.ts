import { spawn } from 'node:child_process'
import path from 'node:path'
import { command } from '../command.ts'
import { Failure } from '../failure.ts'
import { root } from '../paths.ts'
import { prepare } from '../start/prepare.ts'
import { Stopping } from '../stopping.ts'

const stopping = new Stopping()

await command(async ([file, ...rest]) => {
  if (!file) throw new Failure('Name the file: npm run import -- FILE')
  try {
    const env = await prepare(stopping, { port: 3000, sandboxPort: 3100 }, ['api'])
    return await importing([path.resolve(process.env['INIT_CWD'] ?? root, file), ...rest], env)
  } finally {
    await stopping.run()
  }
})

function importing(args: string[], env: Record<string, string>): Promise<number> {
  const child = spawn(process.execPath, ['apps/api/dist/import.js', ...args], { cwd: root, env, stdio: 'inherit' })
  return new Promise((resolve) => {
    child.once('exit', (code) => {
      resolve(code ?? 1)
    })
  })
}
