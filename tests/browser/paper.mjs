// What leaves the application on paper or as a file, read back with poppler.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

function run(program, args) {
  const { error, status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (error) throw new Error(`${program}: ${error.message} (scripts/setup test installs poppler-utils)`);
  assert.equal(status, 0, `${program} ${args.join(' ')}: ${stderr}`);
  return stdout;
}

/** Words alone: a line may end after a hyphen, which is no space. */
export const plain = (text) => text.normalize().replace(/\s+/g, ' ').replaceAll('- ', '-').trim();

/** Pages as text in the order of writing, their size, and what fonts lie in the file. */
function readPdf(file) {
  const info = run('pdfinfo', [file]);
  const pages = run('pdftotext', ['-raw', file, '-']).split('\f').slice(0, -1).map(plain);
  const fonts = run('pdffonts', [file]).split('\n').slice(2).filter(Boolean);
  return {
    pages,
    text: pages.join(' '),
    title: info.match(/^Title:\s+(.*)$/m)?.[1] ?? '',
    isA4: /^Page size:\s+(59[45](\.\d+)? x 84[12]|84[12](\.\d+)? x 59[45])(\.\d+)? pts/m.test(info),
    // "emb sub uni": all of them embedded, and known to copy and search.
    readable: fonts.length > 0 && fonts.every((line) => /\s(yes)\s+\w+\s+(yes)\s+\d+\s+\d+$/.test(line))
  };
}

async function inFolder(use) {
  const folder = mkdtempSync(join(tmpdir(), 'domdom-paper-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function pictures(file, name) {
  const folder = process.env.PICTURES;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  run('pdftoppm', ['-r', '60', '-png', file, join(folder, name)]);
}

/** Presses "save as PDF" and reads what came. */
export function savedAsPdf(page, name) {
  return inFolder(async (folder) => {
    const button = page.locator('main').getByRole('button', { name: 'PDF' });
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    const file = join(folder, download.suggestedFilename());
    await download.saveAs(file);
    pictures(file, `pdf-${name}`);
    return { ...readPdf(file), file: download.suggestedFilename() };
  });
}

/** The page as the browser prints it. */
export function printed(page, name) {
  return inFolder(async (folder) => {
    const file = join(folder, 'printed.pdf');
    await page.pdf({ path: file, preferCSSPageSize: true });
    pictures(file, `print-${name}`);
    return readPdf(file);
  });
}
