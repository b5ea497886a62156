import type { UserConfig } from 'vite'
import manifest from '../../package.json' with { type: 'json' }
import { tightTemplates } from './tight-templates.ts'

/** What the scripts for pages and the modules for npm have in common. */
export const common = {
  publicDir: false,
  base: './',
  define: { __BUILD__: JSON.stringify(manifest.version) },
  plugins: [tightTemplates()],
} satisfies UserConfig

export const target = {
  target: 'es2022',
  cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
  emptyOutDir: false,
} satisfies UserConfig['build']
