#include "people/import_tables.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace domdom::people {

namespace {

#define DOMDOM_IMPORT                                                                                      \
    "SELECT import, status, account, made_at, place, organisation, grouped, title, basis, columns, total," \
    " enrolled, known, removed, stayed, source, stated_on FROM import"
#define DOMDOM_ROW                                                                                          \
    "SELECT number, verdict, why, decision, outcome, person, twin, commune, name, birth_year, born, phone," \
    " note, identity, code, group_said, confirmed_on FROM import_row WHERE import = $1"

constexpr const char* kFind = DOMDOM_IMPORT " WHERE import = $1";
constexpr const char* kOfPlace =
    DOMDOM_IMPORT " WHERE place = $1 AND status <> 'reading' ORDER BY made_at DESC LIMIT 200";
constexpr const char* kCount =
    "SELECT verdict, COUNT(*), COALESCE(SUM(CASE WHEN decision <> '' THEN 1 ELSE 0 END), 0) FROM import_row"
    " WHERE import = $1 GROUP BY verdict";
constexpr const char* kRows = DOMDOM_ROW " AND verdict = $2 AND number > $3 ORDER BY number LIMIT $4";
constexpr const char* kDue = DOMDOM_ROW
    " AND number > $2 AND outcome = '' AND (verdict IN ('new', 'known')"
    " OR decision NOT IN ('', 'skip')) ORDER BY number LIMIT $3";
constexpr const char* kApplied =
    DOMDOM_ROW " AND number > $2 AND outcome IN ('enrolled', 'known') ORDER BY number LIMIT $3";
constexpr const char* kStaying = DOMDOM_ROW " AND number > $2 AND outcome = 'stays' ORDER BY number LIMIT $3";
constexpr const char* kDoneTo = "SELECT done_to FROM import WHERE import = $1";
constexpr const char* kSetStatus = "UPDATE import SET status = $2, done_to = 0 WHERE import = $1";
constexpr const char* kDeleteRows = "DELETE FROM import_row WHERE import = $1";
constexpr const char* kDelete = "DELETE FROM import WHERE import = $1";
constexpr const char* kDecide =
    "UPDATE import_row SET decision = $3, person = $4 WHERE import = $1 AND number = $2 AND verdict = "
    "'doubtful'";
constexpr const char* kIsDoubtful =
    "SELECT COUNT(*) FROM import_row WHERE import = $1 AND number = $2 AND verdict = 'doubtful'";
// Previews go whole. Of what is half applied, only the rows that were not.
constexpr const char* kOldPreviews =
    "SELECT import FROM import WHERE made_at < $1 AND status IN ('reading', 'ready')";
constexpr const char* kExpireRows =
    "DELETE FROM import_row WHERE outcome = '' AND import IN (SELECT import FROM import WHERE made_at < $1"
    " AND status IN ('applying', 'undoing'))";

constexpr std::array<std::string_view, 6> kStatusTexts = {"reading", "ready",   "applying",
                                                          "done",    "undoing", "undone"};

ImportStatus status_of(std::string_view text) {
    for (size_t i = 0; i < kStatusTexts.size(); ++i)
        if (kStatusTexts[i] == text) return static_cast<ImportStatus>(i);
    return ImportStatus::kReading;
}

Verdict verdict_of(std::string_view text) {
    for (const auto verdict : {Verdict::kNew, Verdict::kKnown, Verdict::kDoubtful})
        if (verdict_text(verdict) == text) return verdict;
    return Verdict::kWrong;
}

Result<Import> read_import(const store::Rows& rows, int64_t now_ms) {
    Import import;
    import.id = rows.uuid(0);
    import.status = status_of(rows.text(1));
    import.account = rows.uuid(2);
    import.made_at = rows.integer(3);
    import.place = rows.uuid(4);
    import.organisation = rows.uuid(5);
    import.group = rows.text(6);
    import.title = rows.text(7);
    import.basis = rows.text(8);
    const auto columns = TRY(parse_json(rows.text(9)));
    if (columns.is_object()) import.columns = columns.get_object();
    import.total = rows.integer(10);
    import.enrolled = rows.integer(11);
    import.known = rows.integer(12);
    import.removed = rows.integer(13);
    import.stayed = rows.integer(14);
    import.source = rows.text(15);
    if (!rows.is_null(16)) import.stated_on = rows.date(16);
    import.expired = import.made_at < now_ms - kPreviewKeptMs;
    return import;
}

std::optional<std::string> text_or_none(const store::Rows& rows, int column) {
    if (rows.is_null(column)) return std::nullopt;
    return std::string(rows.text(column));
}

ImportRow read_row(const store::Rows& rows) {
    ImportRow one;
    one.row.number = rows.integer(0);
    one.verdict = verdict_of(rows.text(1));
    one.why = rows.text(2);
    one.decision = rows.text(3);
    one.outcome = rows.text(4);
    one.person = rows.uuid(5);
    one.twin = rows.integer(6);
    one.row.commune = rows.uuid(7);
    one.row.name = rows.text(8);
    one.row.birth_year = static_cast<int>(rows.integer(9));
    if (!rows.is_null(10)) one.row.born = rows.date(10);
    one.row.phone = text_or_none(rows, 11);
    one.row.note = text_or_none(rows, 12);
    one.row.identity = rows.blob(13);
    one.row.code = rows.text(14);
    one.row.group = rows.text(15);
    if (!rows.is_null(16)) one.row.confirmed = rows.date(16);
    return one;
}

Result<std::vector<ImportRow>> all_rows(Result<store::Rows> found) {
    auto rows = TRY(std::move(found));
    std::vector<ImportRow> list;
    while (TRY(rows.next())) list.push_back(read_row(rows));
    return list;
}

}  // namespace

std::string_view status_text(ImportStatus status) { return kStatusTexts[static_cast<size_t>(status)]; }

Uuid person_of_row(const Uuid& import, int64_t number) {
    return make_uuid_v8(fmt::format("{} row {} person", import.text(), number));
}

std::optional<std::string> note_of(const Import& import, const ListRow& row, const Uuid& residential_group) {
    if (row.group.empty() || !residential_group.is_nil()) return row.note;
    std::string title;
    for (const auto& one : import.columns.at("columns").as_array()) {
        const auto* holds = one.at("holds").if_string();
        if (holds && *holds == column_key(Column::kGroup)) title = one.at("title").as_string();
    }
    const std::string note = title.empty() ? row.group : title + ": " + row.group;
    return row.note ? note + "; " + *row.note : note;
}

Result<std::optional<Import>> find_import(store::Connection& db, const Uuid& id, int64_t now_ms) {
    auto rows = TRY(db.query(kFind, id));
    if (!TRY(rows.next())) return std::optional<Import>{};
    return std::optional(TRY(read_import(rows, now_ms)));
}

Result<Import> load_import(store::Connection& db, const Uuid& id, int64_t now_ms) {
    auto import = TRY(find_import(db, id, now_ms));
    if (!import)
        return Error{Code::kNotFound, "there is no such import", "import",
                     "what was not applied within a day is gone; give the list again"}
            .as("import-gone");
    return std::move(*import);
}

Result<std::vector<Import>> list_imports(store::Connection& db, const std::vector<Uuid>& places,
                                         int64_t now_ms) {
    std::vector<Import> list;
    for (const auto& place : places) {
        auto rows = TRY(db.query(kOfPlace, place));
        while (TRY(rows.next())) {
            auto import = TRY(read_import(rows, now_ms));
            if (!import.expired || import.status != ImportStatus::kReady) list.push_back(std::move(import));
        }
    }
    std::sort(list.begin(), list.end(),
              [](const Import& a, const Import& b) { return a.made_at > b.made_at; });
    return list;
}

Result<VerdictCounts> count_verdicts(store::Connection& db, const Uuid& import) {
    VerdictCounts counts;
    auto rows = TRY(db.query(kCount, import));
    while (TRY(rows.next())) {
        counts.count[static_cast<size_t>(verdict_of(rows.text(0)))] = rows.integer(1);
        counts.decided += rows.integer(2);
    }
    return counts;
}

Result<std::vector<ImportRow>> read_rows(store::Connection& db, const Uuid& import, Verdict verdict,
                                         int64_t after, size_t limit) {
    return all_rows(db.query(kRows, import, verdict_text(verdict), after, static_cast<int64_t>(limit)));
}

Result<std::vector<ImportRow>> read_due(store::Connection& db, const Uuid& import, int64_t after,
                                        size_t limit) {
    return all_rows(db.query(kDue, import, after, static_cast<int64_t>(limit)));
}

Result<std::vector<ImportRow>> read_applied(store::Connection& db, const Uuid& import, int64_t after,
                                            size_t limit) {
    return all_rows(db.query(kApplied, import, after, static_cast<int64_t>(limit)));
}

Result<std::vector<ImportRow>> read_staying(store::Connection& db, const Uuid& import, int64_t after,
                                            size_t limit) {
    return all_rows(db.query(kStaying, import, after, static_cast<int64_t>(limit)));
}

Result<int64_t> done_to(store::Connection& db, const Uuid& import) {
    return db.integer_or(0, kDoneTo, import);
}

Result<> set_status(store::Connection& db, const Uuid& import, ImportStatus status) {
    return db.run(kSetStatus, import, status_text(status));
}

Result<> delete_import(store::Connection& db, const Uuid& import) {
    TRY(db.run(kDeleteRows, import));
    return db.run(kDelete, import);
}

Result<> decide_row(log::Writing& writing, const Import& import, int64_t number,
                    const std::string& decision) {
    if (import.status != ImportStatus::kReady || import.expired)
        return Error{Code::kConflict, "this list is no longer a preview", "import", "give the list again"}.as(
            "import-closed");
    if (TRY(writing.db.integer_or(0, kIsDoubtful, import.id, number)) == 0)
        return Error{Code::kNotFound, "this row is not one of the doubtful ones", "row"};
    const auto person = parse_uuid(decision);
    if (!person && decision != "new" && decision != "skip" && !decision.empty())
        return invalid("a decision is \"new\", \"skip\" or the id of a person", "decision");
    if (import.is_of_confirmations() && decision == "new")
        return invalid("a list of confirmations enrols nobody", "decision",
                       "say whom the row means, or skip it");
    return writing.db.run(kDecide, import.id, number, decision, person.value_or(Uuid{}));
}

Result<> drop_import(log::Log& log, const Uuid& id) {
    return log.run([&](log::Writing& writing) -> Result<> {
        const auto import = TRY(load_import(writing.db, id, writing.now_ms));
        if (import.status > ImportStatus::kReady)
            return Error{Code::kConflict, "this list was applied already", "import", "undo it instead"}.as(
                "import-applied");
        return delete_import(writing.db, id);
    });
}

Result<> expire_imports(log::Log& log) {
    return log.run([](log::Writing& writing) -> Result<> {
        const int64_t before = writing.now_ms - kPreviewKeptMs;
        std::vector<Uuid> old;
        {
            auto rows = TRY(writing.db.query(kOldPreviews, before));
            while (TRY(rows.next())) old.push_back(rows.uuid(0));
        }
        for (const auto& id : old) TRY(delete_import(writing.db, id));
        return writing.db.run(kExpireRows, before);
    });
}

}  // namespace domdom::people
