import type { Plugin } from 'vite'

/**
 * What Lit asks of the page when it is loaded: polyfills, its versions, for its development build to compare, and
 * whether a style sheet can be shared; whether a property was declared by a decorator, or a style sheet of Lit's made by
 * hand, neither of which is done here. With what stands there instead.
 */
const ASKED: [question: RegExp, answer: string][] = [
  [/(?<==)\w+\.\w+PolyfillSupport\b/g, 'undefined'],
  [/\w+\.litElementHydrateSupport\b/g, 'undefined'],
  [/\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[^"]+"\)/g, 'undefined'],
  [/\w+\.ShadowRoot&&.*?"replace"in CSSStyleSheet\.prototype/g, 'true'],
  [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/g, ''],
  [/const \w+=this\[Symbol\.metadata\];if\(null!==\w+\)\{[^}]*\}/g, ''],
  [/,\w+!==\w+\)throw Error\("CSSResult is not constructable[^"]+"\)/g, ')'],
]

/**
 * What no template of the readers' has: a picture in SVG or MathML, which only the desk draws, a directive on an element
 * itself, a value inside a comment.
 */
const DESKS: typeof ASKED = [
  [/2===\w+\?"<\/?svg>":3===\w+\?"<\/?math>":""/g, '""'],
  [/if\(2===\w+\|\|3===\w+\)\{[^}]*\}/g, ''],
  [/else \w+\.startsWith\(\w+\)&&\(\w+\.push\(\{type:6,.*?\)\)/g, ''],
  [/:6===\w+\.type&&\(\w+=new \w+\(\w+,this,\w+\)\)/g, ':0'],
  [/else\{let \w+=-1;for\(;-1!==.*?type:7.*?length-1\}/g, ''],
]

/** Every browser that runs the elements has all that Lit needs, so that readers need not download the question. */
export const leanLit = (forDesk: boolean): Plugin => ({
  name: 'lean-lit',
  apply: 'build',
  transform: {
    filter: { id: /\/node_modules\/(@lit|lit-html|lit-element)\// },
    handler(code) {
      return {
        code: [...ASKED, ...(forDesk ? [] : DESKS)].reduce(
          (rest, [question, answer]) => rest.replace(question, answer),
          code,
        ),
        map: null,
      }
    },
  },
})
