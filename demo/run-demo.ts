import { randomBytes, randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { inviteLink, newInvite } from '../worker/core/moderation/new-invite.ts'
import { sha256 } from '../worker/core/sha256.ts'
import { inviteStatements } from '../worker/store/moderation/invite-statements.ts'
import { startAkismetStandIn } from './akismet-stand-in/server.ts'
import { admitBackOffice } from './back-office/admit-back-office.ts'
import { startBackOffice } from './back-office/server.ts'
import { startChild, type Child } from './child.ts'
import { conversations } from './conversations.ts'
import { prepareDatabase } from './database.ts'
import { demoSites } from './demo-sites.ts'
import { freePort } from './free-port.ts'
import { startPublisher } from './publisher/server.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const wrangler = `${root}node_modules/wrangler/wrangler-dist/cli.js`

const READY_MS = 60_000
const POLL_MS = 150
const SCHEDULE_MS = 60_000
const HEALTH_MS = 2_000
const MISSES_MAX = 2
const SILENCE_MAX_MS = 60_000

/** Says once a start that Cloudflare's own address for `Request.cf` was not reached, and what it did instead. */
const CHATTER = /cf\.json|ENOTFOUND|GetAddrInfo|Request\.cf|Logs were written|^\s*$/

export type DemoOptions = {
  port?: number
  /** Where the local data is kept. */
  state?: string
  /** Ends the start between two steps; what was started is stopped. */
  signal?: AbortSignal
  /** What wrangler and the worker say. */
  say?: (line: string) => void
}

export type Demo = {
  origin: string
  articles: { site: string; url: string }[]
  /** An article with a server of its own, which puts the conversation into it. */
  inlined: string
  /** A newsroom's own back office, with the desk inside. */
  backOffice: string
  /** Opens the desk once. */
  deskLink: string
  data: 'seeded' | 'kept'
  akismet: 'real' | 'stand-in'
  /** The switches of the stand-in for Akismet. */
  akismetControl: string | null
  /** Settles when the worker ended by itself. */
  ended: Promise<void>
  stop(): Promise<void>
}

const environment = { CI: '1', WRANGLER_SEND_METRICS: 'false', NO_COLOR: '1' }

const listen = (child: Child, say: (line: string) => void): void => {
  for (const stream of [child.process.stdout, child.process.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      for (const line of text.split('\n')) if (!CHATTER.test(line)) say(line)
    })
  }
}

type Health = 'well' | 'slow' | 'down'

/** A busy machine answers late; only a refused or broken connection says that nobody is there. */
const health = async (url: string): Promise<Health> => {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(HEALTH_MS) })
    await answer.body?.cancel()
    return answer.ok ? 'well' : 'down'
  } catch (error) {
    return error instanceof Error && error.name === 'TimeoutError' ? 'slow' : 'down'
  }
}

const ready = async (child: Child, origin: string, signal: AbortSignal | undefined): Promise<void> => {
  let code: number | undefined
  void child.exited.then((exit) => (code = exit))
  const until = Date.now() + READY_MS
  while ((await health(`${origin}/healthz`)) !== 'well') {
    signal?.throwIfAborted()
    if (code !== undefined) throw new Error(`The worker did not start (wrangler left with ${code}).`)
    if (Date.now() > until) throw new Error('The worker did not answer in time.')
    await new Promise((resolve) => setTimeout(resolve, POLL_MS))
  }
}

/** Wrangler may outlive its workerd: the worker has ended when wrangler has, or when nobody is there. */
const watch = (child: Child, origin: string): { ended: Promise<void>; stop(): void } => {
  let misses = 0
  let lastWell = Date.now()
  let timer: NodeJS.Timeout | undefined
  const silent = new Promise<void>((resolve) => {
    timer = setInterval(() => {
      void health(`${origin}/healthz`).then((state) => {
        if (state === 'well') [misses, lastWell] = [0, Date.now()]
        if (state === 'down') misses += 1
        if (misses >= MISSES_MAX || Date.now() - lastWell > SILENCE_MAX_MS) resolve()
      })
    }, HEALTH_MS)
  })
  return {
    ended: Promise.race([silent, child.exited.then(() => undefined)]),
    stop: () => clearInterval(timer),
  }
}

/** The whole demo on this machine: data, worker, scheduled job and, without a key, a stand-in for Akismet. */
export const runDemo = async (options: DemoOptions = {}): Promise<Demo> => {
  const { signal, say = () => undefined, state = `${root}.wrangler/state` } = options
  const stops: (() => Promise<void> | void)[] = []
  const stop = async (): Promise<void> => {
    for (const one of stops.splice(0).reverse()) await one()
  }
  const run = (args: string[]): Child => {
    const child = startChild(
      wrangler,
      [...args, '--config', `${root}wrangler.toml`, '--persist-to', state],
      root,
      environment,
    )
    stops.push(() => child.stop())
    return child
  }

  try {
    const port = await freePort(options.port ?? 8787)
    const origin = `http://localhost:${port}`
    const publisher = await startPublisher(() => origin, await freePort(port + 1))
    stops.push(() => publisher.close())
    const migration = run(['d1', 'migrations', 'apply', 'DB', '--local'])
    const heard: string[] = []
    listen(migration, (line) => heard.push(line))
    if ((await migration.exited) !== 0) throw new Error(`The migrations failed.\n${heard.join('\n')}`)
    signal?.throwIfAborted()

    const now = Date.now()
    const { token, invite } = await newInvite(
      {
        name: 'Demo',
        sites: demoSites(origin).map(({ id }) => ({ site: id, role: 'owner' })),
        member: 'demo',
      },
      { tokens: { make: () => randomBytes(32).toString('base64url'), hash: sha256 }, now, newId: randomUUID },
    )
    const backOfficePort = await freePort(Number(new URL(publisher.origin).port) + 1)
    const admitted = await admitBackOffice(
      `http://localhost:${backOfficePort}`,
      randomBytes(32).toString('base64url'),
      now,
    )
    const backOffice = await startBackOffice({
      worker: () => origin,
      apiToken: admitted.apiToken,
      port: backOfficePort,
    })
    stops.push(() => backOffice.close())
    const data = await prepareDatabase({
      root,
      state,
      origin,
      publisher: publisher.origin,
      now,
      more: [...inviteStatements(invite), ...admitted.statements],
    })
    signal?.throwIfAborted()

    const key = process.env['AKISMET_KEY']
    const vars: string[] = []
    let control: string | null = null
    if (key) vars.push(`AKISMET_KEY=${key}`)
    else {
      const standIn = await startAkismetStandIn()
      stops.push(() => standIn.close())
      control = standIn.controlUrl
      vars.push('AKISMET_KEY=standin', `AKISMET_URL=${standIn.url}`)
    }
    // A file, for what stands in a command line can be read by everyone on this machine.
    const envFile = `${state}/demo.env`
    await mkdir(state, { recursive: true })
    await writeFile(envFile, `${vars.join('\n')}\n`, { mode: 0o600 })

    const worker = run([
      'dev',
      ...['--port', String(port), '--ip', 'localhost', '--inspector-port', '0', '--env-file', envFile],
      ...['--log-level', 'error', '--show-interactive-dev-session=false', '--local'],
    ])
    listen(worker, say)
    await ready(worker, origin, signal)

    const schedule = setInterval(() => void health(`${origin}/cdn-cgi/local/scheduled`), SCHEDULE_MS)
    stops.push(() => clearInterval(schedule))
    const guard = watch(worker, origin)
    stops.push(() => guard.stop())
    const articles = ['adelfopoiisi', 'infratire', 'two-cities'].flatMap((article) =>
      conversations
        .filter((one) => one.key === article)
        .map((one) => ({ site: one.site, url: `${origin}${one.path ?? ''}` })),
    )
    return {
      origin,
      articles,
      inlined: `${publisher.origin}/`,
      backOffice: `${backOffice.origin}/`,
      // The first newsroom of the list, the Greek one: a member of several would come to the first by name.
      deskLink: inviteLink(origin, token).replace('/moderation', '/moderation?site=kozani'),
      data,
      akismet: key ? 'real' : 'stand-in',
      akismetControl: control,
      ended: guard.ended,
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}
