import { spawn } from 'node:child_process'
import { build } from '../builds/build.ts'
import { command } from '../command.ts'
import { inRoot, root } from '../paths.ts'

await command(async (args) => {
  await build(['api'])
  const child = spawn(process.execPath, [inRoot('tests/bench/main.ts'), ...args], { cwd: root, stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
  return new Promise((resolve) => {
    child.once('exit', (code) => {
      resolve(code ?? 1)
    })
  })
})
