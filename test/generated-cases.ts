/**
 * How many cases a property meets: few in every run, and as many as `GENERATED_CASES` says in a long one
 * (test/README.md).
 */
export const generatedCases = (few: number): number => {
  const asked = Number(process.env['GENERATED_CASES'])
  return asked > 0 ? asked : few
}
