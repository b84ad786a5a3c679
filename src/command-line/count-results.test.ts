import { describe, expect, it } from 'vitest';
import { addCounts, countPlaywright, countRunner, countVitest, toCounts } from './count-results.ts';

describe('addCounts', () => {
  it('adds steps of one check and steps of many', () => {
    expect(addCounts([toCounts(true), toCounts(false), { passed: 10, failed: 2 }])).toEqual({
      passed: 1 + 10,
      failed: 1 + 2,
    });
    expect(addCounts([])).toEqual({ passed: 0, failed: 0 });
  });
});

describe('countVitest', () => {
  it('counts tests, and a file that could not be loaded as one failure', () => {
    const report = {
      numPassedTests: 5,
      numFailedTests: 1,
      testResults: [
        { status: 'failed', assertionResults: [{ status: 'failed' }] },
        { status: 'failed', assertionResults: [] },
        { status: 'passed', assertionResults: [{ status: 'passed' }] },
      ],
    };
    expect(countVitest(report)).toEqual({ passed: 5, failed: 1 + 1 });
  });

  it.each([null, {}, 'report', { numPassedTests: '5' }])('knows that %j is no report', (report) => {
    expect(countVitest(report)).toBeNull();
  });
});

describe('countPlaywright', () => {
  it('counts a flaky test and an error outside of every test as failures', () => {
    const report = {
      stats: { expected: 7, unexpected: 2, flaky: 1, skipped: 4 },
      errors: [{ message: 'x' }],
    };
    expect(countPlaywright(report)).toEqual({ passed: 7, failed: 2 + 1 + 1 });
  });

  it.each([null, {}, { stats: {} }])('knows that %j is no report', (report) => {
    expect(countPlaywright(report)).toBeNull();
  });
});

describe('countRunner', () => {
  it('takes the counts of a run that went as its status says', () => {
    expect(countRunner({ passed: 3, failed: 0 }, true)).toEqual({ passed: 3, failed: 0 });
    expect(countRunner({ passed: 3, failed: 2 }, false)).toEqual({ passed: 3, failed: 2 });
  });

  it('counts one failure when the status says more than the report, when no test ran, and without a report', () => {
    expect(countRunner({ passed: 3, failed: 0 }, false)).toEqual({ passed: 3, failed: 1 });
    expect(countRunner({ passed: 0, failed: 0 }, true)).toEqual({ passed: 0, failed: 1 });
    expect(countRunner(null, true)).toEqual({ passed: 0, failed: 1 });
  });
});
