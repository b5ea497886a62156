import fc from 'fast-check'

type Answer = { status: number; text: () => Promise<string> }
type Request = { method: string; headers: Record<string, string>; body?: string }

/** Where the machine sends: a site that takes comments from `origin`, asked as its page would ask. */
export type Place = {
  ask: (path: string, request: Request) => Promise<Answer>
  site: string
  origin: string
  policyVersion: string
}

type Sent = {
  text: string
  writer: string
  /** The very bytes of the first answer. */
  told: string
  token: string
  current: string
  withdrawn: boolean
}

/** What must be so: the comments of one run by their slots. */
type Model = Map<number, Sent>
type Real = Place & { ids: string[]; address: string }
type Step = fc.AsyncCommand<Model, Real>

const TEXTS = ['Μπράβο στις δύο πόλεις.', 'Felicitări ambelor orașe.', 'Good for both towns.']
const WRITERS = ['the first writer’s secret', 'the second writer’s secret']
const SLOTS = 3

const expectAnswer = async (what: string, answer: Answer, status: number): Promise<string> => {
  const text = await answer.text()
  if (answer.status !== status) {
    throw new Error(`${what} was answered ${answer.status} instead of ${status}: ${text}`)
  }
  return text
}

const write = (real: Real, method: string, path: string, headers: Record<string, string>, body?: unknown) =>
  real.ask(path, {
    method,
    headers: {
      'Content-Type': 'application/json',
      Origin: real.origin,
      'CF-Connecting-IP': real.address,
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })

const send = (slot: number, text: string, writer: string): Step => ({
  check: () => true,
  run: async (model, real) => {
    const known = model.get(slot)
    const answer = await write(
      real,
      'POST',
      `/v1/sites/${real.site}/comments`,
      {},
      {
        id: real.ids[slot],
        thread: { key: 'machine' },
        body: text,
        proof: writer,
        consent: true,
        policyVersion: real.policyVersion,
      },
    )
    if (!known) {
      const told = await expectAnswer('A new comment', answer, 201)
      const { receipt } = JSON.parse(told) as { receipt: { token: string } }
      model.set(slot, { text, writer, told, token: receipt.token, current: text, withdrawn: false })
      return
    }
    const same = known.text === text && known.writer === writer && !known.withdrawn
    const again = await expectAnswer(`A ${same ? 'repeated' : 'foreign'} request`, answer, same ? 200 : 409)
    if (same && again !== known.told) throw new Error(`Told first:\n${known.told}\nand then:\n${again}`)
  },
  toString: () => `send(${slot}, ${text}, ${writer})`,
})

const withReceipt = (
  name: string,
  slot: number,
  run: (sent: Sent, real: Real, bearer: Record<string, string>) => Promise<void>,
): Step => ({
  check: (model) => model.has(slot),
  run: async (model, real) => {
    const sent = model.get(slot)
    if (sent) await run(sent, real, { Authorization: `Bearer ${sent.token}` })
  },
  toString: () => `${name}(${slot})`,
})

const edit = (slot: number, text: string): Step =>
  withReceipt(`edit as ${text}`, slot, async (sent, real, bearer) => {
    const answer = await write(real, 'PATCH', '/v1/receipt', bearer, { body: text })
    await expectAnswer('An edit', answer, sent.withdrawn ? 410 : 200)
    if (!sent.withdrawn) sent.current = text
  })

const withdraw = (slot: number): Step =>
  withReceipt('withdraw', slot, async (sent, real, bearer) => {
    await expectAnswer('A withdrawal', await write(real, 'DELETE', '/v1/receipt', bearer), 204)
    sent.withdrawn = true
  })

const readReceipt = (slot: number): Step =>
  withReceipt('read', slot, async (sent, real, bearer) => {
    const answer = await real.ask('/v1/receipt', { method: 'GET', headers: bearer })
    const { comment } = JSON.parse(await expectAnswer('A receipt', answer, 200)) as {
      comment: { body: string }
    }
    const body = sent.withdrawn ? '' : sent.current
    if (comment.body !== body) throw new Error(`The receipt shows “${comment.body}” instead of “${body}”`)
  })

const slot = fc.nat({ max: SLOTS - 1 })
const text = fc.constantFrom(...TEXTS)
const steps = fc.commands(
  [
    fc.tuple(slot, text, fc.constantFrom(...WRITERS)).map((sent) => send(...sent)),
    fc.tuple(slot, text).map((edited) => edit(...edited)),
    slot.map(withdraw),
    slot.map(readReceipt),
  ],
  { maxCommands: 8 },
)

let runs = 0
const nextAddress = (): string => {
  runs += 1
  return `10.${(runs >> 16) & 255}.${(runs >> 8) & 255}.${runs & 255}`
}

/**
 * Sending as a machine of states: in whatever order a few comments are sent, sent again, edited, read and withdrawn,
 * by the same writer or by somebody else, each answer is the one that the steps before it call for. `cases` such
 * orders; the first that is answered otherwise is thrown, cut down to what matters.
 */
export const checkSending = (place: Place, cases: number): Promise<void> =>
  fc.assert(
    fc.asyncProperty(steps, async (order) => {
      const ids = Array.from({ length: SLOTS }, () => crypto.randomUUID())
      const address = nextAddress()
      await fc.asyncModelRun(() => ({ model: new Map(), real: { ...place, ids, address } }), order)
    }),
    { numRuns: cases },
  )
