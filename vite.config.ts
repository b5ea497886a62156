import { defineConfig } from 'vite'

/** One bundle each, so that no reader ever downloads a line of the desk. */
const entries = {
  comments: 'widget/twin-comments.ts',
  count: 'widget/twin-comment-count.ts',
  moderation: 'widget/twin-moderation.ts',
} as const

const isEntry = (mode: string): mode is keyof typeof entries => mode in entries

export default defineConfig(({ mode }) => {
  if (!isEntry(mode)) return {}
  const entry = entries[mode]
  return {
    publicDir: false,
    base: './',
    build: {
      target: 'es2022',
      outDir: 'dist',
      emptyOutDir: false,
      modulePreload: false,
      rolldownOptions: {
        input: entry,
        preserveEntrySignatures: 'strict',
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: `assets/${mode}-[name]-[hash].js`,
        },
      },
    },
  }
})
