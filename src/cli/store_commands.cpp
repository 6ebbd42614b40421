// verify, rebuild, backup, restore.
#include "cli/store_commands.h"

#include <fmt/format.h>
#include <unistd.h>

#include "cli/app.h"
#include "cli/configuration.h"
#include "people/register.h"
#include "store/backup.h"

namespace domdom::cli {

namespace {

using Args = std::span<const std::string>;

std::string hex(std::string_view bytes) {
    std::string out;
    for (unsigned char byte : bytes) out += fmt::format("{:02x}", byte);
    return out;
}

std::function<void(int64_t)> show_progress(const char* what, bool quiet) {
    if (quiet || !isatty(STDERR_FILENO)) return {};
    return [what](int64_t done) { fmt::print(stderr, "\r{} {} events", what, done); };
}

constexpr const char* kHeads =
    "SELECT stream.node, stream.epoch, event.seq, event.hash FROM stream JOIN event ON event.stream = "
    "stream.stream"
    " AND event.seq = (SELECT MAX(seq) FROM event WHERE event.stream = stream.stream) ORDER BY stream.stream";

Result<json::array> heads_of(const std::string& address) {
    const auto snapshot = TRY(store::open_snapshot(address));
    json::array heads;
    auto rows = TRY(snapshot.db->query(kHeads));
    while (TRY(rows.next()))
        heads.push_back({{"node", hex(rows.blob(0))},
                         {"epoch", rows.integer(1)},
                         {"seq", rows.integer(2)},
                         {"hash", hex(rows.blob(3))}});
    return heads;
}

Result<int> verify(Args args) {
    const auto options = TRY(Options::parse(args, {"config", "data"}, {"json"}));
    const auto address = TRY(store_address(options));
    const auto verdict =
        TRY(log::verify(address, make_projections(), show_progress("verified", options.has("json"))));
    const auto heads = TRY(heads_of(address));
    if (options.has("json")) {
        fmt::print("{}\n", json::serialize(json::object{
                               {"ok", verdict.problems.empty()},
                               {"events", verdict.events},
                               {"held", verdict.held},
                               {"heads", heads},
                               {"problems", json::array(verdict.problems.begin(), verdict.problems.end())}}));
    } else {
        fmt::print(
            "{} events, {} held. {}\n", verdict.events, verdict.held,
            verdict.problems.empty() ? "Every hash and every figure is right." : "Something is wrong:");
        for (const auto& problem : verdict.problems) fmt::print("  {}\n", problem);
    }
    return verdict.problems.empty() ? 0 : 1;
}

Result<int> rebuild(Args args) {
    const auto options = TRY(Options::parse(args, {"config", "data"}, {"json"}));
    auto store = TRY(open_store(TRY(store_address(options))));
    const int64_t events = TRY(store->log->rebuild(show_progress("replayed", options.has("json"))));
    if (options.has("json"))
        fmt::print("{}\n", json::serialize(json::object{{"ok", true}, {"events", events}}));
    else
        fmt::print("Every figure was computed anew from {} events.\n", events);
    return 0;
}

Result<int> backup(Args args) {
    const auto options = TRY(Options::parse(args, {"config", "data"}, {"json"}));
    if (options.rest().size() != 1)
        return invalid("name the one file to write the backup to", "domdom backup");
    const int64_t bytes = TRY(store::backup_folder(TRY(store_address(options)), options.rest()[0]));
    if (options.has("json"))
        fmt::print("{}\n", json::serialize(json::object{{"file", options.rest()[0]}, {"bytes", bytes}}));
    else
        fmt::print(
            "{} holds the log and the register of this moment ({} bytes). It names people: keep it locked "
            "away, "
            "and delete it after 30 days.\n",
            options.rest()[0], bytes);
    return 0;
}

// People erased after the backup was made must not come back with it.
Result<> erase_again(Store& store, const std::vector<Uuid>& erased) {
    return store.log->run([&](log::Writing& writing) -> Result<> {
        for (const auto& person : erased) {
            TRY(people::erase_entry(writing.db, person, writing.now_ms));
            const auto known = TRY(people::load_person(writing.db, person));
            if (!known->enrolled() || known->erased_on()) continue;
            log::Event event;
            event.id = make_uuid_v7(writing.now_ms);
            event.type = "person.erased";
            event.person = person;
            event.place = known->current_place();
            event.occurred_at = writing.now_ms;
            TRY(writing.append(std::move(event)));
        }
        return {};
    });
}

// The whole store is made aside, erasures and all, before it takes the old one's place.
Result<> restore_aside(const store::Restoring& restoring) {
    auto store = TRY(open_store(restoring.aside()));
    TRY(erase_again(*store, restoring.erased()));
    return store->log->scrub();
}

constexpr const char* kErasuresUnknown =
    "The store that was there could not be read: whoever was erased after the backup was made must be erased "
    "again by hand.\n";

Result<int> restore(Args args) {
    const auto options = TRY(Options::parse(args, {"config", "data"}, {"json", "replace"}));
    if (options.rest().size() != 1) return invalid("name the one backup to restore", "domdom restore");
    const auto path = TRY(store_address(options));
    const auto restoring =
        TRY(store::Restoring::begin(path, options.rest()[0], options.has("replace"), SystemClock().now_ms()));
    TRY(restore_aside(*restoring));
    TRY(restoring->finish());
    const int64_t erased = static_cast<int64_t>(restoring->erased().size());
    if (options.has("json")) {
        const json::object out{
            {"ok", true}, {"erasedAgain", erased}, {"erasuresUnknown", restoring->erasures_unknown()}};
        fmt::print("{}\n", json::serialize(out));
        return 0;
    }
    fmt::print("Restored; it goes on as a new epoch of this node. {} erasures were applied again.\n", erased);
    if (restoring->erasures_unknown()) fmt::print("{}", kErasuresUnknown);
    return 0;
}

int run(Result<int> (*command)(Args), Args args) {
    const auto code = command(args);
    return code.ok() ? *code : fail(code.error(), args);
}

}  // namespace

int verify_command(Args args) { return run(verify, args); }
int rebuild_command(Args args) { return run(rebuild, args); }
int backup_command(Args args) { return run(backup, args); }
int restore_command(Args args) { return run(restore, args); }

}  // namespace domdom::cli
