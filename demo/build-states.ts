import { copyFile, mkdir } from 'node:fs/promises'
import { build } from 'vite'

/** The page of states: its own script, which brings the made-up answers, and the files beside it. */
export const buildStates = async (root: string): Promise<void> => {
  const folder = `${root}dist/demo/states`
  await mkdir(folder, { recursive: true })
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      target: 'es2022',
      outDir: folder,
      emptyOutDir: false,
      lib: { entry: `${root}demo/states/main.ts`, formats: ['es'], fileName: () => 'states.js' },
    },
  })
  for (const file of ['index.html', 'states.css']) {
    await copyFile(`${root}demo/states/${file}`, `${folder}/${file}`)
  }
}
