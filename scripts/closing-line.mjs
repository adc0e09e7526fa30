// The last line of a test run, from the runner's own count: `N passed, N failed`.
export default class ClosingLine {
  #passed = 0;
  #failed = 0;
  #skipped = 0;

  onTestCaseResult(test) {
    const { state } = test.result();
    if (state === 'passed') this.#passed++;
    else if (state === 'failed') this.#failed++;
    else this.#skipped++;
  }

  onTestRunEnd(modules, errors) {
    // A file that does not load, and an error outside any test, are failures too.
    const broken = modules.filter((module) => module.errors().length > 0).length;
    const failed = this.#failed + broken + errors.length;
    process.on('exit', () => {
      const skipped = this.#skipped > 0 ? `, ${this.#skipped} skipped` : '';
      process.stdout.write(`\n${this.#passed} passed, ${failed} failed${skipped}\n`);
    });
  }
}
