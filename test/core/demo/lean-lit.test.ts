import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LEFT_OUT } from '../../../demo/build/lean-lit.ts'

const FILES = [
  '@lit/reactive-element/reactive-element.js',
  '@lit/reactive-element/css-tag.js',
  'lit-html/lit-html.js',
  'lit-element/lit-element.js',
]
const lit = FILES.map((file) => readFileSync(`node_modules/${file}`, 'utf8')).join('\n')

describe('what the scripts leave out of Lit', () => {
  // A newer Lit may write it in another way: then readers would download it again, and nobody would know.
  it.each(LEFT_OUT.map((question) => [question.source, question] as const))(
    'is still there: %s',
    (_, question) => {
      expect(lit).toMatch(question)
    },
  )
})
