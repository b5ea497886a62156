import { storage } from '../shared/storage.ts'

/** One value that this device keeps. */
export type Keeper<T> = { read: () => T; keep: (value: T) => void }

/** Kept for as long as it is worth it, and gone from the device then. */
export const keeper = <T>(key: string, none: () => T, isWorthKeeping: (value: T) => unknown): Keeper<T> => ({
  // Written by `keep` alone.
  read: () => (storage.get(key) as T | null) ?? none(),
  keep: (value) => (isWorthKeeping(value) ? storage.set(key, value) : storage.remove(key)),
})
