import { fileURLToPath } from 'node:url'
import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { chromiumLaunch } from './chromium.ts'
import { ClosingLine } from './closing-line.ts'
import { firefoxPath } from './firefox.ts'
import { readManifest } from './harness/read-manifest.ts'
import { LongestFirst } from './longest-first.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

const migrations = await readD1Migrations(`${root}worker/migrations`)

const withoutFirefox = firefoxPath() === undefined
if (withoutFirefox) {
  console.warn(
    'No Firefox here: its journeys are left out. Install one, or set FIREFOX_PATH, to run them too.',
  )
}

/** How long something is looked for that comes in a moment: on a busy machine a moment is long. */
const MOMENT_MS = 10_000

export default defineConfig({
  root,
  test: {
    reporters: ['default', new ClosingLine()],
    // Left to itself, Vitest keeps one of two processors free.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'core',
          isolate: false,
          environment: 'node',
          // Generated cases beside a browser on the same two processors take longer than one would think.
          testTimeout: 30_000,
          include: ['test/core/**/*.test.ts'],
        },
      },
      {
        plugins: [
          cloudflareTest(({ inject }) => ({
            wrangler: { configPath: `${root}wrangler.toml` },
            miniflare: {
              bindings: {
                MIGRATIONS: migrations,
                // Akismet's stand-in; no key is set, so that only tests that bring one ask it.
                AKISMET_URL: inject('akismetUrl'),
                // Tests change the database behind the worker's back; those of the edge bring their own.
                EDGE_SECONDS: '0',
                AKISMET_CONTROL_URL: inject('akismetControlUrl'),
                POST_BOX_URL: inject('postBoxUrl'),
                LOOPBACK: 'allowed',
              },
              // Cloudflare's own mail as its runtime has it, which writes to this address alone.
              email: {
                send_email: [{ name: 'LETTERS', allowed_destination_addresses: ['eleni@news.example'] }],
              },
            },
          })),
        ],
        // akismet-api is bundled anew in each run: Vite's cache knows nothing of changes in the stand-ins.
        environments: { ssr: { optimizeDeps: { force: true } } },
        resolve: {
          alias: {
            superagent: `${root}worker/filters/akismet/superagent.ts`,
            bluebird: `${root}worker/filters/akismet/bluebird.ts`,
          },
        },
        test: {
          name: 'worker',
          // One runtime for all files: starting workerd anew for each costs more than most of their tests.
          isolate: false,
          // Some stories live through days of scheduled runs, and two cores may have other work.
          testTimeout: 20_000,
          include: ['test/worker/**/*.test.{ts,tsx}'],
          setupFiles: ['test/worker/setup.ts'],
          globalSetup: ['test/akismet-setup.ts', 'test/post-box-setup.ts'],
          deps: { optimizer: { ssr: { enabled: true, include: ['akismet-api'] } } },
        },
      },
      {
        test: {
          name: 'widget',
          include: ['test/widget/**/*.test.ts'],
          globalSetup: ['test/harness/widget-setup.ts'],
          expect: { poll: { timeout: MOMENT_MS } },
          testTimeout: 30_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            commands: { readManifest },
            provider: playwright({ launchOptions: chromiumLaunch() }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'journeys',
          isolate: false,
          environment: 'node',
          include: ['test/journeys/**/*.test.ts'],
          exclude: withoutFirefox ? ['test/journeys/firefox.test.ts'] : [],
          expect: { poll: { timeout: MOMENT_MS } },
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // Beside element tests, a browser each and workerd would starve one another: after them.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
