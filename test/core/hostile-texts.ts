import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../../../shared/data/xss-and-unicode/', import.meta.url))
const read = (file: string): string => readFileSync(folder + file, 'utf8')

/** Public collections of attacks, kept beside the project and not in it. */
const collected = (): string[] => [
  ...(JSON.parse(read('blns.json')) as string[]),
  ...(JSON.parse(read('dompurify-payloads.json')) as { payload: string }[]).map(({ payload }) => payload),
  ...read('payloadbox-xss.txt').split('\n'),
]

/** Texts that have broken out of somewhere before. */
export const hostileTexts: string[] = [
  '</script><script>alert(1)</script>',
  '<!--<script>',
  ']]>',
  '<![CDATA[',
  '&lt;b&gt; &amp;amp; &#0; &bogus;',
  `"' onmouseover='alert(1)`,
  'α\u0000β\u0008γ\u000bδ\u001fε\u007fζ\ufffe\uffff',
  'half \ud800 and \udc00 characters',
  'line\u2028and\u2029paragraph',
  '\ufeff\u202eright to left\u2066',
  'https://a.example/?q=</script>&x="y"',
  ...(existsSync(folder) ? collected() : []),
]
