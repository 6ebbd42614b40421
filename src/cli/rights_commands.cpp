#include "cli/rights_commands.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <set>

#include "cli/app.h"
#include "cli/configuration.h"
#include "rights/audit.h"
#include "rights/dossier.h"
#include "rights/erasures.h"
#include "rights/report.h"

namespace domdom::cli {

namespace {

using Args = std::span<const std::string>;

// A new file, readable by its owner alone, or nothing. A file that is there is not replaced.
Result<> write_new_file(const std::string& path, const std::string& bytes) {
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0 && errno == EEXIST)
        return Error{Code::kConflict, "this file is already there", path, "choose another name"};
    if (file < 0)
        return Error{Code::kStorage, "this file cannot be written", path, "look at the folder's rights"};
    size_t written = 0;
    while (written < bytes.size()) {
        const ssize_t step = ::write(file, bytes.data() + written, bytes.size() - written);
        if (step <= 0) break;
        written += static_cast<size_t>(step);
    }
    const bool whole = written == bytes.size() && ::fsync(file) == 0;
    ::close(file);
    if (whole) return {};
    ::unlink(path.c_str());
    return Error{Code::kStorageFull, "this file cannot be written whole", path,
                 "free some space; nothing was done"};
}

Result<int> people_data(Args args) {
    const auto options = TRY(Options::parse(args, {"config", "data"}, {}));
    if (options.rest().size() != 3) return invalid("name the person's id and a file", "domdom people data");
    const auto person = parse_uuid(options.rest()[1]);
    if (!person)
        return invalid("a person's id is a UUID", options.rest()[1],
                       "it stands in the address of their page");
    const auto content = TRY(load_content());
    auto store = TRY(open_store(TRY(store_address(options))));
    const auto tree = TRY(store->places->tree());
    json::object dossier;
    {
        auto db = TRY(store->data->read());
        dossier =
            TRY(rights::make_whole_dossier(*db, *tree, *content.rights, *content.framework,
                                           {*person, rights::Reader::kPerson, "", store->clock->today()}));
    }
    TRY(store->log->run([&](log::Writing& writing) {
        return rights::write_audit(writing, {}, "data read", person->text());
    }));
    TRY(write_new_file(options.rest()[2], json::serialize(dossier) + "\n"));
    fmt::print("{} holds what this store knows of one person. Hand it over, and keep no copy.\n",
               options.rest()[2]);
    return 0;
}

Result<Date> day_or(const Options& options, std::string_view name, Date otherwise) {
    const auto given = options.find(name);
    if (!given) return otherwise;
    const auto day = parse_date(*given);
    if (!day) return invalid("a day like 2026-11-25 is needed here", fmt::format("--{} {}", name, *given));
    return *day;
}

// Every place there ever was: whoever lives in one that has ended is answered for too.
std::vector<Uuid> all_places(const places::PlaceTree& tree) {
    std::set<Uuid> ids{Uuid{}};
    for (const auto& place : tree.all()) ids.insert(place.id);
    return {ids.begin(), ids.end()};
}

Result<int> report(Args args) {
    const auto options = TRY(Options::parse(args, {"config", "data", "from", "until"}, {"json"}));
    if (options.rest() != std::vector<std::string>{"report"}) return invalid("say report", "domdom rights");
    const SystemClock clock;
    rights::ReportAsked asked;
    asked.today = clock.today();
    asked.now_ms = clock.now_ms();
    asked.from = TRY(day_or(options, "from", asked.today.plus_days(-365)));
    asked.until = TRY(day_or(options, "until", asked.today));
    const auto rules = TRY(load_rights());
    const auto snapshot = TRY(store::open_snapshot(TRY(store_address(options))));
    const auto tree = TRY(places::load_tree(*snapshot.db));
    asked.places = all_places(*tree);
    const auto made = TRY(rights::make_report(*snapshot.db, *rules, std::move(asked)));
    if (options.has("json"))
        fmt::print("{}\n", json::serialize(rights::report_json(made, *tree)));
    else
        fmt::print("{}", rights::report_text(made, *tree));
    return 0;
}

Result<int> list_erasures(const Options& options) {
    if (options.rest().size() != 1)
        return invalid("name the one file to write the list to", "domdom erasures");
    const auto snapshot = TRY(store::open_snapshot(TRY(store_address(options))));
    const auto erasures = TRY(rights::list_erasures(*snapshot.db));
    TRY(write_new_file(options.rest()[0], rights::erasures_text(erasures)));
    fmt::print("{} lists {} erasures. It names nobody: keep it where the store is not.\n", options.rest()[0],
               erasures.size());
    return 0;
}

Result<int> apply_erasures(const Options& options) {
    if (options.rest().size() > 2) return invalid("name one list, or none", "domdom erasures apply");
    auto store = TRY(open_store(TRY(store_address(options))));
    std::vector<store::Erasure> erasures;
    if (options.rest().size() == 2) {
        erasures = TRY(rights::read_erasures(options.rest()[1]));
        TRY(rights::apply_erasures(*store->log, erasures));
    }
    const auto pending = TRY(rights::pending_erasures(*TRY(store->data->read()), store->clock->now_ms()));
    TRY(rights::apply_erasures(*store->log, pending));
    TRY(store->log->scrub());
    fmt::print("{} erasures of the list were applied, and {} that waited here.\n", erasures.size(),
               pending.size());
    return 0;
}

Result<int> erasures(Args args) {
    const auto options = TRY(Options::parse(args, {"config", "data"}, {}));
    const bool applies = !options.rest().empty() && options.rest()[0] == "apply";
    return applies ? apply_erasures(options) : list_erasures(options);
}

int run(Result<int> (*command)(Args), Args args) {
    const auto code = command(args);
    return code.ok() ? *code : fail(code.error(), args);
}

}  // namespace

int people_data_command(Args args) { return run(people_data, args); }
int rights_command(Args args) { return run(report, args); }
int erasures_command(Args args) { return run(erasures, args); }

}  // namespace domdom::cli
