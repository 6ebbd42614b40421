// The promise of the project, from outside: one person observed alone in the criterion's skills moves the ward's
// target by exactly one, the same records sent again by none, and the log verifies.
//
//   DOMDOM_BIN=build/release/domdom node tests/acceptance/exactly_one.mjs
//   … scripts/postgres node tests/acceptance/exactly_one.mjs        the same on a database
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import assert from 'node:assert/strict';
import { killServers, program, record, serve, signedIn, steps, until, wardFigure } from '../server.mjs';

const folder = mkdtempSync(join(tmpdir(), 'domdom-acceptance-'));
const data = process.env.DOMDOM_TEST_POSTGRES ?? folder;
const { step, all, end } = steps();

await all(async () => {
  const server = await serve(data, { args: ['--demo'] });
  const officer = await signedIn(server, 'officer');
  const leader = await signedIn(server);
  const framework = JSON.parse(readFileSync('content/framework/framework.json', 'utf8'));
  const needs = framework.criteria.find((one) => one.id === 'digital-citizen').all;
  const skills = needs.filter((need) => need !== 'owns-smartphone');
  const person = randomUUID();
  const items = [
    record(
      'person.enrolled',
      { person, place: '00103', birthYear: 1960, groups: [] },
      { name: 'Nguyễn Thị Xuân La' }
    ),
    record('fact.recorded', { person, fact: 'owns-smartphone', value: true }),
    ...skills.map((skill) => record('task.observed', { person, skill, help: 'alone' }))
  ];
  const before = await wardFigure(officer);
  let receipts;

  await step('an enrolment alone moves no rung', async () => {
    receipts = await leader.record(...items.slice(0, 2));
    const after = await wardFigure(officer);
    assert.equal(after.enrolled, before.enrolled + 1);
    assert.deepEqual(after.counts, before.counts);
  });
  await step('all but one of the skills move nothing', async () => {
    await leader.record(...items.slice(2, -1));
    assert.deepEqual((await wardFigure(officer)).counts, before.counts);
  });
  await step('the last skill moves the target by exactly one', async () => {
    await leader.record(...items.slice(-1));
    const after = await wardFigure(officer);
    assert.equal(after.reached, before.reached + 1);
    assert.equal(after.counts.observed, before.counts.observed + 1);
    assert.equal(after.counts.retained, before.counts.retained);
  });
  await step('the same records again give the same receipts and move nothing', async () => {
    const once = await wardFigure(officer);
    const again = await leader.record(...items);
    assert.deepEqual(again.slice(0, 2), receipts);
    assert.deepEqual((await wardFigure(officer)).counts, once.counts);
  });
  await step('who helped before is a trainer, and witnesses', async () => {
    const companion = await signedIn(server, 'companion');
    const other = randomUUID();
    await companion.record(
      record(
        'person.enrolled',
        { person: other, place: '00103', birthYear: 1955, groups: [] },
        { name: 'Trần Văn Sơn' }
      ),
      record('task.observed', { person: other, skill: 'payment.qr', help: 'with-help' }),
      record('task.observed', { person: other, skill: 'payment.qr', help: 'alone' })
    );
    const { body } = await companion.get(`/api/v1/people/${other}`);
    assert.equal(body.skills.find((one) => one.skill === 'payment.qr').best, 'witnessed');
  });
  await step('a record from next year is refused with a reason, its neighbour kept', async () => {
    const late = {
      ...record('fact.recorded', { person, fact: 'owns-smartphone', value: true }),
      occurredAt: '2099-01-01T00:00:00Z'
    };
    const [refused, kept] = await leader.record(late, record('skill.declared', { person, skill: 'ai.ask' }));
    assert.equal(refused.problem.status, 400);
    assert.ok(kept.receipt.seq > 0);
  });
  await step('an erased name is in no file of the data folder, in no row of the database', async () => {
    const gone = randomUUID();
    await leader.record(
      record(
        'person.enrolled',
        { person: gone, place: '00103', birthYear: 1950, groups: [] },
        { name: 'Quách Tuyệt Nhiên' }
      )
    );
    const [erased] = await leader.record(record('person.erased', { person: gone }));
    assert.ok(erased.receipt);
    const left = () => {
      if (data !== folder) execFileSync('pg_dump', ['--data-only', '--file', join(folder, 'rows'), data]);
      try {
        return execFileSync('grep', ['-rla', '-e', 'Quách Tuyệt', '-e', 'quach', folder], {
          encoding: 'utf8'
        });
      } catch {
        return ''; // grep found nothing
      }
    };
    await until('the name to be gone', async () => left() === '', 5_000).catch(() => {});
    assert.equal(left(), '');
  });
  await step('the log verifies while it is served', async () => {
    const verdict = JSON.parse(
      execFileSync(program, ['verify', '--data', data, '--json'], { encoding: 'utf8' })
    );
    assert.equal(verdict.ok, true);
    assert.equal(verdict.held, 0);
    assert.ok(verdict.events > 1000);
  });
  await server.stop();
});
killServers();
rmSync(folder, { recursive: true, force: true });
end();
