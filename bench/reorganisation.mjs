// The lists of a reorganisation that never was, of the shape of that of 1 July 2025: 63 provinces with districts and
// 10 035 communes become 34 provinces without and 3 321 communes, mostly three to one, 1 in 22 of them split. In the
// forms in which the real ones were published; the same each time.
import { mkdirSync, writeFileSync } from 'node:fs';

// How many old provinces go into each new one: 11, 17 and 6 of them.
const provinceSizes = [...Array(11).fill(1), ...Array(17).fill(2), ...Array(6).fill(3)];
const oldProvinces = 63;
const oldCommunes = 10_035;
const newCommunes = 3_321;
const districtsEach = 11;
const splitsOfEach = 7; // one in so many groups shares its last commune with the next

const pad = (number, width) => String(number).padStart(width, '0');
const list = (header, rows) => [header, ...rows.map((row) => row.join(','))].join('\n') + '\n';

/** `count` parts of `total`, none empty, drawn as if each unit went anywhere. */
function parts(total, count, draw) {
  const sizes = Array(count).fill(1);
  for (let left = total - count; left > 0; --left) ++sizes[draw(count)];
  return sizes;
}
/** The share of part `i` of `of`, so that all of them make `total`. */
const share = (total, i, of) => Math.floor((total * (i + 1)) / of) - Math.floor((total * i) / of);

function oldUnits() {
  const provinces = [];
  for (let p = 0, number = 0; p < oldProvinces; ++p) {
    const communes = Array.from({ length: share(oldCommunes, p, oldProvinces) }, () => pad(++number, 5));
    provinces.push({ code: pad(p + 1, 2), name: `Tỉnh Cũ ${pad(p + 1, 2)}`, communes });
  }
  return provinces;
}

/** Writes the three lists into `folder`, and returns their paths: units before, units since, lineage. */
export function generate(folder) {
  let x = 1;
  const draw = (n) => (x = (x * 48271) % 2147483647) % n;
  const old = oldUnits();
  const former = old.flatMap(({ code, name, communes }, p) =>
    communes.map((commune, i) => {
      const district = p * districtsEach + (i % districtsEach) + 1;
      return [commune, `Xã Cũ ${commune}`, '', 'Xã', pad(district, 3), `Huyện Cũ ${district}`, code, name];
    })
  );
  const since = [];
  const lineage = [];
  // Somewhere in the country; how large and how many live there follows from how many units it was.
  const unit = (code, name, kind, parent, size) =>
    since.push([
      code,
      name,
      '',
      kind,
      parent,
      (9 + draw(14_000) / 1_000).toFixed(3),
      (102 + draw(7_000) / 1_000).toFixed(3),
      33 * size,
      9_900 * size
    ]);
  let taken = 0;
  for (const size of provinceSizes) {
    const before = taken;
    const merged = old.slice(before, (taken += size));
    const { code, name } = merged[0];
    const communes = merged.flatMap((province) => province.communes);
    // As many new communes as the provinces before and with this one are due.
    const due = (provinces) => Math.round((newCommunes * provinces) / oldProvinces);
    const groups = parts(communes.length, due(taken) - due(before), draw);
    unit(code, name, 'Tỉnh', '', communes.length);
    for (const one of merged) lineage.push(['province', one.code, one.name, code, name, 'full']);
    let at = 0;
    const made = groups.map((size) => ({ size, first: communes[at], own: communes.slice(at, (at += size)) }));
    for (const [g, { first, own, size }] of made.entries()) {
      const named = (commune) => `Xã Mới ${commune}`;
      unit(first, named(first), 'Xã', code, size);
      for (const commune of own) {
        const next = made[g + 1];
        const isSplit = next && commune === own.at(-1) && draw(splitsOfEach) === 0;
        const into = isSplit ? [first, next.first] : [first];
        for (const successor of into)
          lineage.push([
            'ward',
            commune,
            `Xã Cũ ${commune}`,
            successor,
            named(successor),
            isSplit ? 'partial' : 'full'
          ]);
      }
    }
  }
  mkdirSync(folder, { recursive: true });
  const files = ['before.csv', 'since.csv', 'lineage.csv'].map((name) => `${folder}/${name}`);
  writeFileSync(files[0], list('Mã,Tên,Tên Tiếng Anh,Cấp,Mã QH,Quận Huyện,Mã TP,Tỉnh / Thành Phố', former));
  writeFileSync(files[1], list('code,name,name_en,kind,parent_code,lat,lon,area_km2,population', since));
  writeFileSync(files[2], list('level,old_code,old_name,new_code,new_name,extent', lineage));
  return files;
}
