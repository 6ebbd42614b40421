// Applying a list, and taking it back: a few hundred rows in one transaction, each row marked in the one that
// did it.
#include <fmt/format.h>

#include "base/text.h"
#include "people/events.h"
#include "people/import_tables.h"
#include "people/list_groups.h"
#include "people/merging.h"
#include "people/people.h"
#include "people/register.h"

namespace domdom::people {

namespace {

constexpr size_t kRowsAStep = 500;
constexpr int64_t kLastRow = INT64_MAX;

constexpr const char* kPutBorn =
    "UPDATE register_person SET born = $2 WHERE person = $1 AND (born IS NULL OR born <> $2)";
constexpr const char* kPutCode =
    "INSERT INTO register_code (source, code, person) VALUES ($1, $2, $3) ON CONFLICT (source, code, person) "
    "DO NOTHING";
// What remains of a row that was applied: whom it made or met. The name lies in the register.
constexpr const char* kMark =
    "UPDATE import_row SET outcome = $3, person = $4, name = NULL, folded = NULL, birth_year = NULL, born = "
    "NULL,"
    " phone = NULL, note = NULL, identity = NULL, code = NULL, group_said = NULL, twin = NULL,"
    " confirmed_on = NULL"
    " WHERE import = $1 AND number = $2";
constexpr const char* kOfThisList =
    "SELECT COUNT(*) FROM import_row WHERE person = $1 AND import = $2 AND outcome = 'enrolled'";
constexpr const char* kMakeDoubtful =
    "UPDATE import_row SET verdict = 'doubtful', why = $3 WHERE import = $1 AND number = $2";
constexpr const char* kAdvance =
    "UPDATE import SET status = $2, done_to = $3, enrolled = enrolled + $4, known = known + $5,"
    " removed = removed + $6, stayed = stayed + $7 WHERE import = $1";
constexpr const char* kForgetUndone = "DELETE FROM import_row WHERE import = $1 AND outcome = ''";
constexpr const char* kForgetRemoved = "DELETE FROM import_row WHERE import = $1 AND outcome <> 'stays'";
constexpr const char* kStay =
    "UPDATE import_row SET outcome = 'stays', why = $3 WHERE import = $1 AND number = $2";

constexpr const char* kEvents = "SELECT COUNT(*) FROM event WHERE person = $1";
constexpr const char* kCards = "SELECT COUNT(*) FROM card WHERE person = $1";
constexpr const char* kChanges = "SELECT version FROM register_person WHERE person = $1";
constexpr const char* kOtherLists =
    "SELECT COUNT(*) FROM import_row WHERE person = $1 AND import <> $2 AND outcome = 'known'";

// Of the record of one type that a row made: the same however often it is tried.
Uuid id_of(const Uuid& import, int64_t number, const char* type) {
    return make_uuid_v8(fmt::format("{} row {} {}", import.text(), number, type));
}

struct Counts {
    int64_t enrolled = 0, known = 0, removed = 0, stayed = 0;
};

// One job: what it knows is read anew in each run.
class Applying {
  public:
    Applying(log::Writing& writing, const places::PlaceTree& tree, Import import, const Date& today)
        : writing_(writing),
          db_(writing.db),
          import_(std::move(import)),
          today_(today),
          source_(source_of(import_.place, import_.organisation)),
          judge_(db_, tree, import_.place, source_, today),
          groups_(db_, tree, today) {}

    Result<> apply(const ImportRow& row) {
        const bool is_new = row.verdict == Verdict::kNew || row.decision == "new";
        // Whoever is not here stays on the list alone: it asked nobody for consent.
        if (import_.is_of_confirmations()) return is_new ? Result<>{} : confirm(row);
        return is_new ? enrol(row) : meet(row);
    }
    Counts counts;

  private:
    log::Event event(const ImportRow& row, const char* type, const Uuid& person) const {
        log::Event event;
        event.id = id_of(import_.id, row.row.number, type);
        event.type = type;
        event.occurred_at = import_.made_at;
        event.author = import_.account;
        event.person = person;
        return event;
    }

    Result<> enrol(const ImportRow& row) {
        if (row.verdict == Verdict::kNew && TRY(came_meanwhile(row.row)))
            return db_.run(kMakeDoubtful, import_.id, row.row.number, "changed-meanwhile");
        const Uuid person = person_of_row(import_.id, row.row.number);
        log::Event enrolled = event(row, PersonEnrolled::kType, person);
        enrolled.place = row.row.commune;
        PersonEnrolled body;
        body.birth_year = row.row.birth_year;
        if (!import_.group.empty()) body.groups.push_back(import_.group);
        body.residential_group = TRY(groups_.find(row.row.commune, row.row.group))
        .group;
        enrolled.body = body.body();
        TRY(writing_.append(std::move(enrolled)));
        TRY(put_entry(db_, row.row.commune, person,
                      {row.row.name, row.row.phone, note_of(import_, row.row, body.residential_group)},
                      writing_.now_ms));
        if (!import_.organisation.is_nil()) TRY(join(row, person));
        TRY(put_keys(row.row, person));
        ++counts.enrolled;
        return db_.run(kMark, import_.id, row.row.number, "enrolled", person);
    }

    // Someone else may have enrolled them since the list was looked at. Those of this list were compared
    // then.
    Result<bool> came_meanwhile(const ListRow& row) {
        const auto now = TRY(judge_.judge(row));
        std::vector<Uuid> alike;
        if (!now.person.is_nil()) alike.push_back(now.person);
        for (const auto& candidate : now.candidates) alike.push_back(candidate.person);
        for (const auto& person : alike)
            if (TRY(db_.integer_or(0, kOfThisList, person, import_.id)) == 0) return true;
        return false;
    }

    // A corrected name or phone number goes into the register; what is recorded about them stays.
    Result<> meet(const ImportRow& row) {
        const auto whole = TRY(load_whole(db_, row.person));
        const auto& person = whole.person;
        auto entry = TRY(find_entry(db_, row.person));
        if (!person->enrolled() || person->erased_on() || !entry)
            return db_.run(kMakeDoubtful, import_.id, row.row.number, "changed-meanwhile");
        if (person->has_withdrawn()) return db_.run(kMakeDoubtful, import_.id, row.row.number, "withdrawn");
        const bool other_name = lower_vietnamese(entry->name) != lower_vietnamese(row.row.name);
        const bool other_phone = row.row.phone && entry->phone != row.row.phone;
        if (other_name) entry->name = row.row.name;
        if (other_phone) entry->phone = row.row.phone;
        if (other_name || other_phone)
            TRY(put_entry(db_, person->current_place(), row.person, *entry, writing_.now_ms));
        TRY(put_keys(row.row, row.person));
        if (!import_.organisation.is_nil() && !person->member_since(import_.organisation))
            TRY(join(row, row.person));
        if (!import_.group.empty() && !person->in_group(import_.group, today_)) TRY(group(row));
        TRY(place(row, TRY(groups_.find_for(*person, row.row.commune, row.row.group)).group));
        ++counts.known;
        return db_.run(kMark, import_.id, row.row.number, "known", row.person);
    }

    // Kept as what the state says, beside the rungs. The entry stays as it is.
    Result<> confirm(const ImportRow& row) {
        const auto whole = TRY(load_whole(db_, row.person));
        if (!whole.person->enrolled() || whole.person->erased_on())
            return db_.run(kMakeDoubtful, import_.id, row.row.number, "changed-meanwhile");
        if (whole.person->has_withdrawn())
            return db_.run(kMakeDoubtful, import_.id, row.row.number, "withdrawn");
        log::Event said = event(row, PersonConfirmed::kType, row.person);
        said.place = whole.person->current_place();
        const Date day = row.row.confirmed.value_or(import_.stated_on.value_or(date_of(import_.made_at)));
        said.body = PersonConfirmed{import_.source, day, import_.id}.body();
        TRY(writing_.append(std::move(said)));
        ++counts.known;
        return db_.run(kMark, import_.id, row.row.number, "known", row.person);
    }

    Result<> put_keys(const ListRow& row, const Uuid& person) {
        if (row.born) TRY(db_.run(kPutBorn, person, *row.born));
        if (!row.identity.empty()) TRY(put_identity(db_, person, row.identity));
        if (!row.code.empty()) TRY(db_.run(kPutCode, source_, row.code, person));
        return {};
    }

    Result<> join(const ImportRow& row, const Uuid& person) {
        log::Event joined = event(row, PersonJoined::kType, person);
        joined.place = row.row.commune;
        joined.body =
            PersonJoined{import_.organisation, date_of(import_.made_at), std::nullopt, import_.id}.body();
        TRY(writing_.append(std::move(joined)));
        return {};
    }

    Result<> place(const ImportRow& row, const Uuid& residential_group) {
        if (residential_group.is_nil()) return {};
        log::Event moved = event(row, PersonMoved::kType, row.person);
        moved.place = row.row.commune;
        moved.body = PersonMoved{residential_group, import_.id}.body();
        TRY(writing_.append(std::move(moved)));
        return {};
    }

    Result<> group(const ImportRow& row) {
        log::Event grouped = event(row, PersonGrouped::kType, row.person);
        grouped.place = row.row.commune;
        grouped.body =
            PersonGrouped{import_.group, date_of(import_.made_at), std::nullopt, import_.id}.body();
        TRY(writing_.append(std::move(grouped)));
        return {};
    }

    log::Writing& writing_;
    store::Connection& db_;
    Import import_;
    Date today_;
    Uuid source_;
    Judge judge_;
    ListGroups groups_;
};

Result<> advance(store::Connection& db, const Import& import, ImportStatus status, int64_t done_to,
                 const Counts& by) {
    return db.run(kAdvance, import.id, status_text(status), done_to, by.enrolled, by.known, by.removed,
                  by.stayed);
}

Result<> append_summary(log::Writing& writing, const Import& import, const char* type, int64_t enrolled,
                        int64_t known, int64_t left) {
    log::Event event;
    event.id = make_uuid_v8(fmt::format("{} {}", import.id.text(), type));
    event.type = type;
    event.occurred_at = writing.now_ms;
    event.author = import.account;
    event.place = import.place;
    event.body =
        PeopleImported{import.id, import.title, import.basis, import.total, enrolled, known, left}.body();
    TRY(writing.append(std::move(event)));
    return {};
}

Result<> finish_applying(log::Writing& writing, const Import& import) {
    const int64_t left = import.total - import.enrolled - import.known;
    TRY(append_summary(writing, import, PeopleImported::kType, import.enrolled, import.known, left));
    TRY(writing.db.run(kForgetUndone, import.id));
    return advance(writing.db, import, ImportStatus::kDone, kLastRow, {});
}

Result<bool> apply_some(log::Writing& writing, const places::PlaceTree& tree, const Uuid& id, Date today) {
    const auto import = TRY(load_import(writing.db, id, writing.now_ms));
    if (import.status == ImportStatus::kDone) return true;
    if (import.status != ImportStatus::kReady && import.status != ImportStatus::kApplying)
        return Error{Code::kConflict, "this list cannot be applied now", "import", "give the list again"}.as(
            "import-closed");
    if (import.expired)
        return Error{Code::kConflict, "a day has passed, and what was laid aside is gone", "import",
                     "undo what was applied, and give the list again"}
            .as("import-expired");
    const int64_t after = import.status == ImportStatus::kReady ? 0 : TRY(done_to(writing.db, id));
    const auto rows = TRY(read_due(writing.db, id, after, kRowsAStep));
    Applying applying(writing, tree, import, today);
    for (const auto& row : rows) TRY(applying.apply(row));
    if (!rows.empty())
        TRY(advance(writing.db, import, ImportStatus::kApplying, rows.back().row.number, applying.counts));
    if (rows.size() == kRowsAStep) return false;
    TRY(finish_applying(writing, TRY(load_import(writing.db, id, writing.now_ms))));
    return true;
}

// Why someone whom the import enrolled stays; empty: nothing else speaks of them.
Result<std::string> reason_to_stay(store::Connection& db, const Import& import, const Uuid& person) {
    const int64_t own_events = import.organisation.is_nil() ? 1 : 2;
    if (TRY(db.integer_or(0, kEvents, person)) > own_events) return std::string("recorded");
    const auto state = TRY(load_person(db, person));
    if (state->is_merged()) return std::string("recorded");
    if (TRY(db.integer_or(0, kCards, person)) > 0) return std::string("card");
    if (TRY(db.integer_or(1, kChanges, person)) > 1) return std::string("entry-changed");
    if (TRY(db.integer_or(0, kOtherLists, person, import.id)) > 0) return std::string("other-list");
    return std::string();
}

// Takes back what a row said; its place is still to be told.
log::Event undoing(const log::Writing& writing, const Import& import, const ImportRow& row,
                   const char* type) {
    log::Event event;
    event.type = type;
    event.id = id_of(import.id, row.row.number, type);
    event.occurred_at = writing.now_ms;
    event.author = import.account;
    event.person = row.person;
    event.body = {{"import", import.id.text()}};
    return event;
}

Result<> take_back(log::Writing& writing, const Import& import, const ImportRow& row, Counts& counts) {
    const std::string reason = TRY(reason_to_stay(writing.db, import, row.person));
    if (!reason.empty()) {
        ++counts.stayed;
        return writing.db.run(kStay, import.id, row.row.number, reason);
    }
    log::Event event = undoing(writing, import, row, PersonUnenrolled::kType);
    event.place = row.row.commune;
    TRY(writing.append(std::move(event)));
    TRY(forget_entry(writing.db, row.person));
    writing.changes.erased.insert(row.person);
    ++counts.removed;
    return {};
}

// Whoever was known is again where and what they were before the list, or what another record has said since.
Result<> move_back(log::Writing& writing, const Import& import, const ImportRow& row, Counts& counts) {
    const auto person = TRY(load_person(writing.db, row.person));
    if (!person->is_spoken_of_by(import.id)) return {};
    if (import.is_of_confirmations()) ++counts.removed;
    log::Event event = undoing(writing, import, row, PersonMoved::kUndoneType);
    event.place = person->current_place();
    TRY(writing.append(std::move(event)));
    TRY(follow_home(writing.db, row.person));
    return {};
}

Result<bool> undo_some(log::Writing& writing, const Uuid& id) {
    const auto import = TRY(load_import(writing.db, id, writing.now_ms));
    if (import.status == ImportStatus::kUndone) return true;
    if (import.status < ImportStatus::kApplying)
        return Error{Code::kConflict, "this list was not applied", "import", "throw the preview away instead"}
            .as("import-not-applied");
    const int64_t after = import.status == ImportStatus::kUndoing ? TRY(done_to(writing.db, id)) : 0;
    const auto rows = TRY(read_applied(writing.db, id, after, kRowsAStep));
    Counts counts;
    for (const auto& row : rows)
        TRY(row.outcome == "enrolled" ? take_back(writing, import, row, counts)
                                      : move_back(writing, import, row, counts));
    if (!rows.empty())
        TRY(advance(writing.db, import, ImportStatus::kUndoing, rows.back().row.number, counts));
    if (rows.size() == kRowsAStep) return false;
    TRY(append_summary(writing, import, PeopleImported::kUndoneType, import.removed + counts.removed, 0,
                       import.stayed + counts.stayed));
    TRY(writing.db.run(kForgetRemoved, id));
    TRY(advance(writing.db, import, ImportStatus::kUndone, kLastRow, {}));
    return true;
}

}  // namespace

Result<bool> apply_step(log::Log& log, const places::PlaceTree& tree, const Uuid& import) {
    bool done = false;
    TRY(log.run([&](log::Writing& writing) -> Result<> {
        done = TRY(apply_some(writing, tree, import, log.clock().today()));
        return {};
    }));
    return done;
}

Result<bool> undo_step(log::Log& log, const Uuid& import) {
    bool done = false;
    TRY(log.run([&](log::Writing& writing) -> Result<> {
        done = TRY(undo_some(writing, import));
        return {};
    }));
    return done;
}

}  // namespace domdom::people
