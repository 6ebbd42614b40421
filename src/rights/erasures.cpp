#include "rights/erasures.h"

#include <fmt/format.h>

#include <algorithm>

#include "people/person.h"
#include "people/register.h"

namespace domdom::rights {

namespace {

constexpr const char* kErasures = "SELECT person, erased_at FROM erasure ORDER BY person";
constexpr const char* kPending =
    "SELECT person FROM register_person WHERE person IN"
    " (SELECT person FROM erasure UNION SELECT person FROM person WHERE erased = 1)"
    " UNION SELECT erasure.person FROM erasure JOIN person ON person.person = erasure.person WHERE "
    "person.erased = 0"
    " ORDER BY person";
constexpr const char* kErasedAt = "SELECT erased_at FROM erasure WHERE person = $1";
constexpr int64_t kNever = -1;
constexpr size_t kStep = 200;  // erased in one transaction: others want to write too

Result<> apply_one(log::Writing& writing, const store::Erasure& erasure) {
    TRY(people::erase_entry(writing.db, erasure.person, erasure.erased_at));
    const auto known = TRY(people::load_person(writing.db, erasure.person));
    writing.changes.erased.insert(erasure.person);
    if (!known->enrolled() || known->erased_on()) return {};
    log::Event event;
    event.id = make_uuid_v7(writing.now_ms);
    event.type = "person.erased";
    event.person = erasure.person;
    event.place = known->current_place();
    event.occurred_at = erasure.erased_at;
    TRY(writing.append(std::move(event)));
    return {};
}

}  // namespace

Result<std::vector<store::Erasure>> list_erasures(store::Connection& db) {
    std::vector<store::Erasure> list;
    auto rows = TRY(db.query(kErasures));
    while (TRY(rows.next())) list.push_back({rows.uuid(0), rows.integer(1)});
    return list;
}

Result<std::vector<store::Erasure>> pending_erasures(store::Connection& db, int64_t now_ms) {
    std::vector<Uuid> possible;
    {
        auto rows = TRY(db.query(kPending));
        while (TRY(rows.next())) possible.push_back(rows.uuid(0));
    }
    std::vector<store::Erasure> list;
    for (const auto& id : possible) {
        const int64_t erased_at = TRY(db.integer_or(kNever, kErasedAt, id));
        if (erased_at != kNever) list.push_back({id, erased_at});
        // The column says the same of whoever was only enrolled by mistake.
        else if (TRY(people::load_person(db, id))->erased_on())
            list.push_back({id, now_ms});
    }
    return list;
}

Result<> apply_erasures(log::Log& log, const std::vector<store::Erasure>& erasures) {
    for (size_t from = 0; from < erasures.size(); from += kStep) {
        const size_t until = std::min(erasures.size(), from + kStep);
        TRY(log.run([&](log::Writing& writing) -> Result<> {
            for (size_t i = from; i < until; ++i) TRY(apply_one(writing, erasures[i]));
            return {};
        }));
    }
    return {};
}

std::string erasures_text(const std::vector<store::Erasure>& erasures) {
    std::string text = "person,erasedAt\n";
    for (const auto& erasure : erasures)
        text += fmt::format("{},{}\n", erasure.person.text(), time_text(erasure.erased_at));
    return text;
}

Result<std::vector<store::Erasure>> parse_erasures(const CsvTable& table) {
    const auto person = table.column("person"), erased_at = table.column("erasedAt");
    if (!person || !erased_at)
        return invalid("this is no list of erasures: it has no columns person and erasedAt", table.file,
                       "give a file that domdom erasures wrote");
    std::vector<store::Erasure> list;
    for (const auto& row : table.rows) {
        const auto id = parse_uuid(row.fields[*person]);
        const auto at = parse_time(row.fields[*erased_at]);
        if (!id) return invalid("this is no person's id", table.where(row.number));
        if (!at) return invalid("a time like 2026-11-24T08:00:00Z is needed here", table.where(row.number));
        list.push_back({*id, *at});
    }
    return list;
}

Result<std::vector<store::Erasure>> read_erasures(const std::string& path) {
    return parse_erasures(TRY(read_csv_file(path)));
}

}  // namespace domdom::rights
