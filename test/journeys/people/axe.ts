import axe, { type AxeResults, type RunOptions } from 'axe-core'
import type { Page } from 'playwright'

type InPage = {
  axe: {
    configure: (spec: unknown) => void
    run: (context: unknown, options: RunOptions) => Promise<AxeResults>
  }
}

/**
 * An article that is a comment is ARIA 1.3; the list of what an article may be, on which axe leans, is older.
 * A browser that does not know the role yet reads an article.
 */
const STANDARDS = {
  htmlElms: {
    article: {
      contentTypes: ['sectioning', 'flow'],
      allowedRoles: ['feed', 'presentation', 'none', 'document', 'application', 'main', 'region', 'comment'],
    },
  },
}

/** Of axe's rules, the only one that looks at colours: what others find, they find in every scheme. */
export const CONTRAST: RunOptions = { runOnly: ['color-contrast'] }

/** Brings axe into a page, once, through the debugger, since the page's own policy lets no foreign script in. */
export const bringAxe = async (page: Page): Promise<void> => {
  if (await page.evaluate(() => 'axe' in globalThis)) return
  await page.evaluate(axe.source)
  await page.evaluate(
    (standards) => (globalThis as unknown as InPage).axe.configure({ standards }),
    STANDARDS,
  )
}

/** What axe finds in a page, or in the elements of a selector; after `bringAxe`. */
export const axeFaults = async (
  page: Page,
  { within = 'html', ...options }: RunOptions & { within?: string } = {},
): Promise<string[]> => {
  const asked: [string, RunOptions] = [within, { resultTypes: ['violations'], ...options }]
  const { violations } = await page.evaluate(
    ([within, options]) => (globalThis as unknown as InPage).axe.run(within, options),
    asked,
  )
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat().join(' ')).join(', ')}`,
  )
}
