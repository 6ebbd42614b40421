#include "places/import.h"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

#include "places/draft.h"
#include "places/merge.h"
#include "places/tables.h"

namespace domdom::places {

namespace {

constexpr int64_t kProgressStep = 500;  // events between two words of progress

Result<Lists> read_lists(std::span<const std::string> files, const ImportOptions& options) {
    if (files.empty() && options.lineage_file.empty())
        return invalid("no file is named", {}, "name at least one list of units");
    Lists lists;
    for (const std::string& file : files) TRY(read_list(TRY(read_csv_file(file)), false, lists));
    if (!options.lineage_file.empty()) TRY(read_list(TRY(read_csv_file(options.lineage_file)), true, lists));
    sort_rows(lists);
    return lists;
}

void sort_undecided(std::vector<Undecided>& undecided) {
    std::stable_sort(undecided.begin(), undecided.end(), [](const Undecided& a, const Undecided& b) {
        return std::tie(a.file, a.row) < std::tie(b.file, b.row);
    });
    undecided.erase(std::unique(undecided.begin(), undecided.end()), undecided.end());
}

Result<> write_events(log::Writing& writing, std::vector<log::Event>& events,
                      const ImportProgress& progress) {
    const auto total = static_cast<int64_t>(events.size());
    int64_t done = 0;
    for (log::Event& event : events) {
        event.occurred_at = writing.now_ms;
        TRY(writing.append(std::move(event)));
        if (progress && (++done % kProgressStep == 0 || done == total)) progress(done, total);
    }
    return {};
}

Result<ImportReport> write_lists(log::Writing& writing, const Lists& lists, const ImportOptions& options,
                                 const ImportProgress& progress) {
    Draft draft(TRY(read_tables(writing.db)));
    Merged merged = merge(draft, lists, options.valid_from);
    ImportReport report;
    report.units = merged.units;
    report.undecided = lists.undecided;
    report.undecided.insert(report.undecided.end(), merged.undecided.begin(), merged.undecided.end());
    sort_undecided(report.undecided);
    if (options.strict && !report.undecided.empty()) return report;
    auto difference = draft.difference();
    TRY(write_events(writing, difference.events, progress));
    report.imported = true;
    report.opened = difference.opened;
    report.changed = difference.changed;
    report.closed = difference.closed;
    report.successions = difference.successions;
    return report;
}

Result<ImportReport> import_all(log::Log& log, const Lists& lists, const ImportOptions& options,
                                const ImportProgress& progress) {
    ImportReport report;
    TRY(log.run([&](log::Writing& writing) -> Result<> {
        report = TRY(write_lists(writing, lists, options, progress));
        return {};
    }));
    return report;
}

}  // namespace

Result<ImportReport> import_places(log::Log& log, std::span<const std::string> files,
                                   const ImportOptions& options, const ImportProgress& progress) {
    return import_all(log, TRY(read_lists(files, options)), options, progress);
}

Result<ImportReport> import_lists(log::Log& log, const std::vector<TextList>& texts,
                                  const ImportOptions& options) {
    Lists lists;
    for (const auto& [name, text] : texts) TRY(read_list(TRY(parse_csv(text, name)), false, lists));
    sort_rows(lists);
    return import_all(log, lists, options, {});
}

}  // namespace domdom::places
