// Sessions that repeat: planned in words, seen by everybody on the page of the place, moved, called off with a
// reason, and kept where a holiday falls.
import assert from 'node:assert/strict';

import { journey, look, picture } from './harness.mjs';
import { allSent, openField } from './staff.mjs';

/** The first Saturday from now, as a hand types it. */
function saturday(weeksAhead = 0) {
  const day = new Date(Date.now() + 7 * 3_600_000);
  day.setUTCDate(day.getUTCDate() + ((6 - day.getUTCDay() + 7) % 7 || 7) + 7 * weeksAhead);
  return day.toISOString().slice(0, 10);
}
const typed = (day) => day.split('-').reverse().join('/');
const titled = (text) => ({ hasText: text });

const ahead = (page, title) =>
  page.evaluate(async (wanted) => {
    const until = new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10);
    const { sessions } = await (await fetch(`/api/v1/sessions?until=${until}`)).json();
    return sessions.filter((one) => one.title === wanted);
  }, title);

journey('a Saturday that repeats is planned in words, called off, and held again', async (given) => {
  const { page, newPage, base } = given;
  const title = `Thứ Bảy ${Date.now() % 100_000}`;
  await openField(page, base, 'leader');
  await page.goto(`${base}/companion/plan`);
  await page.locator('.save').waitFor();
  await page.getByLabel('Loại buổi').selectOption('saturday');
  await page.getByLabel('Tên buổi học').fill(title);
  await page
    .locator('label.field')
    .filter({ hasText: 'Địa điểm' })
    .locator('select')
    .first()
    .selectOption('new');
  await page.getByLabel('Tên (nhà văn hóa, trường học)').fill('Nhà văn hóa số 9');
  await page.getByLabel('Số nhà, đường, thôn').fill('9 phố Vệ Hồ');
  await page.getByLabel('Vị trí trên bản đồ, nếu biết').fill('21.0701, 105.8224');
  await page.getByLabel('Chứa được mấy người').fill('15');
  await page.getByLabel('Lối vào bằng phẳng, xe lăn vào được').selectOption('yes');
  await page.getByLabel('Ngày', { exact: true }).first().fill(typed(saturday()));
  await page.keyboard.press('Tab');
  await page.getByLabel('Lặp lại').selectOption('fortnightly');
  await page.locator('.days li').nth(3).waitFor();
  await look(page, 'sessions-plan');
  assert.doesNotMatch(await page.locator('main').innerText(), /FREQ|BYDAY/, 'nobody reads a rule');
  await page.locator('.save .main').click();
  await page.waitForURL(`${base}/companion`);
  await allSent(page);

  const planned = await ahead(page, title);
  assert.equal(planned[0].startsAt, `${saturday()}T01:00:00.000Z`);
  assert.equal(planned[1].startsAt.slice(0, 10), saturday(2));
  assert.equal(planned[0].capacity, 15);
  assert.equal(planned[0].venue, 'Nhà văn hóa số 9, 9 phố Vệ Hồ');

  await page.goto(`${base}/companion/sessions`);
  await page.locator('a.session', titled(title)).first().waitFor();
  await look(page, 'sessions-ahead');
  await page.locator('a.session', titled(title)).first().click();
  await page.getByText('Đổi, nghỉ, dừng').click();
  await page.getByRole('button', { name: 'Cho buổi này nghỉ' }).click();
  await look(page, 'sessions-call-off');
  await page.getByLabel('Lý do, để mọi người đọc').fill('Bão số 3');
  await page.getByRole('button', { name: 'Báo nghỉ' }).click();
  await page.waitForURL(`${base}/companion`);
  await allSent(page);
  assert.equal((await ahead(page, title))[0].cancelled, 'Bão số 3');
  assert.equal((await ahead(page, title))[1].cancelled, null);

  const visitor = await newPage();
  await visitor.goto(`${base}/p/00103`);
  await visitor.getByText('Buổi này nghỉ: Bão số 3').waitFor();
  await look(visitor, 'sessions-place');

  await page.goto(`${base}/companion/session/${planned[0].id}`);
  await page.getByText('Buổi này nghỉ: Bão số 3').waitFor();
  await picture(page, 'sessions-called-off');
  await page.getByText('Đổi, nghỉ, dừng').click();
  await page.getByRole('link', { name: 'Đổi ngày, giờ, chỗ' }).click();
  await page.waitForFunction((text) => document.querySelector('main input.input')?.value === text, title);
  await page.getByLabel('Giờ bắt đầu').fill('14:30');
  await look(page, 'sessions-change');
  await page.locator('.save .main').click();
  await page.waitForURL(`${base}/companion`);
  await allSent(page);
  const [moved, next] = await ahead(page, title);
  assert.deepEqual([moved.id, moved.cancelled], [planned[0].id, null]);
  assert.equal(moved.startsAt, `${saturday()}T07:30:00.000Z`);
  assert.equal(next.startsAt.slice(11, 16), '01:00', 'the others stay');
  assert.deepEqual([...page.complaints, ...visitor.complaints], []);
});

journey('a series is planned without a network, and ended', async ({ page, base }) => {
  const title = `Trực ${Date.now() % 100_000}`;
  await openField(page, base, 'leader');
  await page.goto(`${base}/companion/plan`);
  await page.locator('.save').waitFor();
  await page.context().setOffline(true);
  await page.getByLabel('Loại buổi').selectOption('counter');
  await page.getByLabel('Tên buổi học').fill(title);
  await page
    .locator('label.field')
    .filter({ hasText: 'Địa điểm' })
    .locator('select')
    .first()
    .selectOption('words');
  await page.getByLabel('Ghi địa điểm').fill('Trụ sở phường');
  await page.getByLabel('Ngày', { exact: true }).first().fill(typed(saturday()));
  await page.keyboard.press('Tab');
  await page.getByLabel('Lặp lại').selectOption('weekly');
  await page.getByText('Khi có mạng, các ngày sẽ hiện ở đây.').waitFor();
  await page.locator('.save .main').click();
  await page.waitForURL(`${base}/companion`);
  await page.context().setOffline(false);
  await allSent(page);
  const planned = await ahead(page, title);
  assert.ok(planned.length >= 7, `${planned.length} in 60 days`);

  await page.goto(`${base}/companion/session/${planned[2].id}`);
  await page.getByText('Đổi, nghỉ, dừng').click();
  await page.getByRole('button', { name: 'Dừng cả loạt từ buổi này' }).click();
  await page.getByRole('button', { name: 'Dừng loạt buổi' }).click();
  await page.waitForURL(`${base}/companion`);
  await allSent(page);
  assert.equal((await ahead(page, title)).length, 2);
  assert.deepEqual(page.complaints, []);
});

journey(
  'without a network a venue is mended, and whoever signs up at the door is checked in',
  async ({ page, base }) => {
    await openField(page, base, 'leader');
    await page.getByText('mất mạng vẫn dùng được').waitFor();
    const venue = `Nhà văn hóa ${Date.now() % 100_000}`;
    await page.goto(`${base}/companion/venues`);
    await page.getByRole('button', { name: 'Thêm địa điểm mới' }).click();
    await page.getByLabel('Tên (nhà văn hóa').fill(venue);
    await look(page, 'venue-form');
    await page.locator('.save .main').click();
    await page.locator('main li').filter({ hasText: venue }).waitFor();
    await allSent(page);
    await page.reload();
    await page.locator('main li').filter({ hasText: venue }).waitFor();
    await look(page, 'venues');

    await page.context().setOffline(true);
    await page.reload();
    await page.getByRole('button', { name: `Sửa: ${venue}` }).click();
    await page.getByLabel('Vị trí').fill('đâu đó');
    await page.locator('.save .main').click();
    await page.locator('.save [role=alert]').waitFor();
    await page.getByLabel('Vị trí').fill('21.0701, 105.8224');
    await page.getByLabel('Chứa được').fill('30');
    await page.locator('.save .main').click();
    await page.locator('main li').filter({ hasText: '30' }).waitFor();

    // At the door: signed up, the phone goes off, and the person comes in, all before the server knows.
    await page.goto(`${base}/companion`);
    await page.locator('main a[href^="/companion/session/"]').first().click();
    await page.getByRole('button', { name: 'Ghi tên giúp một người' }).click();
    await page.getByLabel('Họ và tên').fill('Cô Cửa');
    await page.getByRole('button', { name: 'Ghi tên', exact: true }).click();
    await page.getByRole('button', { name: /Đã đến Cô Cửa/ }).waitFor();
    const session = new URL(page.url()).pathname.split('/').at(-1);
    await page.reload();
    await page.getByRole('button', { name: /Đã đến Cô Cửa/ }).click();
    await page.locator('.panel summary').click();
    const panel = page.locator('.panel details');
    await panel.getByLabel('Năm sinh').fill('1951');
    await panel.getByRole('checkbox').first().check();
    await panel.locator('.main').click();
    await page.locator('.present').filter({ hasText: 'Cô Cửa' }).waitFor();
    await page.locator('.save .main').click();
    await page.waitForURL(`${base}/companion`);
    await page.context().setOffline(false);
    await allSent(page);
    const { signUps } = await page.evaluate(
      async (id) => (await fetch(`/api/v1/sessions/${id}`)).json(),
      session
    );
    const met = signUps.filter(({ person }) => person?.name === 'Cô Cửa');
    assert.equal(met.length, 1, 'one sign-up, and who it was');
    assert.equal(met[0].name, null, 'the name lies with the person alone');
    const { venues } = await page.evaluate(async () => (await fetch('/api/v1/venues')).json());
    assert.equal(venues.find(({ name }) => name === venue).capacity, 30);
    await page.goto(`${base}/companion/venues`);
    await page.getByRole('button', { name: `Sửa: ${venue}` }).click();
    await page.getByRole('button', { name: 'Thôi dùng nơi này' }).click();
    await page.locator('.note .button').click();
    await page.getByText('Nơi này không còn dùng nữa.').waitFor();
    await allSent(page);
    const left = await page.evaluate(async () => (await (await fetch('/api/v1/venues')).json()).venues);
    assert.ok(!left.some(({ name }) => name === venue), 'what is closed is offered no longer');
    assert.deepEqual(page.complaints, []);
  }
);

journey('somebody signs up on the public page, and is there on the day', async (given) => {
  const { page, newPage, base } = given;
  const title = `Buổi ghi tên ${Date.now() % 100_000}`;
  await openField(page, base, 'leader');
  const session = await page.evaluate(
    async ([name, startsAt]) => {
      const { csrf, place } = await (await fetch('/api/v1/session')).json();
      const uuid = () => crypto.randomUUID();
      const body = {
        session: uuid(),
        place: place.id,
        title: name,
        venue: 'Nhà văn hóa số 5',
        startsAt,
        minutes: 90,
        capacity: 2,
        skills: ['device.touch']
      };
      const items = [{ id: uuid(), type: 'session.planned', occurredAt: new Date().toISOString(), body }];
      const headers = { 'Content-Type': 'application/json', 'X-CSRF-Token': csrf };
      await fetch('/api/v1/outbox', { method: 'POST', headers, body: JSON.stringify({ items }) });
      return body.session;
    },
    [title, `${saturday(1)}T01:00:00.000Z`]
  );

  const visitor = await newPage();
  const form = `${base}/p/00103/sessions/${session}`;
  await visitor.goto(`${base}/p/00103`);
  await visitor.locator(`a[href="/p/00103/sessions/${session}"]`).click();
  await visitor.getByText('Còn 2 chỗ.').waitFor();
  await look(visitor, 'sign-up-form');
  await visitor.getByLabel('Tên của bác').fill('Cô Bích');
  await visitor.getByLabel('Số điện thoại, nếu bác muốn').fill('0912 345 678');
  await visitor.getByLabel('Mấy người cùng đến').selectOption('2');
  await visitor.getByRole('checkbox').check();
  await visitor.getByRole('button', { name: 'Ghi tên' }).click();
  await visitor.getByText('Bác đã có chỗ. Hẹn gặp bác!').waitFor();
  await look(visitor, 'sign-up-place');
  const own = visitor.url();

  const late = await newPage();
  await late.goto(`${form}?lang=en`);
  await late.getByText('All places are taken.').waitFor();
  await late.getByLabel('Your name').fill('Mai Late');
  await late.getByRole('checkbox').check();
  await late.getByRole('button', { name: 'Sign up' }).click();
  await late.getByText('You are on the waiting list, number 1.').waitFor();
  await picture(late, 'sign-up-waits');

  await page.goto(`${base}/companion/session/${session}`);
  await page.getByRole('heading', { name: 'Đã ghi tên (2/2)' }).waitFor();
  await page.getByText('danh sách chờ').waitFor();
  await look(page, 'sign-up-list');
  await page.getByRole('button', { name: /Đã đến Cô Bích/ }).click();
  await page.getByText('Cô Bích là ai?').waitFor();
  await picture(page, 'sign-up-who');
  await page.locator('.panel summary').click();
  const panel = page.locator('.panel details');
  assert.equal(await panel.getByLabel('Họ và tên').inputValue(), 'Cô Bích');
  await panel.getByLabel('Năm sinh').fill('1955');
  await panel.getByRole('checkbox').first().check();
  await panel.locator('.main').click();
  await page.locator('.present').filter({ hasText: 'Cô Bích' }).waitFor();
  await page.locator('.save .main').click();
  await page.waitForURL(`${base}/companion`);
  await allSent(page);
  const after = await page.evaluate(async (id) => (await fetch(`/api/v1/sessions/${id}`)).json(), session);
  assert.equal(after.present, 1);
  assert.equal(after.signUps[0].person.name, 'Cô Bích');
  assert.equal(after.signUps[0].phone, null, 'what was only for the session is forgotten');

  await visitor.goto(own);
  await visitor.getByRole('button', { name: 'Tôi không đến được' }).click();
  await visitor.getByText('Tên và số của bác đã xóa.').waitFor();
  await late.reload();
  await late.getByText('You have a place. See you there!').waitFor();

  await page.goto(`${base}/companion/session/${session}/poster`);
  await page.locator('article img').waitFor();
  await look(page, 'session-poster');
  assert.deepEqual([...page.complaints, ...visitor.complaints, ...late.complaints], []);
});
