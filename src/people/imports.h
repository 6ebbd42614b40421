// Importing lists of people. A list is judged row by row and laid aside (a preview, with names, in the
// register); then applied in jobs of a few hundred rows each, which can be interrupted at any moment: what is
// done is marked in the transaction that did it, so that "continue" goes on and "undo" takes back. Until its
// last step an import says that it is half applied.
//
// Any thread; writes go through the log.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "log/log.h"
#include "people/list_judge.h"

namespace domdom::people {

inline constexpr int64_t kPreviewKeptMs = 24 * 3'600'000;

// reading → ready → applying → done → undoing → undone
enum class ImportStatus { kReading, kReady, kApplying, kDone, kUndoing, kUndone };
std::string_view status_text(ImportStatus status);  // "ready", …

struct ImportOptions {
    std::string file;  // its name, for errors
    std::string sheet;
    ColumnChoice columns;
    Uuid place, organisation;  // the organisation may be nil
    std::string group;         // told to everyone on the list, or empty
    std::string title;         // where the list comes from
    std::string basis;         // on what ground it may be used
    std::string
        source;  // the platform of the state that confirmed those on the list; empty: a list of people
    std::optional<Date> stated_on = {};  // the day that the list is of; none: today
    Uuid account;                        // nil: the program
};

struct Import {
    Uuid id;
    ImportStatus status = ImportStatus::kReading;
    Uuid account, place, organisation;
    std::string group, title, basis, source;
    std::optional<Date> stated_on;
    json::object columns;  // as Columns::json()
    int64_t made_at = 0;
    int64_t total = 0;  // rows that are about someone
    int64_t enrolled = 0, known = 0;
    int64_t removed = 0, stayed = 0;  // of those enrolled, after an undo; of confirmations, those taken back
    bool expired = false;             // a day has passed: what was not applied is gone

    // Says of people who are here that the state confirmed them. It enrols nobody and changes no entry.
    bool is_of_confirmations() const { return !source.empty(); }
};

// Called with the rows done and, where it is known, how many there are.
using RowProgress = std::function<void(int64_t done, int64_t total)>;

// Reads a list and judges every row; nothing is applied. An earlier preview of the same account that was not
// applied is thrown away.
Result<Uuid> preview_import(log::Log& log, const places::PlaceTree& tree, std::string_view bytes,
                            const ImportOptions& options, const RowProgress& progress = {});

Result<std::optional<Import>> find_import(store::Connection& db, const Uuid& id, int64_t now_ms);
// kNotFound where there is none.
Result<Import> load_import(store::Connection& db, const Uuid& id, int64_t now_ms);
// The newest first; those of the given places.
Result<std::vector<Import>> list_imports(store::Connection& db, const std::vector<Uuid>& places,
                                         int64_t now_ms);

// How many rows of each verdict there are, and how many of the doubtful ones were decided.
struct VerdictCounts {
    int64_t count[4] = {};
    int64_t decided = 0;
};
Result<VerdictCounts> count_verdicts(store::Connection& db, const Uuid& import);

struct ImportRow {
    ListRow row;
    Verdict verdict = Verdict::kNew;
    std::string why, decision;
    Uuid person;          // whom it means or was decided to mean
    int64_t twin = 0;     // the earlier row of the same file that is like it
    std::string outcome;  // "enrolled", "known", "stays"; empty: nothing was done
};
// Rows of one verdict with a number beyond `after`.
Result<std::vector<ImportRow>> read_rows(store::Connection& db, const Uuid& import, Verdict verdict,
                                         int64_t after, size_t limit);
// After an undo: those who stay, and why.
Result<std::vector<ImportRow>> read_staying(store::Connection& db, const Uuid& import, int64_t after,
                                            size_t limit);

// A residential group, as the rows of a commune that would be applied call it.
struct GroupNamed {
    Uuid commune;
    std::string said;
    std::string name;   // the open group that is meant; empty: none is, or several might be
    int64_t rows = 0;   // that name it
    int64_t moved = 0;  // of these: known people who leave another group for it
};
Result<std::vector<GroupNamed>> groups_named(store::Connection& db, const places::PlaceTree& tree,
                                             const Uuid& import, Date today);

// "new", "skip", or the id of the person that a doubtful row means. The caller has asked whether that person
// may be read.
Result<> decide_row(log::Writing& writing, const Import& import, int64_t number, const std::string& decision);

// One step; true when there is no more to do.
Result<bool> apply_step(log::Log& log, const places::PlaceTree& tree, const Uuid& import);
Result<bool> undo_step(log::Log& log, const Uuid& import);

// Throws away a preview that was not applied.
Result<> drop_import(log::Log& log, const Uuid& import);
// Deletes what was laid aside more than a day ago, names and all.
Result<> expire_imports(log::Log& log);

// Everyone of a subtree, with columns that an import knows again; `file` ends in .csv or .xlsx.
Result<std::string> export_people(store::Connection& db, const places::PlaceTree& tree, const Uuid& place,
                                  const std::string& file, Date today);

}  // namespace domdom::people
