// What a scenario may expect of an answer. Each check returns what is wrong, or nothing.
import { randomBytes } from 'node:crypto';

function uuidv7() {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(Date.now(), 0, 6);
  bytes[6] = 0x70 | (bytes[6] & 0x0f);
  bytes[8] = 0x80 | (bytes[8] & 0x3f);
  return bytes.toString('hex').replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');
}

export function fill(text, values) {
  return text.replace(/\{\{([^}]+)\}\}/g, (whole, name) => {
    const repeat = /^repeat (\d+) (.+)$/.exec(name);
    if (repeat) return repeat[2].repeat(Number(repeat[1]));
    if (name === 'uuid') return uuidv7();
    if (!(name in values)) throw new Error(`{{${name}}} has not been captured`);
    return values[name];
  });
}

// a.b[0].c; "$" is the whole document. Undefined when there is no such thing.
function find(document, path) {
  let value = document;
  for (const [, name, index] of path.replace(/^\$\.?/, '').matchAll(/([^.[\]]+)|\[(\d+)\]/g))
    value = value?.[name ?? Number(index)];
  return value;
}

function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key])])
  );
}
const same = (a, b) => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

function checkJson({ name, how, value }, reply) {
  let document;
  try {
    document = JSON.parse(reply.text);
  } catch {
    return 'the body is not JSON';
  }
  const found = find(document, name);
  const shown = JSON.stringify(found);
  if (how === 'exists') return found === undefined ? `${name} is missing` : null;
  if (how === 'absent') return found === undefined ? null : `${name} is ${shown}`;
  if (how === 'count')
    return found?.length === Number(value) ? null : `${name} has ${found?.length} entries, not ${value}`;
  if (how === '~')
    return new RegExp(value).test(String(found))
      ? null
      : `${name} is ${shown}, which does not match ${value}`;
  return same(found, JSON.parse(value)) ? null : `${name} is ${shown}, not ${value}`;
}

function checkHeader({ name, how, value }, reply) {
  const found = reply.header(name.toLowerCase());
  if (how === 'absent') return found === undefined ? null : `the header ${name} is "${found}"`;
  if (how === '~')
    return found !== undefined && new RegExp(value).test(found)
      ? null
      : `the header ${name} is "${found}", which does not match ${value}`;
  return found === value ? null : `the header ${name} is "${found}", not "${value}"`;
}

function checkBody({ how, value }, reply) {
  if (how === 'bytes')
    return reply.bytes.length === Number(value) ? null : `the body has ${reply.bytes.length} bytes`;
  if (how === '~') return new RegExp(value).test(reply.text) ? null : `the body does not match ${value}`;
  return reply.text === value ? null : 'the body is different';
}

export async function check(expectation, reply, connection, values) {
  const filled = {
    ...expectation,
    value: typeof expectation.value === 'string' ? fill(expectation.value, values) : expectation.value
  };
  switch (expectation.kind) {
    case 'status':
      return reply.status === expectation.value
        ? null
        : `the status is ${reply.status}, not ${expectation.value}`;
    case 'json':
      return checkJson(filled, reply);
    case 'header':
      return checkHeader(filled, reply);
    case 'body':
      return checkBody(filled, reply);
    case 'closed':
      return (await connection.isClosed()) ? null : 'the connection is still open, or more came';
    case 'open':
      return (await connection.isOpen()) ? null : 'the connection was closed';
  }
}

export function capture({ name, value }, reply, values) {
  const header = /^header ([\w-]+)$/.exec(value);
  const found = header ? reply.header(header[1].toLowerCase()) : find(JSON.parse(reply.text), value);
  if (found === undefined) return `there is no ${value} to capture`;
  values[name] = typeof found === 'string' ? found : JSON.stringify(found);
  return null;
}
