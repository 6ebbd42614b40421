#include "cli/people_command.h"

#include <fmt/format.h>

#include <cstdio>
#include <filesystem>
#include <fstream>

#include "base/file.h"
#include "cli/app.h"
#include "cli/configuration.h"
#include "cli/progress.h"
#include "people/events.h"
#include "people/imports.h"

namespace domdom::cli {

namespace {

using people::Import;
using people::ImportStatus;
using people::Verdict;

constexpr size_t kRowsShown = 20;  // on a screen; the officer's page shows all

// English for a terminal; the page has its own words in three languages.
std::string_view words_of(std::string_view why) {
    static const std::map<std::string_view, std::string_view> kWords = {
        {"tones", "the same name but for its tones"},
        {"year", "the same name, born a year apart"},
        {"elsewhere", "the same name and year in another commune"},
        {"several", "several people could be meant"},
        {"code-of-another", "this code belongs to somebody else"},
        {"identity-of-another", "this national id belongs to somebody else"},
        {"person-of-another", "this id of ours belongs to somebody else"},
        {"withdrawn", "they have withdrawn their consent"},
        {"erased", "whoever had this id of ours was erased"},
        {"changed-meanwhile", "somebody enrolled them meanwhile"},
        {"twin", "the same person as an earlier row"},
        {"name-missing", "no name"},
        {"name-too-long", "the name is too long"},
        {"birth-missing", "no year of birth"},
        {"birth-unreadable", "the year or day of birth cannot be read; write 1960 or 12/03/1960"},
        {"birth-unlikely", "nobody is born in that year"},
        {"identity-unreadable", "a national id has 12 digits, or 9 on an old card"},
        {"commune-missing", "no commune"},
        {"commune-unknown", "no commune of this place has that name or code"},
        {"phone-too-long", "the phone number is too long"},
        {"code-too-long", "the code is too long"},
        {"recorded", "something else was recorded about them"},
        {"card", "they have a card"},
        {"entry-changed", "their entry was changed since"},
        {"other-list", "another list names them too"},
    };
    const auto it = kWords.find(why);
    return it == kWords.end() ? why : it->second;
}

json::object import_json(const Import& import, const people::VerdictCounts& counts) {
    json::object verdicts;
    for (const auto verdict : {Verdict::kNew, Verdict::kKnown, Verdict::kDoubtful, Verdict::kWrong})
        verdicts[people::verdict_text(verdict)] = counts.count[static_cast<size_t>(verdict)];
    return {{"import", import.id.text()},      {"status", people::status_text(import.status)},
            {"title", import.title},           {"rows", import.total},
            {"verdicts", std::move(verdicts)}, {"columns", import.columns},
            {"enrolled", import.enrolled},     {"known", import.known},
            {"removed", import.removed},       {"stayed", import.stayed}};
}

Result<people::ImportOptions> read_options(const Options& options, const std::string& file,
                                           const places::PlaceTree& tree, Date today) {
    people::ImportOptions wanted;
    wanted.file = std::filesystem::path(file).filename().string();
    wanted.sheet = options.find("sheet").value_or("");
    wanted.columns = TRY(people::ColumnChoice::parse(options.find("columns").value_or("")));
    wanted.place = TRY(access::resolve_place(tree, TRY(options.need("place")), today, "--place"));
    if (const auto given = options.find("organisation")) {
        const auto id = parse_uuid(*given);
        if (!id) return invalid("this is no id of an organisation", "--organisation");
        wanted.organisation = *id;
    }
    wanted.group = options.find("group").value_or("");
    if (!wanted.group.empty() && !people::is_told_group(wanted.group))
        return invalid("this is no group that is told", "--group",
                       "public-staff, upper-secondary-pupils, students or workers");
    wanted.title = options.find("title").value_or(wanted.file);
    wanted.basis = options.find("basis").value_or("");
    return wanted;
}

Result<> print_rows(store::Connection& db, const Uuid& import, Verdict verdict, const char* what) {
    const auto rows = TRY(people::read_rows(db, import, verdict, 0, kRowsShown + 1));
    if (!rows.empty()) fmt::print("{}:\n", what);
    for (size_t i = 0; i < std::min(rows.size(), kRowsShown); ++i)
        fmt::print("  row {}: {}{}\n", rows[i].row.number, words_of(rows[i].why),
                   rows[i].twin ? fmt::format(" ({})", rows[i].twin) : "");
    if (rows.size() > kRowsShown) fmt::print("  and more\n");
    return {};
}

void print_groups(const places::PlaceTree& tree, const std::vector<people::GroupNamed>& groups, Date today) {
    if (!groups.empty()) fmt::print("residential groups:\n");
    for (size_t i = 0; i < std::min(groups.size(), kRowsShown); ++i) {
        const auto& [commune, said, name, rows, moved] = groups[i];
        const auto* unit = tree.find(commune, today);
        fmt::print("  \"{}\" in {}: {}{}, {} rows\n", said, unit ? unit->name : "",
                   name.empty() ? "not exactly one is called so; kept as a note" : name,
                   moved == 0 ? "" : fmt::format(", {} known people leave another group for it", moved),
                   rows);
    }
    if (groups.size() > kRowsShown) fmt::print("  and more\n");
}

json::array groups_json(const std::vector<people::GroupNamed>& groups) {
    json::array list;
    for (const auto& group : groups)
        list.push_back({{"commune", group.commune.text()},
                        {"said", group.said},
                        {"name", group.name.empty() ? json::value(nullptr) : json::value(group.name)},
                        {"rows", group.rows},
                        {"moved", group.moved}});
    return list;
}

Result<> print_preview(store::Connection& db, const Import& import, const people::VerdictCounts& counts) {
    for (const auto& column : import.columns.at("columns").as_array()) {
        const auto& holds = column.at("holds");
        fmt::print("  column {} \"{}\": {}\n", column.at("column").as_string().c_str(),
                   column.at("title").as_string().c_str(),
                   holds.is_null() ? "ignored" : holds.as_string().c_str());
    }
    fmt::print("{} rows: {} new, {} known, {} doubtful, {} wrong\n", import.total, counts.count[0],
               counts.count[1], counts.count[2], counts.count[3]);
    TRY(print_rows(db, import.id, Verdict::kDoubtful, "doubtful, decided by a person on the officer's page"));
    return print_rows(db, import.id, Verdict::kWrong, "wrong, to be mended in the file");
}

Result<Import> apply_all(Store& store, const places::PlaceTree& tree, const Uuid& id, int64_t total) {
    Progress progress("applying");
    for (bool done = false; !done;) {
        done = TRY(people::apply_step(*store.log, tree, id));
        auto db = TRY(store.data->read());
        const auto import = TRY(people::load_import(*db, id, store.clock->now_ms()));
        progress.show(import.enrolled + import.known, total);
    }
    auto db = TRY(store.data->read());
    return people::load_import(*db, id, store.clock->now_ms());
}

Result<int> import(std::span<const std::string> args) {
    const auto options = TRY(Options::parse(
        args, {"config", "data", "place", "organisation", "group", "sheet", "columns", "title", "basis"},
        {"dry-run", "json"}));
    if (options.rest().size() != 1) return invalid("name one list", {}, "see domdom --help");
    const auto& file = options.rest()[0];
    const auto bytes = TRY(load_file(file, sheets::Limits{}.file_bytes_max));
    auto store = TRY(open_store(TRY(store_address(options))));
    const auto tree = TRY(store->places->tree());
    const Date today = store->clock->today();
    const auto wanted = TRY(read_options(options, file, *tree, today));
    Uuid id;
    {
        Progress progress("reading");
        id = TRY(people::preview_import(*store->log, *tree, bytes, wanted));
    }
    people::VerdictCounts counts;
    Import import;
    json::array residential;
    {
        auto db = TRY(store->data->read());
        counts = TRY(people::count_verdicts(*db, id));
        import = TRY(people::load_import(*db, id, store->clock->now_ms()));
        const auto groups = TRY(people::groups_named(*db, *tree, id, today));
        if (options.has("json")) {
            residential = groups_json(groups);
        } else {
            TRY(print_preview(*db, import, counts));
            print_groups(*tree, groups, today);
        }
    }
    if (options.has("dry-run"))
        TRY(people::drop_import(*store->log, id));
    else
        import = TRY(apply_all(*store, *tree, id, counts.count[0] + counts.count[1]));
    if (options.has("json")) {
        auto shown = import_json(import, counts);
        shown["residentialGroups"] = std::move(residential);
        fmt::print("{}\n", json::serialize(shown));
    } else if (options.has("dry-run"))
        fmt::print("nothing was imported (--dry-run)\n");
    else
        fmt::print("import {}: {} enrolled, {} known already, {} left out\n", id.text(), import.enrolled,
                   import.known, import.total - import.enrolled - import.known);
    return 0;
}

Result<int> export_list(std::span<const std::string> args) {
    const auto options = TRY(Options::parse(args, {"config", "data", "place"}, {}));
    if (options.rest().size() > 1) return invalid("name one file", {}, "see domdom --help");
    const bool to_file = !options.rest().empty();
    const std::string file = to_file ? options.rest()[0] : "-.csv";
    auto store = TRY(open_store(TRY(store_address(options))));
    const auto tree = TRY(store->places->tree());
    const Date today = store->clock->today();
    const Uuid place = TRY(access::resolve_place(*tree, TRY(options.need("place")), today, "--place"));
    auto db = TRY(store->data->read());
    const std::string bytes = TRY(people::export_people(*db, *tree, place, file, today));
    if (!to_file) {
        std::fwrite(bytes.data(), 1, bytes.size(), stdout);
        return 0;
    }
    if (std::filesystem::exists(file))
        return Error{Code::kConflict, "this file is there already", file, "name a new one"};
    std::ofstream out(file, std::ios::binary);
    out << bytes;
    out.close();
    if (!out)
        return Error{Code::kStorageFull, "the file could not be written", file, "check space and rights"};
    return 0;
}

Result<int> list(std::span<const std::string> args) {
    const auto options = TRY(Options::parse(args, {"config", "data", "place"}, {"json"}));
    auto store = TRY(open_store(TRY(store_address(options))));
    const auto tree = TRY(store->places->tree());
    const Date today = store->clock->today();
    std::vector<Uuid> places;
    if (options.has("place")) {
        const Uuid place = TRY(access::resolve_place(*tree, TRY(options.need("place")), today, "--place"));
        places = tree->subtree(place, today);
    } else {
        std::set<Uuid> all;
        for (const auto& place : tree->all()) all.insert(place.id);
        places.assign(all.begin(), all.end());
    }
    auto db = TRY(store->data->read());
    json::array out;
    for (const auto& import : TRY(people::list_imports(*db, places, store->clock->now_ms()))) {
        const auto counts = TRY(people::count_verdicts(*db, import.id));
        if (options.has("json"))
            out.push_back(import_json(import, counts));
        else
            fmt::print(
                "{}  {}  {:<9} {} enrolled, {} known  {}\n", import.id.text(), date_of(import.made_at).text(),
                people::status_text(import.status), import.enrolled, import.known,
                import.status == ImportStatus::kApplying  ? "half applied: domdom people continue or undo"
                : import.status == ImportStatus::kUndoing ? "half taken back: domdom people undo"
                                                          : import.title);
    }
    if (options.has("json")) fmt::print("{}\n", json::serialize(out));
    return 0;
}

Result<Uuid> import_named(const Options& options) {
    const auto id = options.rest().size() == 1 ? parse_uuid(options.rest()[0]) : std::nullopt;
    if (!id) return invalid("name an import by its id", {}, "domdom people imports lists them");
    return *id;
}

Result<int> go_on(std::span<const std::string> args) {
    const auto options = TRY(Options::parse(args, {"config", "data"}, {}));
    const Uuid id = TRY(import_named(options));
    auto store = TRY(open_store(TRY(store_address(options))));
    const auto import = TRY(apply_all(*store, *TRY(store->places->tree()), id, 0));
    fmt::print("{} enrolled, {} known already\n", import.enrolled, import.known);
    return 0;
}

Result<int> undo(std::span<const std::string> args) {
    const auto options = TRY(Options::parse(args, {"config", "data"}, {"json"}));
    const Uuid id = TRY(import_named(options));
    auto store = TRY(open_store(TRY(store_address(options))));
    while (!TRY(people::undo_step(*store->log, id))) continue;
    auto db = TRY(store->data->read());
    const auto import = TRY(people::load_import(*db, id, store->clock->now_ms()));
    if (options.has("json")) {
        fmt::print("{}\n", json::serialize(import_json(import, {})));
        return 0;
    }
    fmt::print("{} people taken back, {} stay\n", import.removed, import.stayed);
    for (const auto& row : TRY(people::read_staying(*db, id, 0, kRowsShown)))
        fmt::print("  row {}: {}\n", row.row.number, words_of(row.why));
    return 0;
}

Result<int> run(std::span<const std::string> args) {
    const std::string command = args.empty() ? "" : args[0];
    const auto rest = args.empty() ? args : args.subspan(1);
    if (command == "import") return import(rest);
    if (command == "export") return export_list(rest);
    if (command == "imports") return list(rest);
    if (command == "continue") return go_on(rest);
    if (command == "undo") return undo(rest);
    return invalid("domdom people knows import, export, imports, continue, undo and data", {},
                   "see domdom --help");
}

}  // namespace

int people_command(std::span<const std::string> args) {
    const auto done = run(args);
    return done.ok() ? *done : fail(done.error(), args);
}

}  // namespace domdom::cli
