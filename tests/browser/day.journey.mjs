// A whole day: two companions' phones, a resident's and an officer's, the network cut and restored. From doors to a
// Saturday, from visits to what they prove, from phone to phone, to the report and the target.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';

import { record, signedIn } from '../server.mjs';
import { journey, look, onOwnServer, picture, signIn } from './harness.mjs';
import { allSent, alone, openField, openOffice, password, waitForSaved, wide } from './staff.mjs';

const ward = '00103';
const comesToClass = 8;
const taught = 'device.touch';
const uuids = (n) => Array.from({ length: n }, () => randomUUID());
const mainButton = (page, name) => page.locator('main').getByRole('button', { name, exact: true });

/** A residential group of four homes, in one stairwell. */
async function makeGroup(base) {
  const officer = await signedIn({ base }, 'officer');
  const [group, ...homes] = uuids(5);
  const kind = { key: 'day', kind: 'tổ dân phố', name: 'Tổ Xuân La', from: '2026-01-01' };
  const results = await officer.record(
    record('residential-group.founded', { residentialGroup: group, place: ward, ...kind }),
    record('households.stated', { residentialGroup: group, households: homes.length }),
    ...homes.map((household, i) =>
      record(
        'household.listed',
        { household, place: ward, residentialGroup: group },
        { building: 'CT2', stairwell: 'A', floor: 4 - i, door: `${4 - i}01` }
      )
    )
  );
  for (const { receipt, problem } of results) assert.ok(receipt, JSON.stringify(problem));
  return group;
}

const door = (page, name) => page.locator('.door').filter({ has: page.locator('strong', { hasText: name }) });

async function meet(page, flat, name, year) {
  await door(page, flat).getByRole('button', { name: 'Gặp được' }).click();
  await page.getByRole('button', { name: 'Điện thoại thông minh' }).click();
  await page.getByRole('button', { name: 'Yếu', exact: true }).click();
  await page.locator('.save .main').click();
  await page.getByRole('button', { name: 'Thêm người sống ở đây' }).click();
  await page.getByRole('button', { name: 'Người mới, chưa có tên' }).click();
  await page.locator('form input.input').nth(0).fill(name);
  await page.locator('form input.input').nth(1).fill(String(year));
  await page.locator('.agree input').check();
  await page.locator('form .main').click();
  await page.locator('.person').filter({ hasText: name }).waitFor();
}

/** The whole group, without a network: two at home, one not, one who refuses. */
async function goDoorToDoor(page, base, group) {
  const walk = `${base}/companion/walk?group=${group}`;
  await page.goto(walk);
  await door(page, '401').waitFor();
  await page.getByText('mất mạng vẫn dùng được').first().waitFor();
  await page.context().setOffline(true);
  await meet(page, '401', 'Vũ Thị Ngày', 1957);
  await page.goto(walk);
  await meet(page, '301', 'Hồ Văn Ngày', 1952);
  await page.goto(walk);
  await door(page, '201').getByRole('button', { name: 'Vắng nhà' }).click();
  await door(page, '101').getByRole('button', { name: 'Khác' }).click();
  await door(page, '101').getByRole('button', { name: 'Từ chối' }).click();
  await look(page, 'day-doors');
  await page.context().setOffline(false);
  await allSent(page);
}

const idOf = (page, name) =>
  page.evaluate(async (wanted) => {
    const { people } = await (await fetch(`/api/v1/people?q=${encodeURIComponent(wanted)}`)).json();
    return people.find((person) => person.name === wanted).id;
  }, name);
const rungOf = (page, person, skill) =>
  page.evaluate(
    async ([id, wanted]) => {
      const { skills } = await (await fetch(`/api/v1/people/${id}`)).json();
      return skills.find((one) => one.skill === wanted)?.best ?? null;
    },
    [person, skill]
  );
const figureOf = async (page) =>
  Number((await page.locator('article [data-figure]').first().textContent()).replace(/\D/g, ''));

const frameworkOf = (page) =>
  page.evaluate(async () => (await fetch('/api/v1/content/framework.json')).json());
function namesOf(framework, ids) {
  const skills = framework.areas.flatMap((area) => area.skills);
  return ids.map((id) => skills.find((skill) => skill.id === id).name.vi);
}

/** At home with somebody: each of these skills was done as that button of the three says. */
async function visit(page, base, person, names, how) {
  await page.goto(`${base}/companion/visit?person=${person}`);
  await page.locator('.outcomes button').last().click();
  await page.locator('fieldset details > summary').first().waitFor();
  for (const summary of await page.locator('fieldset details > summary').all()) await summary.click();
  for (const name of names) await page.getByRole('button', { name, exact: true }).first().click();
  for (const row of await page.locator('fieldset ul > li').all()) await row.locator(how).click();
  await page.locator('.save .main').click();
  await page.waitForURL(`${base}/companion`);
}

async function handOver(from, to, base) {
  await from.goto(`${base}/companion/handover`);
  const coming = from.waitForEvent('download');
  await from.getByRole('button', { name: 'Lưu thành tệp' }).click();
  const buffer = readFileSync(await (await coming).path());
  await to.goto(`${base}/companion/handover`);
  await to.locator('#give').waitFor();
  await to.setInputFiles('input[type=file]', { name: 'domdom.txt', mimeType: 'text/plain', buffer });
}

const today = () => new Date().toLocaleDateString('sv', { timeZone: 'Asia/Ho_Chi_Minh' });

async function openReport(page, base, name) {
  await signIn(page, base, name, password);
  const { id } = await page.evaluate(
    async (code) => (await (await fetch(`/api/v1/places?code=${code}`)).json()).places[0],
    ward
  );
  await page.goto(`${base}/officer/reports/${today()}?place=${id}&form=movement`);
  await page.locator('main .line').first().waitFor();
}
const inReport = (page, label) =>
  page.locator('main .line').filter({ hasText: label }).first().locator('.value').innerText();

journey('a day is walked from the doors to the report, and the target moves by exactly one', (given) =>
  onOwnServer(async (base) => {
    const { page: first, newPage } = given;
    const second = await newPage();
    const office = await newPage(wide);
    const group = await makeGroup(base);
    await openOffice(office, base);
    const before = await figureOf(office);
    await openField(first, base);
    await openField(second, base, 'leader');
    await second.getByText('mất mạng vẫn dùng được').waitFor();

    await goDoorToDoor(first, base, group);
    const coverage = await office.evaluate(
      async ([code, id]) => {
        const { groups } = await (await fetch(`/api/v1/households/coverage?place=${code}`)).json();
        return groups.find((one) => one.group?.id === id);
      },
      [ward, group]
    );
    assert.deepEqual(
      [coverage.met, coverage.of, coverage.refused, coverage.nobodyHome],
      [2, 4, 1, 1],
      'not reached means something now'
    );

    // A class this morning: eight are there, taken down without a network.
    await first.goto(`${base}/companion`);
    await first.locator('a.session').first().waitFor();
    await first.getByText('mất mạng vẫn dùng được').waitFor();
    await first.context().setOffline(true);
    await first.locator('a.session').first().click();
    for (let i = 0; i < comesToClass; ++i) await first.locator('.names button').nth(i).click();
    await look(first, 'day-class');
    await first.locator('.save .main').click();
    await first.waitForURL(`${base}/companion`);
    await waitForSaved(first, comesToClass);

    // Two visits: one woman does all of it alone; one man is shown a first step, and then does it alone.
    const framework = await frameworkOf(second);
    const all = framework.criteria.find(({ id }) => id === 'digital-citizen').all;
    const skills = framework.areas.flatMap((area) => area.skills.map(({ id }) => id));
    const names = namesOf(
      framework,
      all.filter((id) => skills.includes(id))
    );
    const [woman, man] = [await idOf(second, 'Vũ Thị Ngày'), await idOf(second, 'Hồ Văn Ngày')];
    await visit(first, base, woman, names, alone);
    await visit(first, base, man, namesOf(framework, [taught]), '.three button:nth-child(2)');
    await visit(first, base, man, namesOf(framework, [taught]), alone);

    // Their records go to the other phone, and by it to the server; later by themselves, and count once.
    await handOver(first, second, base);
    await second.getByText('việc của companion').waitFor();
    await look(second, 'day-handed');
    assert.equal(await rungOf(second, man, taught), 'witnessed', 'whoever taught him also watched him');
    await first.context().setOffline(false);
    await allSent(first);

    // Whoever only looks has taught nothing: it is proposed to the other one, who goes to see.
    await second.goto(`${base}/companion/retest`);
    await second.locator('button.one').filter({ hasText: 'Hồ Văn Ngày' }).first().click();
    await second.locator('.three button').last().click();
    await second.locator('.how .main').click();
    await second.getByText('có người ngoài chứng kiến').waitFor();
    await allSent(second);
    assert.equal(await rungOf(second, man, taught), 'observed', 'somebody who did not teach him watched');

    await office.reload();
    await office.locator('article').first().waitFor();
    assert.equal(await figureOf(office), before + 1, 'one person more, and no more');
    await picture(office, 'day-office');

    const leader = await newPage();
    await openReport(leader, base, 'leader');
    assert.match(await inReport(leader, 'Lượt người dự'), /\b8\b|\d+/);
    await mainButton(leader, 'Gửi duyệt').click();
    await leader.locator('main .mark').first().filter({ hasText: 'Đã gửi, chờ duyệt' }).waitFor();
    const judge = await newPage(wide);
    await openReport(judge, base, 'officer');
    await mainButton(judge, 'Duyệt và khóa').click();
    await judge.locator('main .mark').first().filter({ hasText: 'Đã duyệt, đã khóa' }).waitFor();
    await look(judge, 'day-report');
    for (const page of [first, second, office, leader, judge]) assert.deepEqual(page.complaints, []);
  })
);
