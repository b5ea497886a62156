import { defineConfig } from 'vite'
import { common, target } from './demo/build/common.ts'
import { leanLit } from './demo/build/lean-lit.ts'

/** One bundle each, so that no reader ever downloads a line of the desk. */
const entries = {
  comments: 'widget/twin-comments.ts',
  count: 'widget/twin-comment-count.ts',
  moderation: 'widget/twin-moderation.ts',
} as const

const isEntry = (mode: string): mode is keyof typeof entries => mode in entries

export default defineConfig(({ mode }) => {
  if (!isEntry(mode)) return {}
  return {
    ...common,
    plugins: [...common.plugins, leanLit()],
    build: {
      ...target,
      outDir: 'dist',
      // Building as a library leaves out Vite's preload helper: a chunk here has nothing to preload.
      lib: { entry: entries[mode], formats: ['es'] },
      rolldownOptions: {
        output: {
          entryFileNames: '[name].js',
          // Six letters tell apart what was ever published; each stands in the entry, which every reader downloads.
          chunkFileNames: `assets/${mode}-[name]-[hash:6].js`,
          minify: true,
          // What shows comments is all needed at once: Chromium compiles it while it comes, beside the page's own work.
          postBanner: ({ isEntry }) => (isEntry && mode === 'comments' ? '//# allFunctionsCalledOnLoad' : ''),
          // Hints for bundlers, of which none comes after this one.
          comments: false,
          // What a lazy chunk of the desk shares with its entry stands apart: a chunk that imported the entry
          // would fetch it a second time where a page names it with a version behind a question mark.
          ...(mode === 'moderation' && {
            codeSplitting: {
              groups: [
                // A group takes along what its modules import: what the desk itself needs is taken out first.
                { name: 'shared', test: /^(?!.*\/moderation\/office\/)/, minShareCount: 2, priority: 1 },
                // What sections of the office share comes with the first of them, not with the desk.
                { name: 'office', test: /\/moderation\/office\//, minShareCount: 2 },
              ],
            },
          }),
        },
      },
    },
  }
})
