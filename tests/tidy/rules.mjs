// The rules of the tree. Each takes files ({path, text}) and answers findings ({path, line, what, mend}).

const domain = [
  'places',
  'people',
  'access',
  'learning',
  'practice',
  'skills',
  'fieldwork',
  'reminders',
  'households',
  'papers',
  'teams',
  'helpdesk',
  'safety',
  'composer',
  'classroom',
  'handover',
  'plans',
  'rights',
  'reports',
  'voice',
  'recognition'
];
const ground = ['base', 'engine', 'store', 'sheets', 'log'];
// Includes point downwards only; a folder that is not named here may not exist.
const below = {
  base: [],
  engine: ['base'],
  store: ['base'],
  sheets: ['base', 'store'],
  log: ['base', 'store'],
  ...Object.fromEntries(domain.map((module) => [module, ground])),
  sync: [...ground, ...domain],
  simulation: [...ground, ...domain],
  http: [...ground, ...domain, 'sync'],
  cli: [...ground, ...domain, 'sync', 'simulation', 'http']
};
// What a domain module shows to the others, besides <module>.h and events.h.
const shown = [
  'access/attempts.h',
  'access/command.h',
  'access/outbox.h',
  'access/routes.h',
  'access/routing.h',
  'access/secrets.h',
  'composer/campaign.h',
  'fieldwork/activity.h',
  'fieldwork/page_writer.h',
  'fieldwork/place_page.h',
  'fieldwork/public_page.h',
  'fieldwork/sign_ups.h',
  'fieldwork/venues.h',
  'handover/devices.h',
  'learning/next.h',
  'people/imports.h',
  'people/moving.h',
  'people/person.h',
  'people/register.h',
  'places/boundaries.h',
  'places/groups.h',
  'places/help.h',
  'places/import.h',
  'places/position.h',
  'places/search.h',
  'reports/form.h',
  'rights/rules.h',
  'skills/evidence.h',
  'skills/framework.h',
  'skills/retests.h',
  'teams/accounts.h'
];
// What the door of a domain module (its routes, its open streams, the header that offers them, all of access)
// knows of HTTP.
const door = /^src\/(access\/.*|\w+\/(routes|live)\w*\.(cpp|h)|(\w+)\/\3\.h)$/;
const httpValues = ['http/request.h', 'http/router.h', 'http/metrics.h'];

const banned = {
  system: 'start no shell',
  popen: 'start no shell',
  rand: 'use randombytes of libsodium, or a seeded generator in tests',
  srand: 'use randombytes of libsodium, or a seeded generator in tests',
  strcpy: 'use std::string',
  strcat: 'use std::string',
  sprintf: 'use fmt::format',
  vsprintf: 'use fmt::format',
  gets: 'use std::getline',
  strtok: 'use the helpers of base/text.h',
  ...Object.fromEntries(
    ['stoi', 'stol', 'stoll', 'stoul', 'stoull', 'stof', 'stod', 'atoi', 'atol', 'atoll', 'atof'].map(
      (name) => [name, 'use std::from_chars: this one throws, or hides what is wrong']
    )
  ),
  gmtime: 'use base/time.h: this one is shared by all threads',
  localtime: 'use base/time.h: times are UTC',
  regex_match: 'write a small parser: std::regex overflows the stack on long input',
  regex_search: 'write a small parser: std::regex overflows the stack on long input'
};
const bannedCall = new RegExp(`(?<![\\w.>])(${Object.keys(banned).join('|')})\\s*\\(`);

const linesMax = 600;
const isCpp = (path) => /\.(cpp|h)$/.test(path);
const isSource = (path) =>
  /\.(cpp|h|ts|js|mjs|svelte|css|cmake|sh|md|lua)$/.test(path) || /^(scripts|bench|\.ci)\/[^.]+$/.test(path);

function* linesOf(text) {
  let number = 0;
  for (const line of text.split('\n')) yield [++number, line];
}

// Findings for every line that `pattern` matches.
function grep(files, pattern, what, mend, prepare = (text) => text) {
  const found = [];
  for (const { path, text } of files)
    for (const [line, content] of linesOf(prepare(text))) {
      const match = content.match(pattern);
      if (match) found.push({ path, line, what: what(match), mend: mend(match) });
    }
  return found;
}

const blank = (text) => text.replace(/[^\n]/g, ' ');
// The code without comments and texts, lines kept.
export const bare = (text) =>
  text.replace(/\/\/[^\n]*|\/\*[\s\S]*?\*\/|R"([^(\s]*)\([\s\S]*?\)\1"|"(?:[^"\\\n]|\\.)*"/g, blank);

function includeProblem(path, target) {
  const [, from] = path.split('/');
  const to = target.split('/')[0];
  if (from === to || !target.includes('/')) return null;
  if (!(from in below)) return `src/${from} is no known folder`;
  if (below[from].includes(to)) return null;
  if (domain.includes(from) && domain.includes(to)) {
    const open = [`${to}/${to}.h`, `${to}/events.h`, ...shown];
    return open.includes(target) ? null : `${from} reaches into ${to}`;
  }
  if (domain.includes(from) && httpValues.includes(target) && door.test(path)) return null;
  return `${from} lies below ${to}`;
}

export function layers(files) {
  const found = [];
  for (const { path, text } of files) {
    // A test may use whatever it wants to set its stage with.
    if (!path.startsWith('src/') || !isCpp(path) || /(_test\.cpp|test_\w+\.h)$/.test(path)) continue;
    for (const [line, content] of linesOf(text)) {
      const target = content.match(/^\s*#\s*include\s+"([^"]+)"/)?.[1];
      const problem = target && includeProblem(path, target);
      if (problem)
        found.push({
          path,
          line,
          what: `includes ${target}: ${problem}`,
          mend: 'move it up, or include a public header'
        });
    }
  }
  return found;
}

export function sockets(files) {
  const others = files.filter(
    ({ path }) => isCpp(path) && path.startsWith('src/') && !path.startsWith('src/http/net/')
  );
  return grep(
    others,
    /^\s*#\s*include\s+<boost\/(asio|beast)/,
    (match) => `includes boost/${match[1]}`,
    () => 'only src/http/net may (14 s and 0.8 GB for each unit that does)'
  );
}

export function sizes(files) {
  return files
    .filter(({ path }) => isSource(path) && !path.endsWith('.md'))
    .map(({ path, text }) => ({ path, line: text.split('\n').length - 1 }))
    .filter(({ line }) => line > linesMax)
    .map(({ path, line }) => ({ path, line, what: `${line} lines`, mend: `divide it: ${linesMax} at most` }));
}

export function unfinished(files) {
  const word = new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX'].join('|')})\\b`);
  return grep(
    files.filter(({ path }) => isSource(path)),
    word,
    (match) => match[1],
    () => 'finish it, or leave it out'
  );
}

export function machinePaths(files) {
  const pattern = new RegExp(`(?<![\\w.])/(work|tmp/w|home/[a-z]+|root)/`);
  return grep(
    files.filter(({ path }) => isSource(path) || path.endsWith('.json') || path === 'Makefile'),
    pattern,
    (match) => `a path of one machine: ${match[0]}`,
    () => 'make it relative to the project, or a temporary folder'
  );
}

export function skippedTests(files) {
  const pattern = new RegExp(`GTEST_${'SKIP'}|\\bDIS${'ABLED_'}|\\b(test|it|describe)\\.(skip|only|todo)\\(`);
  return grep(
    files.filter(({ path }) => /\.(cpp|h|ts|js|mjs)$/.test(path)),
    pattern,
    (match) => `a test that does not run, or hides others: ${match[0]}`,
    () => 'let it run, or delete it'
  );
}

// A test lies in the folder of what it tests: named after it, or at least including it.
export function lonelyTests(files) {
  const paths = new Set(files.map(({ path }) => path));
  return files
    .filter(({ path }) => /^src\/.*_test\.cpp$/.test(path))
    .filter(({ path, text }) => {
      const folder = path.slice(0, path.lastIndexOf('/'));
      const stem = path.slice(0, -'_test.cpp'.length);
      const named = paths.has(`${stem}.cpp`) || paths.has(`${stem}.h`);
      return !named && !text.includes(`#include "${folder.slice('src/'.length)}/`);
    })
    .map(({ path }) => ({
      path,
      line: 1,
      what: 'tests nothing of its folder',
      mend: 'move it beside what it tests'
    }));
}

export function deadHeaders(files) {
  const included = new Set();
  for (const { path, text } of files.filter(({ path }) => isCpp(path)))
    for (const match of text.matchAll(/^\s*#\s*include\s+"([^"]+)"/gm)) {
      included.add(`src/${match[1]}`);
      included.add(`${path.slice(0, path.lastIndexOf('/'))}/${match[1]}`);
    }
  return files
    .filter(
      ({ path }) => /^src\/.*\.h$/.test(path) && !path.endsWith('/precompiled.h') && !included.has(path)
    )
    .map(({ path }) => ({ path, line: 1, what: 'nobody includes it', mend: 'use it or delete it' }));
}

// The two engines agree on these alone; another integer is none of ours on PostgreSQL, and hashes as a text.
export function columnTypes(files) {
  return grep(
    files.filter(({ path }) => isCpp(path) && !path.endsWith('_test.cpp')),
    /^ {4}[a-z_]+ (SMALLINT|INTEGER|INT|BOOLEAN|REAL|VARCHAR)\b/,
    (match) => `a column of type ${match[1]}`,
    () => 'BIGINT, TEXT or BLOB; a flag is BIGINT NOT NULL CHECK (… IN (0, 1))'
  );
}

export function bannedCalls(files) {
  return grep(
    files.filter(({ path }) => isCpp(path) && !path.endsWith('_test.cpp')),
    bannedCall,
    (match) => `${match[1]}()`,
    (match) => banned[match[1]],
    bare
  );
}
