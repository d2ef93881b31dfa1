/** A reporter that writes how many tests passed and failed to the file named by TEST_COUNTS, for scripts that add them up. */
import { writeFileSync } from 'node:fs';

const testsOf = (suite) => (suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : []);

export const countsReporter = () => ({
  onTestRunFinished({ sessions }) {
    const counts = { passed: 0, failed: 0 };
    for (const session of sessions) {
      const tests = testsOf(session.testResults);
      counts.passed += tests.filter(({ passed }) => passed).length;
      const failed = tests.filter(({ passed, skipped }) => !passed && !skipped).length;
      counts.failed += failed || (session.passed ? 0 : 1); // a file that could not be run is one failure
    }
    if (process.env.TEST_COUNTS) writeFileSync(process.env.TEST_COUNTS, JSON.stringify(counts));
  },
});
