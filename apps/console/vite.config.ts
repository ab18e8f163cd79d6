import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import manifest from './package.json' with { type: 'json' }

/** The API serves the built console under `/console/`; while developing, Vite serves it and hands `/api` on. */
export default defineConfig({
  base: '/console/',
  plugins: [react()],
  define: { __CONSOLE_VERSION__: JSON.stringify(manifest.version) },
  server: { port: 5173, proxy: { '/api': 'http://127.0.0.1:3000' } },
  build: { target: 'es2022', chunkSizeWarningLimit: 900 },
})
