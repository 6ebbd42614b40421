// Keeps the tree tidy: prints what is wrong as path:line, and how to mend it.
//   node tests/tidy/tidy.mjs
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

import * as content from './content.mjs';
import * as rules from './rules.mjs';

const root = new URL('../../', import.meta.url).pathname;
// A clone may belong to another user than the one who tests it.
const listed = execFileSync(
  'git',
  ['-c', 'safe.directory=*', 'ls-files', '-z', '--cached', '--others', '--exclude-standard'],
  { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 }
);
const text =
  /(\.(cpp|h|ts|js|mjs|svelte|css|cmake|sh|md|lua|json|http|txt)|Makefile)$|^(scripts|bench|\.ci)\/[^.]+$/;
const files = listed
  .split('\0')
  .filter((path) => text.test(path) && existsSync(root + path))
  .map((path) => ({ path, text: readFileSync(root + path, 'utf8') }));

const broken = content.brokenJson(files);
const findings = [
  ...broken,
  ...rules.layers(files),
  ...rules.sockets(files),
  ...rules.sizes(files),
  ...rules.unfinished(files),
  ...rules.machinePaths(files),
  ...rules.skippedTests(files),
  ...rules.lonelyTests(files),
  ...rules.deadHeaders(files),
  ...rules.bannedCalls(files),
  ...rules.columnTypes(files),
  ...(broken.length ? [] : [...content.unknownSkills(files), ...content.missingParts(files)])
];
for (const { path, line, what, mend } of findings) console.log(`${path}:${line}: ${what} (mend: ${mend})`);
console.log(`${files.length} files read, ${findings.length} to mend`);
process.exit(findings.length ? 1 : 0);
