import { defineConfig } from 'prisma/config'

// The stock command line would download an engine; only `prisma generate` is used here, which needs none but looks.
process.env['PRISMA_SCHEMA_ENGINE_BINARY'] ??= '/bin/true'

export default defineConfig({ schema: 'prisma/schema', migrations: { path: 'prisma/migrations' } })
