import { configs as lit } from 'eslint-plugin-lit'
import { configs as wc } from 'eslint-plugin-wc'
import ts from 'typescript-eslint'

// The words by which HTML strings would enter a page: text stays text, everywhere.
const htmlStrings = [
  { object: 'document', property: 'write' },
  { property: 'innerHTML' },
  { property: 'outerHTML' },
  { property: 'insertAdjacentHTML' },
  { property: 'setHTMLUnsafe' },
]

export default ts.config(
  { ignores: ['dist', 'lib', '.wrangler', 'node_modules', 'test/screenshots', '**/*.d.ts'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [ts.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: [
          './tsconfig.json',
          './widget/tsconfig.json',
          './worker/tsconfig.json',
          './worker/cli/tsconfig.json',
          './demo/tsconfig.json',
          './test/tsconfig.json',
          './test/worker/tsconfig.json',
          './test/widget/tsconfig.json',
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      'no-restricted-properties': ['error', ...htmlStrings],
      'no-restricted-imports': [
        'error',
        {
          patterns: [{ group: ['lit/directives/unsafe-*', 'hono/html'], importNames: ['raw', 'unsafeHTML'] }],
        },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // Lit's templates and event listeners pass async handlers: their failures are states, not lost.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  { files: ['widget/**/*.ts'], extends: [lit['flat/recommended'], wc['flat/recommended']] },
)
