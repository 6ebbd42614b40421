// Each rule finds the one thing it is for, and leaves its neighbour alone.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import * as content from './content.mjs';
import * as rules from './rules.mjs';

const file = (path, ...lines) => ({ path, text: lines.join('\n') + '\n' });
const where = (findings) => findings.map(({ path, line }) => `${path}:${line}`);

test('includes point downwards', () => {
  const files = [
    file('src/base/text.cpp', '#include "base/text.h"', '#include "store/sqlite.h"'),
    file(
      'src/plans/plans.cpp',
      '#include "people/people.h"',
      '#include "people/folding.h"',
      '#include "http/request.h"'
    ),
    file('src/plans/routes.cpp', '#include "http/router.h"', '#include "http/net/server.h"'),
    file('src/cli/main.cpp', '#include "http/net/server.h"', '#include "plans/plans.h"'),
    file('src/log/log_test.cpp', '#include "places/places.h"')
  ];
  assert.deepEqual(where(rules.layers(files)), [
    'src/base/text.cpp:2',
    'src/plans/plans.cpp:2',
    'src/plans/plans.cpp:3',
    'src/plans/routes.cpp:2'
  ]);
});

test('only http/net knows sockets', () => {
  const line = '#include <boost/asio.hpp>';
  assert.deepEqual(
    where(rules.sockets([file('src/cli/serve.cpp', line), file('src/http/net/pool.cpp', line)])),
    ['src/cli/serve.cpp:1']
  );
});

test('files stay short', () => {
  assert.equal(
    rules.sizes([
      file('src/a/long.cpp', ...Array(601).fill('x')),
      file('src/a/good.cpp', ...Array(600).fill('x'))
    ]).length,
    1
  );
});

test('nothing is left unfinished, skipped or bound to a machine', () => {
  assert.equal(
    rules.unfinished([file('src/a.cpp', '// TO' + 'DO: later', '// Todo is a word too')]).length,
    1
  );
  assert.equal(
    rules.skippedTests([file('src/a_test.cpp', 'GTEST_' + 'SKIP();'), file('a.test.ts', 'it.' + 'only(')])
      .length,
    2
  );
  assert.equal(
    rules.machinePaths([file('scripts/a', 'cd /ro' + 'ot/x'), file('scripts/b', 'cd web/work/x')]).length,
    1
  );
});

test('a test lies beside what it tests', () => {
  const files = [
    file('src/log/writer.cpp'),
    file('src/log/writer_test.cpp'),
    file('src/log/crash_test.cpp', '#include "log/writer.h"'),
    file('src/log/other_test.cpp', '#include "store/sqlite.h"')
  ];
  assert.deepEqual(where(rules.lonelyTests(files)), ['src/log/other_test.cpp:1']);
});

test('a header that nobody includes is dead', () => {
  const files = [file('src/log/a.h'), file('src/log/b.h'), file('src/log/c.cpp', '#include "log/a.h"')];
  assert.deepEqual(where(rules.deadHeaders(files)), ['src/log/b.h:1']);
});

test('banned calls are found in code, not in comments, texts or longer names', () => {
  const files = [
    file(
      'src/a.cpp',
      'int n = std::stoi(x);',
      '// system(x)',
      'log("rand()");',
      'file_system(x); a.system(y);',
      'gmtime_r(&a, &b);'
    )
  ];
  assert.deepEqual(where(rules.bannedCalls(files)), ['src/a.cpp:1']);
});

test('a column has a type that both engines know alike', () => {
  const schema = file(
    'src/a.cpp',
    'R"(',
    '    since BIGINT NOT NULL,',
    '    is_open SMALLINT NOT NULL,',
    ')"'
  );
  assert.deepEqual(where(rules.columnTypes([schema])), ['src/a.cpp:3']);
});

test('JSON parses, comments allowed, with the line of the mistake', () => {
  const findings = content.brokenJson([
    file('a.json', '{ // why', ' "a": "x // y" }'),
    file('b.json', '{', ' "a": }')
  ]);
  assert.deepEqual(
    findings.map(({ path }) => path),
    ['b.json']
  );
});

test('content names skills that exist, and every part is there', () => {
  const framework = {
    areas: [{ skills: [{ id: 'device.power' }] }],
    facts: [{ id: 'owns-smartphone' }],
    criteria: [{ all: ['device.power', 'owns-smartphone'] }]
  };
  const files = [
    file('content/framework/framework.json', JSON.stringify(framework)),
    file(
      'content/courses/c/l/lesson.json',
      '{ "skills": [',
      '"device.powre"',
      '], "scenario": "device.power/on" }'
    ),
    ...['vi', 'en', 'fr'].map((language) => file(`content/courses/c/l/${language}.md`))
  ];
  assert.deepEqual(where(content.unknownSkills(files)), ['content/courses/c/l/lesson.json:2']);
  assert.deepEqual(
    content.missingParts(files).map(({ what }) => what),
    ['content/scenarios/device.power/on/scenario.json is missing']
  );
});
