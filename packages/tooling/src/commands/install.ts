import { command, say } from '../command.ts'

// What there is to install was installed on the way here: this is for images and for CI.
await command(() => {
  say('Everything is installed.')
  return Promise.resolve(0)
})
