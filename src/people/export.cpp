// A list of everyone in a place, that an import recognises again.
#include <fmt/format.h>

#include "people/imports.h"
#include "people/person.h"
#include "sheets/write.h"

namespace domdom::people {

namespace {

constexpr const char* kPeople =
    "SELECT person.person, register_person.name, person.birth_year, register_person.born, "
    "register_person.phone,"
    " register_person.note, person.moved FROM person JOIN register_person ON register_person.commune = "
    "person.commune"
    " AND register_person.person = person.person WHERE person.commune = $1 AND person.erased = 0"
    " ORDER BY register_person.folded, person.person";

std::string day_text(Date day) {
    const std::string iso = day.text();
    return fmt::format("{}/{}/{}", iso.substr(8, 2), iso.substr(5, 2), iso.substr(0, 4));
}

std::string text_of(const store::Rows& rows, int column) {
    return rows.is_null(column) ? std::string() : std::string(rows.text(column));
}

// Whoever has several ids stands in a list once: with the entry that a merge kept where it lies here,
// otherwise with the one of the newest record.
Result<bool> is_listed(store::Connection& db, const Uuid& id) {
    const auto whole = TRY(load_whole(db, id));
    if (!whole.is_merged()) return true;
    const auto head = TRY(load_person(db, whole.head));
    const bool head_is_here = head->current_place() == whole.person->current_place();
    return id == (head_is_here ? whole.head : whole.anchor);
}

}  // namespace

Result<std::string> export_people(store::Connection& db, const places::PlaceTree& tree, const Uuid& place,
                                  const std::string& file, Date today) {
    const auto sheet = sheets::make_sheet(TRY(sheets::format_of(file)), "Danh sách");
    sheet->add({"Họ và tên", "Ngày sinh", "Số điện thoại", "Mã xã", "Xã, phường", "Ghi chú", "Mã Đom Đóm"});
    for (const auto& commune : tree.subtree(place, today)) {
        // People of a unit that has ended are counted, and found again, in the one that it went into.
        const auto* unit = tree.find(tree.counted_in(commune, today), today);
        if (!unit) unit = tree.find_latest(commune);
        auto rows = TRY(db.query(kPeople, commune));
        while (TRY(rows.next())) {
            if (rows.integer(6) != 0 && !TRY(is_listed(db, rows.uuid(0)))) continue;
            sheet->add({text_of(rows, 1),
                        rows.is_null(3) ? fmt::format("{}", rows.integer(2)) : day_text(rows.date(3)),
                        text_of(rows, 4), unit ? unit->code : "", unit ? unit->name : "", text_of(rows, 5),
                        rows.uuid(0).text()});
        }
    }
    return sheet->finish();
}

}  // namespace domdom::people
