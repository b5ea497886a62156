import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import ts from '@typescript/typescript6'

const PLAIN: ts.TypeFormatFlags = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.InTypeAlias

/** The contract's types are inferred from its schemas: spelt out, nobody needs zod to read them. */
const spelledOut = (source: ts.SourceFile, text: string, checker: ts.TypeChecker): string => {
  const imports = text.match(/^import [^;]*from ['"]\.[^;]*;$/gm) ?? []
  const types = source.statements.filter(ts.isTypeAliasDeclaration).map(({ name }) => {
    const type = checker.getTypeAtLocation(name)
    return `export type ${name.text} = ${checker.typeToString(type, source, PLAIN)};`
  })
  const constants = text.match(/^export declare const \w+: (?!z\.)[^;{}]*;$/gm) ?? []
  return [...imports, ...constants, ...types, ''].join('\n')
}

const targets = (text: string): string[] =>
  [...text.matchAll(/(?:from |import\()['"](\.[^'"]+)\.ts['"]/g)].map(([, path]) => `${path ?? ''}.d.ts`)

/** Declarations of the entries and of all that they name, and of nothing else. */
export const buildDeclarations = async (
  root: string,
  out: string,
  entries: readonly string[],
): Promise<void> => {
  const config = ts.getParsedCommandLineOfConfigFile(
    `${root}widget/tsconfig.json`,
    { noEmit: false, declaration: true, emitDeclarationOnly: true, rootDir: root, outDir: root },
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: ({ messageText }) => console.error(messageText) },
  )
  const program = ts.createProgram([...entries.map((entry) => root + entry)], config?.options ?? {})
  const checker = program.getTypeChecker()
  const made = new Map<string, string>()
  program.emit(undefined, (file, text, _mark, _error, [source] = []) => {
    const zod = source !== undefined && /from ['"]zod['"]/.test(text)
    made.set(relative(root, file), zod ? spelledOut(source, text, checker) : text)
  })

  const wanted = new Set(entries.map((entry) => entry.replace(/\.ts$/, '.d.ts')))
  for (const file of wanted) {
    const text = made.get(file)
    if (text === undefined) throw new Error(`no declaration was made of ${file}`)
    for (const target of targets(text)) wanted.add(join(dirname(file), target))
    await mkdir(dirname(`${out}/${file}`), { recursive: true })
    await writeFile(`${out}/${file}`, text)
  }
}
