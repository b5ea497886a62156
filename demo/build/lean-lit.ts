import type { Plugin } from 'vite'

/** What Lit asks of the page when it is loaded: polyfills, and its versions, for its development build to compare. */
const ASKED = [
  /(?<==)\w+\.\w+PolyfillSupport\b/g,
  /\w+\.litElementHydrateSupport\b/g,
  /\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[^"]+"\)/g,
]

/** Every browser that runs the elements has all that Lit needs, so that readers need not download the question. */
export const leanLit = (): Plugin => ({
  name: 'lean-lit',
  apply: 'build',
  transform: {
    filter: { id: /\/node_modules\/(@lit|lit-html|lit-element)\// },
    handler(code) {
      return { code: ASKED.reduce((rest, question) => rest.replace(question, 'undefined'), code), map: null }
    },
  },
})
