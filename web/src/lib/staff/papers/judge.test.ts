import { describe, expect, it } from 'vitest';
import { uuid7 } from '../../uuid';
import { readDay, readTick, readWord, written, type Cell } from './cells';
import { blankCodes, paperCode, readPaperCode, rowCode, shown } from './code';
import { judge, type Around, type Filled, type Row } from './judge';
import { rowsOf, tableOf } from './sheet';

const now = new Date('2026-11-26T15:00:00').getTime();
const printedAt = new Date('2026-11-20T08:00:00').getTime();
const [group, session, visited] = [uuid7(), uuid7(), uuid7()];
const row = (kind: 'home' | 'person' | 'sign-up' | 'skill', label: string, id = uuid7()): Row => ({
  code: rowCode(kind, id),
  kind,
  id,
  label,
  more: ''
});
const blankRow: Row = { code: blankCodes(1)[0]!, kind: 'blank', id: '', label: '', more: '' };
const homes = ['301', '302', '303'].map((name) => row('home', name));
const [first, second] = homes as [Row, Row];

const walked: Around = {
  paper: readPaperCode(paperCode('walk', group, printedAt))!,
  subject: group,
  rows: [...homes, blankRow],
  people: [],
  place: 'commune',
  group,
  from1904: false,
  now
};
const held: Around = {
  ...walked,
  paper: readPaperCode(paperCode('register', session, printedAt))!,
  subject: session,
  heldAt: now - 3_600_000,
  rows: [row('person', 'Lê Thị Lan'), row('sign-up', 'Trần Văn Tư'), blankRow],
  people: [
    { id: 'tu', name: 'Trần Văn Tư', birthYear: 1950 },
    { id: 'hoa-1', name: 'Nguyễn Thị Hoa', birthYear: 1960 },
    { id: 'hoa-2', name: 'Nguyễn Thị Hoa', birthYear: 1955 }
  ]
};
const form: Around = {
  ...walked,
  paper: readPaperCode(paperCode('visit', visited, printedAt))!,
  subject: visited,
  rows: [
    row('person', 'Lê Thị Lan', visited),
    row('skill', 'Gọi video', 'call.video'),
    row('skill', 'QR', 'pay.qr')
  ]
};

const fill = (code: string, cells: Record<string, string | Cell>, number = 7, what = 'in'): Filled => ({
  number,
  code,
  what,
  cells: Object.fromEntries(
    Object.entries(cells).map(([key, cell]) => [key, typeof cell === 'string' ? written(cell) : cell])
  )
});
const today = '26/11/2026';
const problemsOf = (around: Around, ...rows: Filled[]) =>
  judge(around, rows).flatMap(({ number, problems }) =>
    problems.map(({ kind, column }) => [number, kind, column])
  );

describe('a filled walk list', () => {
  it('records what was found, on the day that it says', () => {
    const [one] = judge(walked, [
      fill(first.code, {
        day: '25/11/2026',
        met: 'x',
        phone: 'Thông minh',
        shared: 'X',
        signal: 'yếu',
        next: '1/12'
      })
    ]);
    expect(one!.problems).toEqual([]);
    const next = '2026-12-01';
    expect(one!.events).toMatchObject([
      {
        type: 'household.met',
        occurredAt: new Date('2026-11-25T12:00:00').getTime(),
        body: { household: first.id, outcome: 'met', phone: 'smartphone', shared: true, signal: 'weak', next }
      }
    ]);
  });

  it('takes the day of the row above, passes over what nobody wrote into, and lists a new home', () => {
    const judged = judge(walked, [
      fill(first.code, { day: today, 'nobody-home': '✓' }, 7),
      fill(second.code, {}, 8),
      fill(blankRow.code, { met: 'v' }, 9, ' 12 ngõ 3 ')
    ]);
    expect(judged.map(({ number }) => number)).toEqual([7, 9]);
    const [listed, met] = judged[1]!.events;
    expect(listed).toMatchObject({
      type: 'household.listed',
      body: { place: 'commune', residentialGroup: group },
      private: { address: '12 ngõ 3' }
    });
    expect(met!.body.household).toBe(listed!.body.household);
    // The outbox sends by id: a home is listed before it is met.
    expect(listed!.id < met!.id).toBe(true);
    // Noon has passed; nothing is recorded later than now.
    expect(met!.occurredAt).toBeLessThanOrEqual(now);
  });

  it('makes the same records when it is read twice, and others when a row was corrected', () => {
    const ids = (cells: Record<string, string>) =>
      judge(walked, [fill(first.code, cells)])[0]!.events.map(({ id }) => id);
    const once = ids({ day: today, refused: 'x' });
    expect(ids({ day: today, refused: 'x' })).toEqual(once);
    expect(ids({ day: today, moved: 'x' })).not.toEqual(once);
    const later = { ...walked, now: now + 86_400_000 };
    expect(judge(later, [fill(first.code, { day: today, refused: 'x' })])[0]!.events[0]!.id).toBe(once[0]);
  });

  const mistyped = first.code.slice(0, 3) + (first.code[3] === 'Z' ? 'Y' : 'Z') + first.code.slice(4);
  it.each([
    ['a mistyped code', mistyped, { day: today, met: 'x' }, 'code-mistyped', 'code'],
    ['a home of another list', rowCode('home', uuid7()), { day: today, met: 'x' }, 'code-elsewhere', 'code'],
    ['no day at all', first.code, { met: 'x' }, 'day-missing', 'day'],
    ['what is no day', first.code, { day: 'hôm qua', met: 'x' }, 'day-unreadable', 'day'],
    ['a day to come', first.code, { day: '27/12/2026', met: 'x' }, 'day-future', 'day'],
    ['a day before the printing', first.code, { day: '13/11/2026', met: 'x' }, 'day-before', 'day'],
    [
      'a next day that has passed',
      first.code,
      { day: today, met: 'x', next: '25/11/2026' },
      'next-early',
      'next'
    ],
    ['two outcomes', first.code, { day: today, met: 'x', refused: 'x' }, 'two-outcomes', 'met'],
    ['answers without an outcome', first.code, { day: today, phone: 'thường' }, 'no-outcome', 'nobody-home'],
    ['what is no mark', first.code, { day: today, met: 'vắng' }, 'unknown-mark', 'met'],
    ['an unknown word', first.code, { day: today, met: 'x', phone: 'Nokia' }, 'unknown-word', 'phone'],
    [
      'a phone where nobody was met',
      first.code,
      { day: today, moved: 'x', signal: 'tốt' },
      'only-met',
      'signal'
    ]
  ])('says what is wrong with %s, and records nothing of the row', (_, code, cells, kind, column) => {
    expect(problemsOf(walked, fill(code, cells as Record<string, string>))).toEqual([[7, kind, column]]);
    expect(judge(walked, [fill(code, cells as Record<string, string>)])[0]!.events).toEqual([]);
  });

  it('knows a day whose month and date a spreadsheet has changed', () => {
    const printed = new Date('2026-10-30T08:00:00').getTime();
    const older = { ...walked, paper: readPaperCode(paperCode('walk', group, printed))! };
    // 7 November, read as 11 July.
    const [one] = judge(older, [fill(first.code, { day: '2026-07-11', met: 'x' })]);
    expect(one!.problems).toMatchObject([
      { kind: 'day-swapped', about: { day: '11/07/2026', other: '07/11/2026' } }
    ]);
  });

  it('takes a code once, and never one of two homes that share it', () => {
    const twice = [fill(first.code, { day: today, met: 'x' }, 7), fill(shown(first.code), { met: 'x' }, 8)];
    expect(problemsOf(walked, ...twice)).toEqual([[8, 'code-twice', 'code']]);
    const shared = { ...walked, rows: [first, { ...second, code: first.code }] };
    expect(problemsOf(shared, twice[0]!)).toEqual([[7, 'code-shared', 'code']]);
  });

  it('wants an address for a home that is not listed', () => {
    expect(problemsOf(walked, fill(blankRow.code, { day: today, met: 'x' }, 7, ''))).toEqual([
      [7, 'what-missing', 'what']
    ]);
  });
});

describe('a filled register', () => {
  const [known, signed, written] = held.rows as [Row, Row, Row];
  it('records who was here, on the day of the session', () => {
    const [one, two] = judge(held, [fill(known.code, { here: 'x' }), fill(signed.code, { here: 'có' }, 8)]);
    expect(one!.events).toMatchObject([
      { type: 'attendance.recorded', occurredAt: held.heldAt, body: { person: known.id, session } }
    ]);
    expect(two!.events.map(({ type, body }) => [type, body.person])).toEqual([
      ['attendance.recorded', 'tu'],
      ['sign-up.met', 'tu']
    ]);
  });

  it('finds somebody written by hand when only one is called so, and enrols nobody without their word', () => {
    const by = (cells: Record<string, string>) => fill(written.code, { here: 'x', ...cells }, 9, '');
    expect(judge(held, [by({ name: 'nguyễn thị hoa', born: '1955' })])[0]!.events[0]!.body.person).toBe(
      'hoa-2'
    );
    expect(problemsOf(held, by({ name: 'Nguyễn Thị Hoa' }))).toEqual([[9, 'person-several', 'name']]);
    expect(problemsOf(held, by({ name: 'Người Lạ' }))).toEqual([[9, 'person-unknown', 'name']]);
    expect(problemsOf(held, by({}))).toEqual([[9, 'name-missing', 'name']]);
    expect(problemsOf(held, by({ name: 'Trần Văn Tư', born: 'già' }))).toEqual([
      [9, 'number-unreadable', 'born']
    ]);
  });
});

describe('the filled form of a visit', () => {
  const [person, video, qr] = form.rows as [Row, Row, Row];
  it('records one visit with what was practised', () => {
    const judged = judge(form, [
      fill(person.code, { day: today, helped: 'x', minutes: '45', next: '3/12/2026' }),
      fill(video.code, { alone: 'x' }, 8),
      fill(qr.code, { 'with-help': 'x' }, 9)
    ]);
    const [visit, alone, withHelp] = judged.flatMap(({ events }) => events);
    expect(visit!.body).toMatchObject({
      person: visited,
      outcome: 'helped',
      minutes: 45,
      next: '2026-12-03'
    });
    expect(alone!.body).toMatchObject({ skill: 'call.video', help: 'alone', visit: visit!.body.visit });
    expect(withHelp!.body).toMatchObject({ skill: 'pay.qr', help: 'with-help', person: visited });
  });

  it('knows no skill that was practised where nobody helped, nor one in two ways', () => {
    const refused = fill(person.code, { day: today, refused: 'x' });
    expect(problemsOf(form, refused, fill(video.code, { alone: 'x' }, 8))).toEqual([
      [8, 'only-helped', 'alone']
    ]);
    const both = fill(qr.code, { alone: 'x', 'done-for': 'x' }, 9);
    expect(problemsOf(form, fill(person.code, { day: today, helped: 'x' }), both)).toEqual([
      [9, 'two-helps', 'alone']
    ]);
  });
});

describe('a cell', () => {
  it.each([
    ['26/11/2026', '2026-11-26'],
    ['5-3-2026', '2026-03-05'],
    ['26/11', '2026-11-26'],
    ['26.11.26', '2026-11-26'],
    ['2026-11-26T00:00:00', '2026-11-26'],
    ['46352', '2026-11-26'],
    ['31/02/2026', undefined],
    ['3.11', '2026-11-03'],
    ['', undefined]
  ])('%s is the day %s', (text, day) => expect(readDay(written(text), false, '2026-11-20')).toBe(day));

  it('that a spreadsheet has made a number is its day, from 1900 and from 1904', () => {
    expect(readDay({ text: '46352.75', isNumber: true }, false, '')).toBe('2026-11-26');
    expect(readDay({ text: '44890', isNumber: true }, true, '')).toBe('2026-11-26');
    expect(readDay({ text: '3.11', isNumber: true }, false, '')).toBeUndefined();
  });

  it('is a mark, none, or something else', () => {
    expect(['x', 'X', ' ✓', 'có', '1', 'Oui'].map((text) => readTick(written(text)))).toEqual(
      Array(6).fill(true)
    );
    expect(['', '0', '-', 'Không'].map((text) => readTick(written(text)))).toEqual(Array(4).fill(false));
    expect(readTick(written('mai'))).toBeUndefined();
  });

  it('is a word with or without its marks', () => {
    expect(readWord('phone', written('Dien thoai  thuong'))).toBe('plain');
    expect(readWord('signal', written('Aucun'))).toBe('none');
    expect(readWord('signal', written('ba vạch'))).toBeUndefined();
  });
});

describe('a paper as a workbook', () => {
  const paper = {
    kind: 'walk' as const,
    subject: group,
    code: walked.paper.code,
    title: 'Tổ 5',
    printedAt,
    by: '',
    rows: walked.rows
  };
  const words = {
    head: ['how', 'who'],
    code: 'Mã tờ',
    row: 'Mã dòng',
    what: 'Nhà',
    column: (key: string) => key
  };

  it('comes back with its columns in any order, and blank it says nothing', () => {
    const table = tableOf(paper, words);
    expect(table.rows[table.hidden - 1]!.slice(0, 3)).toEqual(['#code', '#what', '#day']);
    const cells = table.rows.map((all, i) => ({ row: i + 1, cells: [...all].reverse() }));
    const blank = rowsOf({ from1904: false, rows: cells });
    expect(blank.paper?.code).toBe(walked.paper.code);
    expect(blank.letters.code).toBe('M');
    expect(judge(walked, blank.filled)).toEqual([]);
    const filled = cells.map(({ row, cells: all }) => ({
      row,
      cells:
        row === table.hidden + 1
          ? all.map((cell, i) => (i === 10 ? { number: '46352' } : i === 9 ? 'x' : cell))
          : all
    }));
    const [one] = judge(walked, rowsOf({ from1904: false, rows: filled }).filled);
    expect(one).toMatchObject({
      number: table.hidden + 1,
      problems: [],
      said: [{ key: 'outcome', value: 'nobody-home' }]
    });
  });

  it('that lost its hidden row or its code says so', () => {
    const { rows, hidden } = tableOf(paper, words);
    const without = rows.flatMap((cells, i) => (i === hidden - 1 ? [] : [{ row: i + 1, cells }]));
    expect(rowsOf({ from1904: false, rows: without })).toMatchObject({ letters: {}, filled: [] });
    const noCode = rows.flatMap((cells, i) => (i === 1 ? [] : [{ row: i + 1, cells }]));
    expect(rowsOf({ from1904: false, rows: noCode }).paper).toBeNull();
  });
});
