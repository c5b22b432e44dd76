import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  root: join(import.meta.dirname, 'src/page'),
  plugins: [react()],
  build: {
    outDir: join(import.meta.dirname, 'dist'),
    emptyOutDir: true,
    target: 'es2023',
    // The page is served under a policy that allows nothing inline.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1_000,
  },
})
