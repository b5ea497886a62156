import type { Reporter, TestModule } from 'vitest/node'

/** Ends the output with one line that people and machines read alike: `N passed, N failed`. */
export class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const counts = { passed: 0, failed: unhandledErrors.length }
    for (const module of modules) {
      // A file that could not even be loaded counts as one failure.
      if (module.state() === 'failed' && module.errors().length > 0) counts.failed += 1
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        if (state === 'passed') counts.passed += 1
        if (state === 'failed') counts.failed += 1
      }
    }
    // After the other reporters' own summaries.
    process.once('exit', () => process.stdout.write(`\n${counts.passed} passed, ${counts.failed} failed\n`))
  }
}
