import type { Plugin } from 'vite'
import type { Language } from '../../worker/contract/i18n/languages.ts'

/**
 * Puts one language's words into the readers' script itself, which else asks for them once it runs. The others stay
 * files of their own, the same ones that every readers' script asks for.
 */
export const wordsInside = (language: Language): Plugin => ({
  name: 'words-inside',
  apply: 'build',
  transform: {
    filter: { id: /\/widget\/comments\/load-messages\.ts$/ },
    handler(code) {
      const asked = new RegExp(`import\\((['"][^'"]*/reader/${language}\\.ts['"])\\)`)
      const [line, file] = asked.exec(code) ?? []
      if (!line || !file) this.error(`The words of ${language} are not asked for as they were.`)
      const inside = `Promise.resolve({ ${language} })`
      return { code: `import { ${language} } from ${file}\n${code.replace(line, inside)}`, map: null }
    },
  },
})
