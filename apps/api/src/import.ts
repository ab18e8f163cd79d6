import 'reflect-metadata'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { NestFactory } from '@nestjs/core'
import { AppModule } from './app.module.js'
import { StaffDirectory } from './modules/identity/index.js'
import { CheckImport, CommitImport, fileSource, ImportsQueries } from './modules/imports/index.js'
import { readEnvironment } from './platform/config/environment.js'
import { runOrExplain } from './platform/process/run-or-explain.js'
import { keepHeapSmall } from './platform/process/small-heap.js'

const usage = 'Usage: npm run import FILE [-- --as LOGIN] [--check]'

/** `npm run import FILE`: the import of the console, from the command line, in the name of a member of staff. */
await runOrExplain(async () => {
  keepHeapSmall()
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { as: { type: 'string', default: 'admin' }, check: { type: 'boolean', default: false } },
  })
  const [file] = positionals
  if (!file) throw new Error(usage)
  const app = await NestFactory.createApplicationContext(AppModule.with(readEnvironment(process.env)), {
    logger: false,
    abortOnError: false,
  })
  try {
    const by = await app.get(StaffDirectory).byLogin(values.as)
    const source = await fileSource(file)
    const id = await app.get(CheckImport).execute(by, { name: basename(file), source })
    const preview = await app.get(ImportsQueries).preview(by, id)
    const { counts } = preview
    const cells = [...preview.faultList, ...preview.differences].map(({ words }) => words)
    const lines = [...preview.mappingFaults, ...cells]
    const summary = `新增 ${String(counts.new)}，有变化 ${String(counts.changed)}，无变化 ${String(counts.same)}，有错 ${String(counts.faulty)}`
    process.stdout.write(`${[...lines, summary].join('\n')}\n`)
    if (preview.faults > 0) process.exitCode = 1
    else if (!values.check) {
      await app.get(CommitImport).execute(by, id)
      process.stdout.write('已写入\n')
    }
  } finally {
    await app.close()
  }
})
