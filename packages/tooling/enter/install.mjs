import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createWriteStream, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { isInstalled } from './installed.mjs'

/**
 * Installs the packages of the lock file, unless they are there: its hash is remembered in `node_modules`.
 *
 * @param {string} root
 */
export async function install(root) {
  const lock = path.join(root, 'package-lock.json')
  const marker = path.join(root, 'node_modules', '.service-hub-lock')
  if (existsSync(lock) && read(marker) === hashOf(lock)) return
  if (!existsSync(lock) || !isInstalled(root)) await npm(root, existsSync(lock) ? 'ci' : 'install')
  writeFileSync(marker, hashOf(lock))
}

/**
 * @param {string} root
 * @param {'ci' | 'install'} verb
 */
async function npm(root, verb) {
  const log = path.join(root, '.data', 'logs', 'install.log')
  mkdirSync(path.dirname(log), { recursive: true })
  const began = Date.now()
  const seconds = () => `${Math.round((Date.now() - began) / 1000)} s`
  process.stdout.write('Installing packages (about 2,200; two minutes or so the first time) …\n')
  const ticker = setInterval(() => process.stdout.write(`  still installing, ${seconds()}\n`), 15_000)
  try {
    await run(root, verb, log)
  } finally {
    clearInterval(ticker)
  }
  process.stdout.write(`Installed in ${seconds()}.\n`)
}

function run(root, verb, log) {
  const cli = process.env.npm_execpath
  const [program, first] = cli?.endsWith('.js') ? [process.execPath, [cli]] : ['npm', []]
  const child = spawn(program, [...first, verb, '--no-audit', '--no-fund', '--no-progress'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32' && program === 'npm',
  })
  const file = createWriteStream(log)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk
      file.write(chunk)
    })
  }
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => child.kill(signal))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => {
      file.end()
      if (code === 0) resolve(undefined)
      else reject(new Error(`npm ${verb} failed: ${reasonIn(output)} (see ${path.relative(root, log)})`))
    })
  })
}

/** npm says what went wrong in its lines `npm error …`; the first that is not a code is the clearest. */
function reasonIn(output) {
  const lines = output.split('\n').filter((line) => /^npm (error|ERR!)/.test(line))
  const told = lines.map((line) => line.replace(/^npm (error|ERR!)\s*/, '').trim())
  return told.find((line) => line !== '' && !/^(code|errno|syscall|path) /.test(line)) ?? 'it was stopped'
}

const hashOf = (file) => createHash('sha256').update(readFileSync(file)).digest('hex')
const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '')
