// Where the movements lie: folders with SQLite, or, with STORE=postgres, databases of the throwaway PostgreSQL that
// scripts/postgres starts around us. Each is invented once, kept under build/bench, and copied by whoever writes.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';

import { cpuOf, domdom, out, password, round, run, runWithCost } from './lib.mjs';

export const onPostgres = process.env.STORE === 'postgres';
export const durability = onPostgres
  ? 'PostgreSQL 15: fsync, full_page_writes and synchronous_commit on, 128 MB of shared buffers'
  : 'WAL, synchronous=FULL';
/** The movement that is measured, unless a workload names another: as PERSONS, DAYS and COMMUNES say. */
export const persons = Number(process.env.PERSONS ?? 100_000);
// Where there are more people there are fewer days, so that a movement is made within minutes.
export const days = Number(process.env.DAYS ?? (persons > 100_000 ? 60 : 270));
export const communes = Number(process.env.COMMUNES ?? 3321);

// --- PostgreSQL -------------------------------------------------------------------------------------------

const addressOf = (database) =>
  process.env.DOMDOM_TEST_POSTGRES.replace('postgresql:///domdom', `postgresql:///${database}`);
const databaseOf = (address) => new URL(address).pathname.slice(1);
const isDatabase = (address) => address.startsWith('postgresql:');
export const psql = (sql, address = addressOf('domdom')) =>
  run('psql', ['-qAtX', '-v', 'ON_ERROR_STOP=1', '-d', address, '-c', sql]).trim();
/** An empty database. */
export function newDatabase(name, template = 'template0') {
  psql(`DROP DATABASE IF EXISTS "${name}"`);
  psql(`CREATE DATABASE "${name}" TEMPLATE "${template}" STRATEGY FILE_COPY`);
  return addressOf(name);
}

/** CPU seconds of the database server: its processes, and those that have ended. */
export function cpuOfPostgres() {
  const [master] = readFileSync(
    `${process.env.DOMDOM_TEST_POSTGRES_FOLDER}/data/postmaster.pid`,
    'utf8'
  ).split('\n');
  const children = readFileSync(`/proc/${master}/task/${master}/children`, 'utf8').split(' ').filter(Boolean);
  const cpuIfThere = (pid) => {
    try {
      return cpuOf(pid);
    } catch {
      return 0; // it ended between the two looks, and counts with its parent
    }
  };
  return cpuOf(master, true) + children.reduce((sum, pid) => sum + cpuIfThere(pid), 0);
}
/** CPU seconds of a server of ours, and of the database where it stands on one. */
export const cpuOfServer = (pid) => cpuOf(pid) + (onPostgres ? cpuOfPostgres() : 0);

// --- both -------------------------------------------------------------------------------------------------

/** What the program's command gives with --json. */
export const domdomJson = (...args) => JSON.parse(run(domdom, [...args.map(String), '--json']));

export function addAccount(data, name, role, place) {
  const args = ['account', 'add', name, '--data', data, '--role', role, '--place', place];
  const added = spawnSync(domdom, args, { input: password, encoding: 'utf8' });
  if (added.status !== 0) throw new Error(`account ${name}: ${added.stderr}`);
}

/** Bytes on disk of a store that nobody has open. */
export function bytesOf(data) {
  if (isDatabase(data)) return Number(psql(`SELECT pg_database_size('${databaseOf(data)}')`));
  return readdirSync(data).reduce((sum, file) => sum + statSync(`${data}/${file}`).size, 0);
}

/**
 * Keeps what `make(data)` fills and reports, under `name`. On PostgreSQL the cluster goes with this run, and a dump
 * stays. Returns the store's address and the report.
 */
export function kept(name, make) {
  const keeping = `${out}/${name}${onPostgres ? '-postgres.dump' : ''}`;
  const reported = `${keeping}.json`;
  const read = (data) => ({ data, report: JSON.parse(readFileSync(reported, 'utf8')) });
  const isKept = existsSync(keeping) && existsSync(reported);
  if (!isKept) for (const file of [keeping, reported]) remove(file);
  if (!onPostgres) {
    if (isKept) return read(keeping);
    const making = `${keeping}.making`;
    remove(making);
    const report = make(making);
    renameSync(making, keeping);
    writeFileSync(reported, JSON.stringify(report));
    return read(keeping);
  }
  if (psql(`SELECT 1 FROM pg_database WHERE datname = '${name}'`)) return read(addressOf(name));
  const data = newDatabase(name);
  if (isKept) {
    run('pg_restore', ['--no-owner', '-j', '2', '-d', data, keeping]);
  } else {
    const report = make(data);
    run('pg_dump', ['-Fc', '-Z', '1', '-f', keeping, '-d', data]);
    writeFileSync(reported, JSON.stringify(report));
  }
  psql('VACUUM ANALYZE', data); // as the database's own does after a while
  return read(data);
}

/** Invents people into a store; returns what they are and what it cost. */
export function simulate(data, { persons, days, communes, from }) {
  console.error(`simulating ${persons} people over ${days} days (once) …`);
  const size = ['--persons', persons, '--days', days, '--seed', 1].map(String);
  if (communes) size.push('--communes', String(communes));
  if (from) size.push('--from', from);
  const before = onPostgres ? cpuOfPostgres() : 0;
  const cost = runWithCost(domdom, ['simulate', '--data', data, ...size, '--json']);
  if (onPostgres) cost.cpu = round(cost.cpu + cpuOfPostgres() - before);
  const { persons: enrolled, events } = JSON.parse(cost.text);
  console.error(`  ${enrolled} enrolled, ${events} events in ${cost.seconds} s`);
  return { persons, days, enrolled, events, seconds: cost.seconds, cpu: cost.cpu, peakMb: cost.peakMb };
}

/**
 * A simulated movement. Its officer and its leader are in charge of province 02, its ward officer of commune 00001,
 * which lies in it.
 */
export const movement = (size = {}) => {
  const wanted = { persons, days, communes, ...size };
  return kept(`movement-${wanted.persons}-${wanted.days}-${wanted.communes}`, (data) => {
    const report = simulate(data, wanted);
    addAccount(data, 'officer', 'officer', '02');
    addAccount(data, 'leader', 'leader', '02');
    addAccount(data, 'ward', 'officer', '00001');
    return report;
  });
};

const copies = new Set();
export function copyOf(data) {
  const name = `work-${process.pid}-${copies.size}`;
  const copy = isDatabase(data) ? newDatabase(name, databaseOf(data)) : `${out}/${name}`;
  copies.add(copy);
  if (!isDatabase(data)) run('cp', ['-r', data, copy]);
  return copy;
}
/** A store, a folder or a file. */
export function remove(what) {
  if (isDatabase(what)) psql(`DROP DATABASE IF EXISTS "${databaseOf(what)}"`);
  else rmSync(what, { recursive: true, force: true });
}
// A measurement that fails leaves nothing that fills the disk; databases go with their cluster.
process.on('exit', () => {
  for (const copy of copies) if (!isDatabase(copy)) remove(copy);
});
