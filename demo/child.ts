import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'

const PATIENCE_MS = 5_000

const signalGroup = (pid: number, signal: NodeJS.Signals | 0): boolean => {
  try {
    return process.kill(-pid, signal)
  } catch {
    return false
  }
}

/** A command with all that it starts itself, in a group of its own: workerd is a child of wrangler's. */
export type Child = { process: ChildProcess; exited: Promise<number>; stop(): Promise<void> }

export const startChild = (script: string, args: string[], cwd: string, env: NodeJS.ProcessEnv): Child => {
  const child = spawn(process.execPath, ['--no-warnings', script, ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  const exited = once(child, 'exit').then(([code]) => (typeof code === 'number' ? code : 1))
  const { pid } = child
  return {
    process: child,
    exited,
    stop: async () => {
      if (pid === undefined) return
      signalGroup(pid, 'SIGTERM')
      const patience = setTimeout(() => signalGroup(pid, 'SIGKILL'), PATIENCE_MS)
      await exited
      clearTimeout(patience)
      // Whoever is still there has outlived its parent.
      signalGroup(pid, 'SIGKILL')
    },
  }
}
