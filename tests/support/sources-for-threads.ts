import { registerHooks } from 'node:module'

/**
 * Lets a thread that a test's code begins run the sources as they are: Vite resolves `./x.js` to `x.ts` for the tests
 * themselves, Node does not for a thread. Given to Node by `execArgv` in vitest.config.ts, which threads inherit.
 */
registerHooks({
  resolve(specifier, context, next) {
    try {
      return next(specifier, context)
    } catch (error) {
      if ((error as { code?: string }).code !== 'ERR_MODULE_NOT_FOUND' || !specifier.endsWith('.js')) throw error
      return next(`${specifier.slice(0, -3)}.ts`, context)
    }
  },
})
