// A simulated city as phones send it: the records of `domdom simulate`, in five real wards of Hà Nội, read back as
// items of the outbox from the store it wrote; and phones that send them until each has its receipt.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import assert from 'node:assert/strict';
import { program } from './server.mjs';

const here = dirname(fileURLToPath(import.meta.url));

const kRecords = `
  SELECT hex(e.id) AS id, e.type AS type, e.occurred_at AS at, hex(e.person) AS person, e.body AS body,
    (SELECT code FROM place_version p WHERE p.place = e.place) AS code,
    r.name AS name, r.phone AS phone, r.note AS note, t.trace AS trace
  FROM event e
  LEFT JOIN register_person r ON e.type = 'person.enrolled' AND r.person = e.person
  LEFT JOIN register_trace t ON t.event = e.id
  WHERE e.type IN ('person.enrolled', 'consent.given', 'fact.recorded', 'visit.recorded', 'session.planned',
    'attendance.recorded', 'task.observed', 'trace.submitted', 'lesson.completed', 'skill.declared')
  ORDER BY e.stream, e.seq`;

const dashed = (hex) => hex.toLowerCase().replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

function item(row) {
  const body = JSON.parse(row.trace ?? row.body);
  if (Number(`0x${row.person}`)) body.person = dashed(row.person);
  else body.place = row.code;
  if (row.type === 'person.enrolled') body.place = row.code;
  const made = { id: dashed(row.id), type: row.type, occurredAt: new Date(row.at).toISOString(), body };
  if (row.name) made.private = { name: row.name, note: row.note, ...(row.phone ? { phone: row.phone } : {}) };
  return made;
}

/** The items of a whole movement in the order in which they happened to arrive; the same for the same seed. */
export function city({ persons = 400, days = 30, seed = 1 } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'domdom-city-'));
  try {
    const list = join(folder, 'hanoi.csv');
    const units = readFileSync(join(here, '../example/places_since.csv'), 'utf8').split('\n');
    writeFileSync(list, units.filter((line) => /^(code|01),|^\d{5},.*,01,/.test(line)).join('\n') + '\n');
    const data = join(folder, 'data');
    const quiet = { stdio: ['ignore', 'ignore', 'inherit'] };
    execFileSync(program, ['places', 'import', '--data', data, list], quiet);
    const size = ['--persons', persons, '--days', days, '--seed', seed].map(String);
    execFileSync(program, ['simulate', '--data', data, ...size], quiet);
    const rows = execFileSync('sqlite3', ['-json', join(data, 'domdom.sqlite'), kRecords], {
      encoding: 'utf8',
      maxBuffer: 1 << 30
    });
    return JSON.parse(rows).map(item);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Phones with the records of a city. Each keeps what was not answered, and sends it again. */
export class Phones {
  constructor(items, batch = 20) {
    this.waiting = [...items];
    this.batch = batch;
    this.acknowledged = new Map(); // id → { item, receipt }
    this.fresh = []; // ids acknowledged since this was last emptied
    this.changed = 0; // receipts that were another one the second time
    this.refused = 0; // batches refused whole, to be sent again
  }
  keep(item, receipt) {
    const known = this.acknowledged.get(item.id);
    if (known) {
      if (JSON.stringify(known.receipt) !== JSON.stringify(receipt)) this.changed += 1;
      return;
    }
    this.acknowledged.set(item.id, { item, receipt });
    this.fresh.push(item.id);
  }
  /** One batch. The status, 0 when nobody answered, null when there is nothing to send. */
  async sendOne(client) {
    const items = this.waiting.splice(0, this.batch);
    if (!items.length) return null;
    const answer = await client.send(items).catch(() => null);
    if (answer?.status !== 200) {
      this.waiting.unshift(...items);
      if (answer) this.refused += 1;
      return answer?.status ?? 0;
    }
    answer.body.results.forEach(({ receipt, problem }, i) => {
      if (receipt) return this.keep(items[i], receipt);
      // It is about someone whose enrolment another phone is just sending.
      assert.equal(problem.status, 404, `${items[i].type}: ${JSON.stringify(problem)}`);
      this.waiting.push(items[i]);
    });
    return 200;
  }
  /** Sends until nobody answers or nothing is left. */
  async sendAll(client) {
    for (let status = 200; status === 200;) status = await this.sendOne(client);
  }
  /** Sends those again and counts the receipts that are not what they were. */
  async check(client, ids) {
    let lost = 0;
    for (let at = 0; at < ids.length; at += 1000) {
      const part = ids.slice(at, at + 1000).map((id) => this.acknowledged.get(id));
      const results = await client.record(...part.map(({ item }) => item));
      results.forEach(({ receipt }, i) => {
        if (JSON.stringify(receipt) !== JSON.stringify(part[i].receipt)) lost += 1;
      });
    }
    return lost;
  }
}
