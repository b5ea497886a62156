import { defineConfig } from 'vite'
import { BUNDLES } from './demo/build/bundles.ts'
import { common, target } from './demo/build/common.ts'
import { leanLit } from './demo/build/lean-lit.ts'
import { wordsInside } from './demo/build/words-inside.ts'

export default defineConfig(({ mode }) => {
  const bundle = BUNDLES[mode]
  if (!bundle) return {}
  const { kind, script, source, inside } = bundle
  return {
    ...common,
    plugins: [...common.plugins, leanLit(kind === 'moderation'), inside && wordsInside(inside)],
    build: {
      ...target,
      outDir: 'dist',
      // Building as a library leaves out Vite's preload helper: a chunk here has nothing to preload.
      lib: { entry: { [script]: source }, formats: ['es'] },
      rolldownOptions: {
        output: {
          entryFileNames: '[name].js',
          // Six letters tell apart what was ever published; each stands in the entry, which every reader downloads.
          chunkFileNames: `assets/${kind}-[name]-[hash:6].js`,
          minify: true,
          // What shows comments is all needed at once: Chromium compiles it while it comes, beside the page's own work.
          postBanner: ({ isEntry }) => (isEntry && kind === 'comments' ? '//# allFunctionsCalledOnLoad' : ''),
          // Hints for bundlers, of which none comes after this one.
          comments: false,
          // What a lazy chunk of the desk shares with its entry stands apart: a chunk that imported the entry
          // would fetch it a second time where a page names it with a version behind a question mark.
          ...(kind === 'moderation' && {
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
