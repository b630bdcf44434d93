// How the measurements in a browser run: one after another, nothing else beside them, no limit but that of patience.
import { defineConfig } from '@playwright/test';
import tests from './playwright.config';

export default defineConfig({
  ...tests,
  testDir: './bench',
  testMatch: /.*\.bench\.ts/,
  outputDir: 'results/bench',
  workers: 1,
  timeout: 600_000,
  reporter: [['line']],
});
