import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../../../../shared/data/', import.meta.url))

/** Public collections of genuine texts, kept beside the project and not in it. */
export const sharedTexts = existsSync(folder)

const read = (file: string): string => readFileSync(folder + file, 'utf8')

/** The values of one column; quotes may hold commas and line breaks. */
const csvColumn = (text: string, column: string): string[] => {
  const rows: string[][] = [[]]
  for (const [, separator = '', quoted, plain = ''] of text.matchAll(
    /(^|,|\r?\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/gy,
  )) {
    if (separator.endsWith('\n')) rows.push([])
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
  }
  const at = rows[0]?.indexOf(column) ?? -1
  return rows.slice(1).flatMap((row) => row[at] ?? [])
}

const lines = (text: string): string[] => text.split(/\r?\n/).filter((line) => line.trim() !== '')

export type Collection = { name: string; genuine: boolean; texts: string[] }

export const collections = (): Collection[] => [
  {
    name: 'Greek tweets',
    genuine: true,
    texts: lines(read('greek-offenseval2020/offenseval-greek-training-v1.tsv'))
      .slice(1)
      .flatMap((line) => line.split('\t')[1] ?? []),
  },
  {
    name: 'Romanian news comments',
    genuine: true,
    texts: csvColumn(read('news-ro-offense/comments.csv'), 'comment_text'),
  },
  {
    name: 'English news comments',
    genuine: true,
    texts: csvColumn(read('civil-comments-toxic/comments.csv'), 'comment_text'),
  },
  { name: 'Russian ham', genuine: true, texts: lines(read('tg-spam/ham-samples.txt')) },
  { name: 'Russian spam', genuine: false, texts: lines(read('tg-spam/spam-samples.txt')) },
]
