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
 * What no template of the readers' has: a picture in SVG or MathML, which only the desk draws, a value inside a comment, a
 * directive, and with it all that tells directives whether they are in the page; a template that was compiled before.
 */
const TEMPLATES: typeof ASKED = [
  [/2===\w+\?"<\/?svg>":3===\w+\?"<\/?math>":""/g, '""'],
  [/2===\w+\|\|3===\w+\)\{[^}]*\}/g, '0){}'],
  [/else \w+\.startsWith\(\w+\)&&\(\w+\.push\(\{type:6,.*?\)\)/g, ''],
  [/:6===\w+\.type&&\(\w+=new \w+\(\w+,this,\w+\)\)/g, ':0'],
  [/else\{let \w+=-1;for\(;-1!==.*?type:7.*?length-1\}/g, ''],
  [
    /(function \w+\((\w+),(\w+),\w+=\2,\w+\))\{if\(\3===\w+\)return \3;let.*?_\$AS\(.*?,\3\}/g,
    '$1{return $3}',
  ],
  [/get _\$AU\(\)\{.*?\}/g, ''],
  [/this\._\$AN=void 0,/g, ''],
  [/,this\._\$Cv=\w+\?\.isConnected\?\?!0/g, ''],
  [/this\._\$AP\?\.\(!1,!0,\w+\);/g, ';'],
  [/setConnected\(\w+\)\{.*?\)\)\}/g, ''],
  [/connectedCallback\(\)\{super\.connectedCallback\(\),this\._\$Do.*?\}/g, ''],
  [/disconnectedCallback\(\)\{super\.disconnectedCallback\(\),this\._\$Do.*?\}/g, ''],
  [/this\.hasUpdated\|\|\(this\.renderOptions\.isConnected=this\.isConnected\),/g, ''],
  [/"number"==typeof (\w+)\?(this\._\$AC\(\w+\)):\(.*?,\1\)(?=;)/g, '$2'],
]

/**
 * What no property of the readers' elements has: an object or a list in an attribute, a default that an attribute comes
 * back to, an accessor of its own; and what no class of theirs has, initializers and style sheets of several pieces.
 */
const PROPERTIES: typeof ASKED = [
  [/case Object:case Array:\w+=null==.*?(?=\}return)/g, ''],
  [/break;case Object:case Array:try.*?=null\}(?=\}return)/g, ''],
  [/,useDefault:!1/g, ''],
  [/\|\|\w+\.useDefault&&.*?\(\w+,\w+\)\)(?=\))/g, ''],
  [/(?<=\{)useDefault:\w+,(reflect:\w+),wrapped:\w+\},\w+\)\{.*?void 0!==\w+\)\|\|\(/g, '$1}){('],
  [/(this\.hasUpdated)\|\|\w+\|\|/g, '$1||'],
  [/(\w+)\?\?this\._\$Ej\?\.get\(\w+\)\?\?\1/g, '$1'],
  [/static addInitializer\(\w+\)\{.*?\}/g, ''],
  [/void 0!==\w+\.l&&\(.*?\),/g, ''],
  [/,this\.constructor\.l\?\.forEach\(.*?\)\)/g, ''],
  [/,this\.prototype\.hasOwnProperty\(\w+\)&&\(\(.*?wrapped=!0\)/g, ''],
  [/\w+\(this\.prototype,\w+\)\?\?(?=\{get)/g, ''],
  [/const \w+=this\.constructor\.elementProperties;if\(\w+\.size>0\)for.*?\}(?=\}let)/g, ''],
  [/(static finalizeStyles\((\w+)\)).*?return \w+\}/g, '$1{return void 0===$2?[]:[$2]}'],
  [
    /const (\w+)=void 0!==(\w+)&&1===\2\.length;\1&&\((\w+)=\w+\.get\(\2\)\),(void 0===\3&&\(\(.*?\)),\1&&.*?\)\)/g,
    '$4)',
  ],
]

/** All that is left out, for a test to look whether Lit still has it. */
export const LEFT_OUT = [...ASKED, ...TEMPLATES, ...PROPERTIES].map(([question]) => question)

/** Every browser that runs the elements has all that Lit needs, so that readers need not download the question. */
export const leanLit = (forDesk: boolean): Plugin => ({
  name: 'lean-lit',
  apply: 'build',
  transform: {
    filter: { id: /\/node_modules\/(@lit|lit-html|lit-element)\// },
    handler(code) {
      return {
        code: [...ASKED, ...(forDesk ? [] : [...TEMPLATES, ...PROPERTIES])].reduce(
          (rest, [question, answer]) => rest.replace(question, answer),
          code,
        ),
        map: null,
      }
    },
  },
})
