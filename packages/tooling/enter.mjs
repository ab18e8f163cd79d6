// Every `npm run` begins here, on whatever Node the machine has and perhaps with nothing installed yet: only Node's
// own modules, only plain JavaScript. It installs what the lock file names, then runs the command under Node 24.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { install } from './enter/install.mjs'

const here = path.dirname(fileURLToPath(import.meta.url))
const root = path.resolve(here, '../..')
const bin = path.join(root, 'node_modules', '.bin')
const [name = '', ...rest] = process.argv.slice(2)
const file = path.join(here, 'src', 'commands', `${name.replaceAll(':', '-')}.ts`)

try {
  if (!/^[a-z:]+$/.test(name) || !existsSync(file)) throw new Error(`There is no command "${name}": see npm run`)
  // What runs in production was installed when its image was built.
  if (!name.startsWith('start:')) await install(root)
  process.env.PATH = [bin, process.env.PATH].join(path.delimiter)
  if (runsTypeScript()) await here24()
  else await under24()
} catch (error) {
  process.stderr.write(`✗ ${error.message.replace(/\s+/g, ' ')}\n`)
  process.exit(1)
}

/** From 22.18 on Node runs TypeScript as it is. */
function runsTypeScript() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  return major > 22 || (major === 22 && minor >= 18)
}

async function here24() {
  process.argv.splice(1, 2, file)
  await import(pathToFileURL(file).href)
}

/** The pinned Node runs this same file again; it hears our signals, and its end is ours. */
function under24() {
  const node = path.join(bin, 'node')
  if (!existsSync(node)) throw new Error(`Node ${process.versions.node} is too old: install Node 24 (at least 22.18)`)
  const child = spawn(node, [fileURLToPath(import.meta.url), name, ...rest], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => process.exit(code ?? 1))
  })
}
