import { chromium, type Browser, type BrowserContext } from 'playwright'
import { chromiumLaunch } from '../../chromium.ts'

export const openBrowser = (): Promise<Browser> => chromium.launch(chromiumLaunch())

/** A browser that somebody listens to: without, Chromium's tree leaves out what it has not laid out yet. It is slower. */
export const openHeardBrowser = (): Promise<Browser> => {
  const { args, ...launch } = chromiumLaunch()
  return chromium.launch({ ...launch, args: [...args, '--force-renderer-accessibility'] })
}

type Options = Parameters<Browser['newContext']>[0]

/** A person's browser: nothing leaves this machine, and what fails in the page fails the test. */
export const newPerson = async (browser: Browser, options: Options = {}): Promise<BrowserContext> => {
  const context = await browser.newContext({
    viewport: { width: 1100, height: 900 },
    locale: 'el-GR',
    ...options,
  })
  await context.route(
    (url) => !['localhost', '127.0.0.1'].includes(url.hostname),
    (route) => route.abort(),
  )
  return context
}
