import type { Plugin } from 'vite'

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

/**
 * Minifiers leave template strings alone: indentation in templates is for us, readers need one space, and none before
 * the end of a tag.
 */
export const tightTemplates = (): Plugin => ({
  name: 'tight-templates',
  apply: 'build',
  transform: {
    filter: { id: /\/widget\/.*\.ts$/, code: 'html`' },
    handler(code) {
      let tight = code
      const parts = quasis(this.parse(code) as unknown as Node).sort((a, b) => b.start - a.start)
      for (const { start, end } of parts) {
        const part = code.slice(start, end)
        tight =
          tight.slice(0, start) + part.replace(/\s*\n\s*>/g, '>').replace(/\s*\n\s*/g, ' ') + tight.slice(end)
      }
      return { code: tight, map: null }
    },
  },
})
