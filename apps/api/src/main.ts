import 'reflect-metadata'
import { AppModule } from './app.module.js'
import { readEnvironment } from './platform/config/environment.js'
import { httpApplication } from './platform/http/http-application.js'
import { runOrExplain } from './platform/process/run-or-explain.js'

await runOrExplain(async () => {
  const environment = readEnvironment(process.env)
  const app = await httpApplication(AppModule.with(environment), environment)
  await app.listen(environment.PORT, environment.HOST)
})
