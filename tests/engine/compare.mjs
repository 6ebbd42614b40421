// Plays the traces that the native engine printed (engine_traces) again on engine.wasm and compares every
// outcome, last view, hint and typed answer. In Node:
//   build/debug/engine_traces content/scenarios | node tests/engine/compare.mjs build/wasm/engine.wasm
// chromium.mjs does the same inside a page.

const encoder = new TextEncoder();
const decoder = new TextDecoder();

class Engine {
  constructor(exports) {
    this.exports = exports;
  }

  // Calls an export with texts and numbers; answers what the JSON says.
  call(name, ...values) {
    const held = [];
    const flat = values.flatMap((value) => {
      if (typeof value !== 'string') return [value];
      const bytes = encoder.encode(value);
      const at = this.exports.dd_alloc(bytes.length);
      new Uint8Array(this.exports.memory.buffer, at, bytes.length).set(bytes);
      held.push(at);
      return [at, bytes.length];
    });
    const answer = this.exports[name](...flat);
    const text = decoder.decode(new Uint8Array(this.exports.memory.buffer, answer, this.exports.dd_len()));
    held.forEach((at) => this.exports.dd_free(at));
    return JSON.parse(text);
  }
}

export async function startEngine(bytes) {
  const { instance } = await WebAssembly.instantiate(bytes, {});
  instance.exports._initialize();
  return new Engine(instance.exports);
}

// What the module makes of one line; the same form as the native answer.
function playAgain(engine, line) {
  const outcome = engine.call('dd_replay', JSON.stringify(line.trace));
  engine.call('dd_start', line.trace.seed);
  const typed = [];
  line.trace.actions.forEach((action, index) => {
    const entry = line.typed.find((one) => one.at === index);
    if (entry) typed.push({ ...entry, class: engine.call('dd_classify', entry.field, entry.text).class });
    engine.call('dd_act', action.do, action.at);
  });
  return {
    trace: line.trace,
    typed,
    outcome,
    view: engine.call('dd_view'),
    next: engine.call('dd_next').action
  };
}

// {compared, seed, differences: ["trace 12: …"]}
export async function compareTraces(bytes, text) {
  const engine = await startEngine(bytes);
  if (text.trim() === '') throw new Error('no traces were given');
  const [head, ...lines] = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const differences = [];
  let loaded = null;
  // One scenario after the other: loading is the slow part.
  const order = lines.map((line, index) => ({ line, index }));
  order.sort((a, b) => a.line.trace.scenario.localeCompare(b.line.trace.scenario) || a.index - b.index);
  for (const { line, index } of order) {
    if (loaded !== line.trace.scenario) {
      loaded = line.trace.scenario;
      const answer = engine.call('dd_load', head.sources[loaded]);
      if (answer.id !== loaded) throw new Error(`${loaded}: ${JSON.stringify(answer)}`);
    }
    const again = JSON.stringify(playAgain(engine, line));
    if (again !== JSON.stringify(line))
      differences.push(`trace ${index}:\n  native ${JSON.stringify(line)}\n  wasm   ${again}`);
  }
  return { compared: lines.length, seed: head.seed, differences };
}

async function main() {
  const { readFile } = await import('node:fs/promises');
  const [wasm, file] = process.argv.slice(2);
  const result = await compareTraces(await readFile(wasm), await readFile(file ?? '/dev/stdin', 'utf8'));
  result.differences.slice(0, 3).forEach((one) => console.error(one));
  const summary = `${result.compared} traces, seed ${result.seed}: ${result.differences.length} differ`;
  if (result.compared === 0 || result.differences.length > 0) {
    console.error(summary);
    process.exitCode = 1;
  } else {
    console.log(summary);
  }
}

if (typeof process !== 'undefined' && process.argv?.[1]?.endsWith('compare.mjs')) await main();
