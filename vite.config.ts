import { defineConfig, type Plugin } from 'vite'
import manifest from './package.json' with { type: 'json' }

/** One bundle each, so that no reader ever downloads a line of the desk. */
const entries = {
  comments: 'widget/twin-comments.ts',
  count: 'widget/twin-comment-count.ts',
  moderation: 'widget/twin-moderation.ts',
} as const

const isEntry = (mode: string): mode is keyof typeof entries => mode in entries

type Node = { type: string; start: number; end: number; [key: string]: unknown }

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value

/** The literal parts of every template tagged `html`. */
const quasis = (node: Node, found: Node[] = []): Node[] => {
  const quasi =
    node.type === 'TaggedTemplateExpression' && isNode(node['tag']) && node['tag']['name'] === 'html'
  if (quasi && isNode(node['quasi']) && Array.isArray(node['quasi']['quasis'])) {
    found.push(...node['quasi']['quasis'].filter(isNode))
  }
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) quasis(child, found)
  }
  return found
}

/** Minifiers leave template strings alone: indentation in templates is for us, readers need one space. */
const tightTemplates = (): Plugin => ({
  name: 'tight-templates',
  apply: 'build',
  transform: {
    filter: { id: /\/widget\/.*\.ts$/, code: 'html`' },
    handler(code) {
      let tight = code
      const parts = quasis(this.parse(code) as unknown as Node).sort((a, b) => b.start - a.start)
      for (const { start, end } of parts) {
        tight = tight.slice(0, start) + code.slice(start, end).replace(/\s*\n\s*/g, ' ') + tight.slice(end)
      }
      return { code: tight, map: null }
    },
  },
})

export default defineConfig(({ mode }) => {
  if (!isEntry(mode)) return {}
  return {
    publicDir: false,
    base: './',
    define: { __BUILD__: JSON.stringify(manifest.version) },
    plugins: [tightTemplates()],
    build: {
      target: 'es2022',
      cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
      outDir: 'dist',
      emptyOutDir: false,
      // Building as a library leaves out Vite's preload helper: a chunk here has nothing to preload.
      lib: { entry: entries[mode], formats: ['es'] },
      rolldownOptions: {
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: `assets/${mode}-[name]-[hash].js`,
          minify: true,
          // What a lazy chunk of the desk shares with its entry stands apart: a chunk that imported the entry
          // would fetch it a second time where a page names it with a version behind a question mark.
          ...(mode === 'moderation' && {
            codeSplitting: { groups: [{ name: 'shared', minShareCount: 2 }] },
          }),
        },
      },
    },
  }
})
