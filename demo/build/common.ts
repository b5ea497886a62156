import type { UserConfig } from 'vite'
import manifest from '../../package.json' with { type: 'json' }
import { tightTemplates } from './tight-templates.ts'

/**
 * Names with a browser's prefix are written by hand, for those that need them: the table of Lightning CSS also knows
 * `-webkit-text-decoration-color`, which Safari has not needed since 12.1. This is its flag `VendorPrefixes`.
 */
const VENDOR_PREFIXES = 262_144

/** What the scripts for pages and the modules for npm have in common. */
export const common = {
  publicDir: false,
  base: './',
  css: { lightningcss: { exclude: VENDOR_PREFIXES } },
  define: { __BUILD__: JSON.stringify(manifest.version) },
  plugins: [tightTemplates()],
} satisfies UserConfig

export const target = {
  target: 'es2022',
  cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
  emptyOutDir: false,
} satisfies UserConfig['build']
