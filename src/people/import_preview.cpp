// Reading a list and laying it aside with a verdict for each row.
#include <fmt/format.h>

#include <map>

#include "base/text.h"
#include "people/import_tables.h"
#include "people/list_groups.h"
#include "people/people.h"

namespace domdom::people {

namespace {

constexpr size_t kRowsAJob = 500;

constexpr const char* kPut =
    "INSERT INTO import (import, status, account, made_at, place, organisation, grouped, title, basis, "
    "columns,"
    " total, done_to, enrolled, known, removed, stayed, source, stated_on)"
    " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 0, 0, 0, 0, 0, 0, $11, $12)";
constexpr const char* kFinish = "UPDATE import SET status = $2, total = $3 WHERE import = $1";
constexpr const char* kEarlier =
    "SELECT import FROM import WHERE account = $1 AND status IN ('reading', 'ready')";
constexpr const char* kPutRow =
    "INSERT INTO import_row (import, number, verdict, why, decision, outcome, person, twin, commune, name, "
    "folded,"
    " birth_year, born, phone, note, identity, code, group_said, confirmed_on)"
    " VALUES ($1, $2, $3, $4, '', '', $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)";
// The same person earlier in the same list. Of a bare MIN(number) SQLite would look through the list in its
// order.
constexpr const char* kTwinByPerson =
    "SELECT MIN(number + 0) FROM import_row WHERE person = $2 AND import = $1";
constexpr const char* kTwinByIdentity =
    "SELECT MIN(number + 0) FROM import_row WHERE import = $1 AND identity = $2 AND verdict <> 'wrong'";
constexpr const char* kTwinByCode =
    "SELECT MIN(number + 0) FROM import_row WHERE import = $1 AND code = $2 AND verdict <> 'wrong'";
constexpr const char* kAlike =
    "SELECT number, name, born, identity, code FROM import_row WHERE import = $1 AND folded = $2"
    " AND birth_year = $3 AND commune = $4 AND verdict <> 'wrong' ORDER BY number + 0 LIMIT 100";

constexpr const char* kGroupsSaid =
    "SELECT commune, group_said, person FROM import_row WHERE import = $1 AND group_said IS NOT NULL"
    " AND verdict IN ('new', 'known')";

std::optional<std::string_view> given(const std::string& text) {
    return text.empty() ? std::nullopt : std::optional<std::string_view>(text);
}
store::Bind blob_or_null(const std::string& bytes) {
    return bytes.empty() ? store::Bind(nullptr) : store::Bind::blob(bytes);
}

bool differ(std::string_view a, std::string_view b) { return !a.empty() && !b.empty() && a != b; }

Result<int64_t> find_alike(store::Connection& db, const Uuid& import, const ListRow& row) {
    const std::string folded = fold_vietnamese(row.name);
    auto rows = TRY(db.query(kAlike, import, folded, row.birth_year, row.commune));
    while (TRY(rows.next())) {
        const bool is_other = (row.born && !rows.is_null(2) && rows.date(2) != *row.born) ||
                              differ(row.identity, rows.blob(3)) || differ(row.code, rows.text(4));
        if (!is_other && lower_vietnamese(std::string(rows.text(1))) == lower_vietnamese(row.name))
            return rows.integer(0);
    }
    return int64_t{0};
}

// The number of the earlier row, or 0.
Result<int64_t> find_twin(store::Connection& db, const Uuid& import, const ListRow& row,
                          const Judged& judged) {
    if (judged.verdict == Verdict::kWrong) return int64_t{0};
    if (!judged.person.is_nil())
        if (const int64_t twin = TRY(db.integer_or(0, kTwinByPerson, import, judged.person))) return twin;
    if (!row.identity.empty())
        if (const int64_t twin =
                TRY(db.integer_or(0, kTwinByIdentity, import, store::Bind::blob(row.identity))))
            return twin;
    if (!row.code.empty())
        if (const int64_t twin = TRY(db.integer_or(0, kTwinByCode, import, row.code))) return twin;
    return find_alike(db, import, row);
}

Result<> put_row(store::Connection& db, const Uuid& import, const ListRow& row, Judged judged) {
    const int64_t twin = TRY(find_twin(db, import, row, judged));
    if (twin != 0) judged = {Verdict::kDoubtful, "twin", {}, {}};
    return db.run(kPutRow, import, row.number, verdict_text(judged.verdict), judged.why, judged.person, twin,
                  row.commune, row.name, fold_vietnamese(row.name), row.birth_year, row.born, row.phone,
                  row.note, blob_or_null(row.identity), given(row.code), given(row.group), row.confirmed);
}

// What matters in the one kind of list does not in the other.
ListRow as_asked(ListRow row, const ImportOptions& options) {
    if (options.source.empty())
        row.confirmed.reset();
    else if (row.is_confirmed_unread)
        row.wrong = "day-unreadable";
    return row;
}

Result<> lay_aside(log::Log& log, const places::PlaceTree& tree, ListReader& reader, const Uuid& import,
                   const ImportOptions& options, const RowProgress& progress, int64_t& total) {
    const Uuid source = source_of(options.place, options.organisation);
    std::vector<ListRow> rows;
    for (bool more = true; more;) {
        rows.clear();
        for (ListRow row; rows.size() < kRowsAJob && (more = TRY(reader.next(row)));)
            rows.push_back(as_asked(std::move(row), options));
        TRY(log.run([&](log::Writing& writing) -> Result<> {
            Judge judge(writing.db, tree, options.place, source, log.clock().today());
            for (const auto& row : rows) TRY(put_row(writing.db, import, row, TRY(judge.judge(row))));
            return {};
        }));
        total += static_cast<int64_t>(rows.size());
        if (progress) progress(total, 0);
    }
    return {};
}

Result<> begin(log::Log& log, const Uuid& import, const ImportOptions& options, const Columns& columns) {
    const std::string known = json::serialize(columns.json());
    return log.run([&](log::Writing& writing) -> Result<> {
        if (!options.organisation.is_nil() && !TRY(find_organisation(writing.db, options.organisation)))
            return Error{Code::kNotFound, "no organisation has this id", "organisation", "found it first"}.as(
                "organisation-unknown");
        if (!options.account.is_nil()) {
            std::vector<Uuid> earlier;
            {
                auto rows = TRY(writing.db.query(kEarlier, options.account));
                while (TRY(rows.next())) earlier.push_back(rows.uuid(0));
            }
            for (const auto& id : earlier) TRY(delete_import(writing.db, id));
        }
        return writing.db.run(kPut, import, status_text(ImportStatus::kReading), options.account,
                              writing.now_ms, options.place, options.organisation, options.group,
                              options.title, options.basis, known, options.source, options.stated_on);
    });
}

}  // namespace

Result<Uuid> preview_import(log::Log& log, const places::PlaceTree& tree, std::string_view bytes,
                            const ImportOptions& options, const RowProgress& progress) {
    TRY(expire_imports(log));
    auto source = TRY(sheets::open_source(bytes, options.file, options.sheet));
    auto list = TRY(List::open(std::move(source), options.file, options.columns));
    auto reader = TRY(ListReader::open(std::move(list), tree, options.place, identity_key(log.store()),
                                       log.clock().today()));
    const Uuid import = make_uuid_v7(log.clock().now_ms());
    TRY(begin(log, import, options, reader.columns()));
    int64_t total = 0;
    auto read = lay_aside(log, tree, reader, import, options, progress, total);
    if (read.ok() && total == 0)
        read = invalid("this list has no rows with names", options.file).as("no-rows");
    if (!read.ok()) {
        TRY(drop_import(log, import));
        return read.error();
    }
    TRY(log.run([&](log::Writing& writing) -> Result<> {
        return writing.db.run(kFinish, import, status_text(ImportStatus::kReady), total);
    }));
    return import;
}

Result<std::vector<GroupNamed>> groups_named(store::Connection& db, const places::PlaceTree& tree,
                                             const Uuid& import, Date today) {
    std::map<std::pair<Uuid, std::string>, std::vector<Uuid>> said;  // whom each names; nil: someone new
    {
        auto rows = TRY(db.query(kGroupsSaid, import));
        while (TRY(rows.next())) said[{rows.uuid(0), std::string(rows.text(1))}].push_back(rows.uuid(2));
    }
    ListGroups groups(db, tree, today);
    std::vector<GroupNamed> list;
    for (const auto& [key, persons] : said) {
        const auto& [commune, name] = key;
        GroupNamed named {
            commune, name, TRY(groups.find(commune, name))
            .name, static_cast<int64_t>(persons.size()), 0
        };
        for (const auto& person : persons) {
            if (person.is_nil()) continue;
            const auto whole = TRY(load_whole(db, person));
            if (!TRY(groups.find_for(*whole.person, commune, name)).left.empty()) ++named.moved;
        }
        list.push_back(std::move(named));
    }
    return list;
}

}  // namespace domdom::people
