import 'reflect-metadata'
import { ShutdownSignal } from '@nestjs/common'
import { AppModule } from './app.module.js'
import { readEnvironment } from './platform/config/environment.js'
import { httpApplication } from './platform/http/http-application.js'
import { runOrExplain } from './platform/process/run-or-explain.js'
import { keepHeapSmall } from './platform/process/small-heap.js'

await runOrExplain(async () => {
  keepHeapSmall()
  const environment = readEnvironment(process.env)
  const app = await httpApplication(AppModule.with(environment), environment)
  // Ends with code 0 once running requests are answered; without `useProcessExit` Nest would end by the signal itself.
  app.enableShutdownHooks([ShutdownSignal.SIGTERM, ShutdownSignal.SIGINT], { useProcessExit: true })
  await app.listen(environment.PORT, environment.HOST)
})
