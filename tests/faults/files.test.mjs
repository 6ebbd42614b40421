// Files that are not what they should be: one clear line each (file, row, column, mend), and nothing imported.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { assertRefused, goodList, room, run, smallStore, verify } from './harness.mjs';

const header = 'code,name,kind,parent_code';
const hanoi = '01,Hà Nội,Thành phố,';
const lines = (...rows) => rows.map((row) => `${row}\n`).join('');
const utf16 = (text, bigEndian) => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};
// As Windows wrote Vietnamese before Unicode: some vowels with their tone in one byte, else the tone after it.
const windows1258 = (text) => {
  const bytes = {
    à: '\xe0',
    ộ: '\xf4\xf2',
    ố: '\xf4\xec',
    ồ: '\xf4\xcc',
    â: '\xe2',
    ư: '\xfd',
    ờ: '\xf5\xcc'
  };
  return Buffer.from(
    text.replace(/[^\x00-\x7f]/g, (letter) => bytes[letter]),
    'latin1'
  );
};

// name | what the file holds | what is said, with FILE for its name
const table = [
  ['an empty file', '', 'FILE: the file is empty'],
  [
    'a list without rows',
    lines(header),
    'FILE:1: the list has a header and no row (the file may be cut short)'
  ],
  [
    'a list cut off inside a row',
    `${header}\n${hanoi}\n00103,Tây Hồ,Phư`,
    'FILE:3: this row has 3 columns, the header has 4 (a comma inside a text needs quotes around the text)'
  ],
  [
    'a list cut off inside quotes',
    `${header}\n${hanoi}\n00103,"Tây Hồ,Phường`,
    'FILE:3: a quoted field is not closed (the file may be cut short; save it again)'
  ],
  [
    'a list cut off inside a letter',
    Buffer.from(`${header}\n${hanoi}\n00103,Tây Hồ`).subarray(0, -1),
    'FILE:3, column 2: this is not UTF-8 (save the file as CSV in UTF-8)'
  ],
  [
    'a quote that is never closed, with rows after it',
    lines(header, '01,"Hà Nội,Thành phố,', ...Array(20_000).fill('00103,Tây Hồ,Phường,01')),
    'FILE:2: a quoted field is not closed (the file may be cut short; save it again)'
  ],
  [
    'windows-1258',
    windows1258(lines(header, '01,Hà Nội,Thành phố,')),
    'FILE:2, column 2: this is not UTF-8 but windows-1258, an older encoding (save the file as CSV in UTF-8)'
  ],
  [
    'windows-1258 in the header',
    windows1258('Mâ,Tên\n'.replace('ê', 'ộ')),
    'FILE:1, column 1: this is not UTF-8 but windows-1258, an older encoding (save the file as CSV in UTF-8)'
  ],
  [
    'an encoding that we do not know',
    Buffer.from(lines(header, '01,Hà Nôi,Thành phô,'), 'latin1'),
    'FILE:2, column 2: this is not UTF-8 (save the file as CSV in UTF-8)'
  ],
  ['UTF-16', utf16(lines(header, hanoi)), 'FILE: this is UTF-16, not UTF-8 (save the file as CSV in UTF-8)'],
  [
    'UTF-16, the other way round',
    utf16(lines(header, hanoi), true),
    'FILE: this is UTF-16, not UTF-8 (save the file as CSV in UTF-8)'
  ],
  [
    'an Excel workbook',
    Buffer.from('PK\x03\x04\x14\x00\x06\x00', 'latin1'),
    'FILE: this is an Excel workbook or ZIP file, not UTF-8 (save the file as CSV in UTF-8)'
  ],
  [
    'a zero byte',
    lines(header, '01,Hà\0 Nội,Thành phố,'),
    'FILE:2, column 2: a zero byte stands in the text (save the file as CSV in UTF-8)'
  ],
  [
    'a line without end',
    `${header}\n01,${'a'.repeat(1_000_000)},Thành phố,`,
    'FILE:2, column 2: this is longer than 65536 bytes (a closing quote may be missing)'
  ],
  [
    'a file without end',
    Buffer.alloc(65 * 1024 * 1024, 'a'),
    'FILE: the file is larger than 67108864 bytes (cut it into several files)'
  ],
  [
    'a row with too many columns',
    lines(header, '01,Hà Nội,Thành phố,,9'),
    'FILE:2: this row has 5 columns, the header has 4 (a comma inside a text needs quotes around the text)'
  ],
  ['a thousand columns', lines(','.repeat(999)), 'FILE:1: this row has more than 200 columns'],
  [
    'a header that nobody knows',
    lines('a,b,c', '1,2,3'),
    /^domdom: FILE:1: the header belongs to no known list of units \(it needs Mã,Tên/
  ],
  [
    'semicolons',
    lines(header.replaceAll(',', ';'), '01;Hà Nội;Thành phố;'),
    'FILE:1: the header is one single column (separate the columns by commas)'
  ],
  [
    'a column given twice',
    lines('code,name,name,kind,parent_code', '01,a,b,Tỉnh,'),
    'FILE:1: the column "name" is there twice (keep one of the two)'
  ],
  [
    'a code that lost its zero',
    lines(header, '1,Hà Nội,Thành phố,'),
    'FILE:2: "1" in the column "code" is not a code of 2, 3 or 5 digits (codes are texts: keep their leading zeros when exporting)'
  ],
  [
    'a unit without a name',
    lines(header, '01,,Thành phố,'),
    'FILE:2: the column "name" is empty (give the name)'
  ],
  [
    'a lineage with an extent that does not exist',
    lines('level,old_code,old_name,new_code,new_name,extent', 'ward,00103,a,00097,b,half'),
    'FILE:2: "half" is not an extent (full or partial)'
  ]
];

const data = smallStore();
const before = verify(data).events;
const folder = room();

for (const [name, content, line] of table)
  test(`A list of places is refused: ${name}`, () => {
    const file = join(folder, 'list.csv');
    writeFileSync(file, content);
    const ended = run(['places', 'import', '--data', data, file]);
    ended.lines = ended.lines.map((one) => one.replaceAll(file, 'FILE'));
    assertRefused(ended, line);
    assert.equal(verify(data).events, before);
  });

// What stands for the file on the command line | what is said
const unreadable = [
  [
    'a file that is not there',
    join(folder, 'nothing.csv'),
    'FILE: the file cannot be opened (check its name and rights)'
  ],
  ['a folder', folder, 'FILE: this is a folder (name a file)'],
  [
    'a file that the disk cannot read to its end',
    '/proc/self/mem',
    'FILE: the file cannot be read to its end (copy it anew)'
  ]
];
for (const [name, file, line] of unreadable)
  test(`A list of places is refused: ${name}`, () => {
    assertRefused(run(['places', 'import', '--data', data, file]), line.replace('FILE', file));
    assert.equal(verify(data).events, before);
  });

test('One wrong row in the second of two files keeps the first one out too, and mended both go in', () => {
  const first = join(folder, 'first.csv');
  const second = join(folder, 'second.csv');
  writeFileSync(first, lines(header, '22,Quảng Ninh,Tỉnh,'));
  writeFileSync(second, lines(header, '24,Bắc Ninh,Tỉnh,', '2,Bắc Giang,Tỉnh,'));
  const both = ['places', 'import', '--data', data, first, second];
  assertRefused(run(both), /second\.csv:3: "2" in the column "code"/);
  assert.equal(verify(data).events, before);
  writeFileSync(second, lines(header, '24,Bắc Ninh,Tỉnh,'));
  assert.equal(run(both).code, 0);
  assert.equal(verify(data).events, before + 2);
  assert.equal(run(['places', 'import', '--data', data, goodList]).code, 0);
  assert.equal(verify(data).events, before + 2, 'the same list again changes nothing');
});
