// Reads .http files: scenarios of steps, each a request with what is expected of its answer.

function parseExpectation(text, line) {
  const [word, ...rest] = text.split(' ');
  const tail = rest.join(' ').trim();
  if (word === 'expect') return { kind: 'status', value: Number(tail), line };
  if (word === 'closed' || word === 'open') return { kind: word, line };
  const rules = {
    header: /^(?<name>[\w-]+)(?:(?<how>:| ~| absent)\s*(?<value>.*))$/,
    json: /^(?<name>[^\s=~]+) (?<how>=|~|exists|absent|count)\s*(?<value>.*)$/,
    body: /^(?<name>)(?<how>=|~|bytes)\s*(?<value>.*)$/,
    capture: /^(?<name>\w+) (?<how>=) (?<value>.+)$/
  };
  const match = rules[word]?.exec(tail);
  if (!match) throw new Error(`line ${line}: this expectation is not understood: ${text}`);
  return {
    kind: word,
    line,
    name: match.groups.name,
    how: match.groups.how.trim(),
    value: match.groups.value
  };
}

function parseRequest(lines) {
  if (lines[0] === 'RAW') return { raw: lines.slice(1) };
  const [method, ...target] = lines[0].split(' ');
  const gap = lines.indexOf('');
  const head = lines.slice(1, gap < 0 ? undefined : gap);
  const headers = head.map((line) => [
    line.slice(0, line.indexOf(':')),
    line.slice(line.indexOf(':') + 1).trim()
  ]);
  return {
    method,
    target: target.join(' '),
    headers,
    body: gap < 0 ? null : lines.slice(gap + 1).join('\n')
  };
}

export function parseFile(text) {
  const scenarios = [];
  let request = [];
  let step = null;
  const lines = text.split('\n');
  lines.forEach((line, index) => {
    const number = index + 1;
    if (line.startsWith('### ')) {
      scenarios.push({ title: line.slice(4), line: number, steps: [] });
      request = [];
      step = null;
    } else if (line.startsWith('> ')) {
      if (!step) {
        step = { ...parseRequest(request), expectations: [] };
        scenarios.at(-1).steps.push(step);
      }
      step.expectations.push(parseExpectation(line.slice(2), number));
      request = [];
    } else if (!(line.startsWith('# ') && request.length === 0)) {
      if (line !== '' || request.length > 0) {
        step = null;
        request.push(line);
      }
    }
  });
  for (const scenario of scenarios)
    for (const one of scenario.steps)
      if (!one.expectations.some(({ kind }) => kind === 'status'))
        throw new Error(`line ${scenario.line}: a request without "> expect"`);
  return scenarios;
}
