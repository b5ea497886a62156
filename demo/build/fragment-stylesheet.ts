import { build } from 'vite'
import { common, target } from './common.ts'

/** The looks of a conversation that stands in a publisher's page before any script, as a file of their own. */
export const buildFragmentStylesheet = async (root: string): Promise<void> => {
  await build({
    ...common,
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      ...target,
      outDir: 'dist',
      rolldownOptions: {
        input: `${root}widget/comments/fragment.css`,
        output: { assetFileNames: 'twin-comments.css' },
      },
    },
  })
}
