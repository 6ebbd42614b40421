// Lists of people that are not what they should be: one clear line each, and nothing imported.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { deflateRawSync } from 'node:zlib';
import assert from 'node:assert/strict';
import { assertRefused, room, run, smallStore, verify } from './harness.mjs';

const crcTable = Array.from({ length: 256 }, (_, n) => {
  for (let k = 0; k < 8; ++k) n = n & 1 ? 0xedb88320 ^ (n >>> 1) : n >>> 1;
  return n >>> 0;
});
const crcOf = (bytes) => {
  let crc = ~0;
  for (const byte of bytes) crc = crcTable[(crc ^ byte) & 0xff] ^ (crc >>> 8);
  return ~crc >>> 0;
};

// A ZIP file of these parts, as a spreadsheet's program writes it.
function zip(parts) {
  const locals = [];
  const directory = [];
  let offset = 0;
  for (const [name, text] of Object.entries(parts)) {
    const bytes = Buffer.from(text);
    const packed = deflateRawSync(bytes);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crcOf(bytes), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(bytes.length, 18);
    fields.writeUInt16LE(name.length, 22);
    locals.push(Buffer.from('PK\x03\x04', 'latin1'), fields, Buffer.from(name), packed);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, tail, Buffer.from(name));
    offset += 30 + name.length + packed.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(Object.keys(parts).length, 8);
  end.writeUInt16LE(Object.keys(parts).length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, central, end]);
}
const workbook = (rows) =>
  zip({
    'xl/workbook.xml':
      '<workbook><sheets><sheet name="Tổ 5" sheetId="1" r:id="r1"/></sheets></workbook>'.replace(
        '<workbook>',
        '<workbook xmlns:r="r">'
      ),
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`
  });
const text = (value) => `<c t="str"><v>${value}</v></c>`;
const titles = `<row>${text('Họ tên')}${text('Năm sinh')}</row>`;
const thirty = Array.from({ length: 30 }, (_, i) => `Cột ${i + 1}`).join(',');

// name | what the file holds | what is said, with FILE for its name
const table = [
  ['an empty file', '', 'FILE: the file is empty'],
  [
    'UTF-16',
    Buffer.from('\ufeffHọ tên,Năm sinh', 'utf16le'),
    'FILE: this is UTF-16, not UTF-8 (save the file as CSV in UTF-8)'
  ],
  [
    'windows-1258',
    Buffer.from('T\xean,N\xe3m sinh\nH\xf4\xf2,1960\n', 'latin1'),
    'FILE:1, column 1: this is not UTF-8 but windows-1258, an older encoding (save the file as CSV in UTF-8)'
  ],
  [
    'an old workbook',
    Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'),
    'FILE: this is an old Excel workbook (.xls) (save it as .xlsx or as CSV in UTF-8)'
  ],
  [
    'a workbook with a password',
    Buffer.concat([Buffer.from('\xd0\xcf\x11\xe0', 'latin1'), Buffer.from('EncryptedPackage', 'utf16le')]),
    'FILE: this workbook is locked with a password (open it, take the password away and save it again)'
  ],
  [
    'a ZIP file of something else',
    zip({ 'a.txt': 'x' }),
    'FILE: this is a ZIP file, but no Excel workbook (give an .xlsx or .csv file)'
  ],
  [
    'a ZIP bomb',
    workbook(' '.repeat(60 << 20)),
    'FILE: this workbook unpacks to far more than a list needs (copy the list alone into a new workbook)'
  ],
  [
    'a workbook cut short',
    workbook(titles).subarray(0, 300),
    'FILE: this workbook is damaged or cut short (open it in Excel and save it again)'
  ],
  [
    'a formula in a name',
    workbook(`${titles}<row><c t="str"><f>A1</f><v>Lan</v></c><c><v>1960</v></c></row>`),
    'FILE, cell A2: a formula stands where a name belongs (copy the column and paste it as values)'
  ],
  ['no rows', 'Họ tên,Năm sinh\n', 'FILE: this list has no rows with names'],
  [
    'a quote that is never closed',
    'Họ tên,Năm sinh\n"Lan,1960\n',
    'FILE:2: a quoted field is not closed (the file may be cut short; save it again)'
  ]
];

const data = smallStore();
const before = verify(data).events;
const give = (name, content, ...more) => {
  const file = join(room(), name);
  writeFileSync(file, content);
  return run(['people', 'import', '--data', data, file, '--place', '00103', ...more]);
};

for (const [name, content, line] of table)
  test(`A list of people: ${name}`, () => {
    assertRefused(give('list.xlsx', content), line.replaceAll('FILE', 'list.xlsx'));
    assert.equal(verify(data).events, before);
  });

test('Thirty columns of which none is a name are named, and one of them can be said to be it', () => {
  const list = `${thirty}\n${Array(30).fill('1960').join(',')}\n`;
  assertRefused(
    give('x.csv', list),
    /x\.csv: no column of this list holds names; seen: A "Cột 1", .*AD "Cột 30" \(give one/
  );
  assertRefused(
    give('x.csv', list, '--columns', 'name=A'),
    /no column of this list holds years or days of birth/
  );
  assertRefused(give('x.csv', list, '--columns', 'name=Z9'), /x\.csv: there is no column "Z9"/);
});

test('A place that is not there, and one that is no commune, are refused', () => {
  const file = join(room(), 'x.csv');
  writeFileSync(file, 'Họ tên,Năm sinh\nLan,1960\n');
  for (const [place, line] of [
    ['99999', /--place: no place had this code/],
    ['01', /x\.csv: this place is no commune/]
  ])
    assertRefused(run(['people', 'import', '--data', data, file, '--place', place]), line);
});

test('A dry run says what would be done and does nothing', () => {
  const ended = give('x.csv', 'Họ tên,Năm sinh\nLan,1960\n', '--dry-run', '--json');
  assert.equal(ended.code, 0, ended.lines.join('\n'));
  assert.deepEqual(JSON.parse(ended.out).verdicts, { new: 1, known: 0, doubtful: 0, wrong: 0 });
  assert.equal(verify(data).events, before);
  assert.deepEqual(JSON.parse(run(['people', 'imports', '--data', data, '--json']).out), []);
});
