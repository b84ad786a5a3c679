/** How many checks of a step held and how many did not. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** The counts of a step that is one check as a whole. */
export function toCounts(hasPassed: boolean): Counts {
  return hasPassed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** The sum over all steps. */
export function addCounts(all: readonly Counts[]): Counts {
  return {
    passed: all.reduce((sum, { passed }) => sum + passed, 0),
    failed: all.reduce((sum, { failed }) => sum + failed, 0),
  };
}

/**
 * The counts of a test runner from its report, never better than its exit status: a runner that failed without a
 * failed test (an error outside of every test, no test at all, no report) counts as one failure.
 */
export function countRunner(counts: Counts | null, hasPassed: boolean): Counts {
  const known = counts ?? { passed: 0, failed: 0 };
  if (known.failed > 0 || (hasPassed && known.passed > 0)) return known;
  return { ...known, failed: 1 };
}

/** Vitest's JSON report in counts; a file that could not be loaded counts as one failure. Null when it is no such report. */
export function countVitest(report: unknown): Counts | null {
  const { numPassedTests, numFailedTests, testResults } = toFields(report);
  if (typeof numPassedTests !== 'number' || typeof numFailedTests !== 'number') return null;
  const unloaded = (Array.isArray(testResults) ? testResults : []).filter((file) => {
    const { status, assertionResults } = toFields(file);
    return status === 'failed' && Array.isArray(assertionResults) && assertionResults.length === 0;
  });
  return { passed: numPassedTests, failed: numFailedTests + unloaded.length };
}

/** Playwright's JSON report in counts; an error outside of every test counts as a failure. Null when it is no such report. */
export function countPlaywright(report: unknown): Counts | null {
  const { stats, errors } = toFields(report);
  const { expected, unexpected, flaky } = toFields(stats);
  if (typeof expected !== 'number' || typeof unexpected !== 'number' || typeof flaky !== 'number')
    return null;
  return { passed: expected, failed: unexpected + flaky + (Array.isArray(errors) ? errors.length : 0) };
}

function toFields(value: unknown): Partial<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
