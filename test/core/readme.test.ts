import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const readme = readFileSync('README.md', 'utf8')
const widget = readFileSync('widget/README.md', 'utf8')

/** First cells of the table below a heading's first words, without their code marks. */
const firstCells = (text: string, head: string): string[] => {
  const lines = text.split('\n')
  const start = lines.findIndex((line) => line.startsWith(`| ${head}`))
  const end = lines.findIndex((line, at) => at > start && !line.startsWith('|'))
  return lines.slice(start + 2, end).map((line) => (line.split('|')[1] ?? '').trim().replaceAll('`', ''))
}

describe('the documents', () => {
  it('name only files that exist', () => {
    const named = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)|`((?:test|worker|widget|demo)\/[^`\s]+)`/g)]
      .map(([, linked, quoted]) => linked ?? quoted ?? '')
      .filter((path) => path !== '')
    expect(named.length).toBeGreaterThan(8)
    expect(named.filter((path) => !existsSync(path))).toEqual([])
  })

  it('name only commands that exist', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>
    }
    const commands = [...readme.matchAll(/npm (?:run )?(start|test|deploy|reset|site|invite|pictures)\b/g)]
    expect(commands.length).toBeGreaterThan(5)
    for (const [, name] of commands) expect(scripts).toHaveProperty(name ?? '')
  })

  it('list the attributes that the element has', () => {
    const source = readFileSync('widget/comments/twin-comments-element.ts', 'utf8')
    const properties = /static override properties = \{([\s\S]*?)\n {2}\}/.exec(source)?.[1] ?? ''
    const attributes = [...properties.matchAll(/^ {4}([a-z]\w*): \{(?:.*?attribute: '([^']+)')?/gm)].map(
      ([, name, attribute]) => attribute ?? name ?? '',
    )
    expect(firstCells(widget, 'attribute').sort()).toEqual([...attributes, 'lang'].sort())
  })

  it('list the events that the element sends', () => {
    const source = readFileSync('widget/comments/events.ts', 'utf8')
    const events = [...source.matchAll(/^ {2}'(twin-[a-z]+)'/gm)].map(([, name]) => name ?? '')
    expect(firstCells(widget, 'event').sort()).toEqual(events.sort())
  })

  it('print one and the same policy for an article’s page', () => {
    const policies = [readme, widget].map((text) => /```text\n(default-src[\s\S]*?)```/.exec(text)?.[1])
    expect(policies[0]).toContain("default-src 'none';")
    expect(policies[0]).toBe(policies[1])
  })
})
