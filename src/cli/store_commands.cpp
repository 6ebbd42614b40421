// verify, rebuild, backup, restore.
#include "cli/store_commands.h"

#include <fmt/format.h>
#include <unistd.h>

#include "cli/app.h"
#include "cli/configuration.h"
#include "rights/audit.h"
#include "rights/erasures.h"
#include "store/backup.h"

namespace domdom::cli {

namespace {

using Args = std::span<const std::string>;

std::string hex(std::string_view bytes) {
    std::string out;
    for (const char byte : bytes) out += fmt::format("{:02x}", static_cast<unsigned char>(byte));
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
    const auto rules = TRY(load_rights());
    const int64_t now = SystemClock().now_ms();
    const int64_t expires = now + rules->backup_days() * int64_t{86'400'000};
    const auto made = TRY(store::backup_folder(TRY(store_address(options)), options.rest()[0], now, expires));
    if (options.has("json")) {
        fmt::print("{}\n", json::serialize(json::object{{"file", options.rest()[0]},
                                                        {"bytes", made.bytes},
                                                        {"hash", hex(made.hash)},
                                                        {"expiresAt", time_text(expires)},
                                                        {"noted", made.noted}}));
        return 0;
    }
    fmt::print(
        "{} holds the log and the register of this moment ({} bytes). It names people: keep it locked away, "
        "and "
        "delete it on {}.\n",
        options.rest()[0], made.bytes, date_of(expires).text());
    if (!made.noted)
        fmt::print(
            "The store could not note this backup (a full disk, or an upgrade that waits for domdom serve): "
            "domdom rights report will not count it.\n");
    return 0;
}

// A backup that should no longer exist comes back only for a reason, which stays in the audit.
Result<> require_fresh(const std::string& file, const std::optional<std::string>& reason, int64_t now_ms) {
    const auto expires = store::expiry_of_backup(file);
    if (!expires.ok() || !*expires || **expires > now_ms)
        return {};  // begin() says what is wrong with a file
    if (reason && !reason->empty()) return {};
    return Error{Code::kConflict, fmt::format("this backup expired on {}", date_of(**expires).text()), file,
                 "take a newer one; or say why with --expired-anyway \"REASON\", and delete it afterwards"};
}

// The whole store is made aside, erasures and all, before it takes the old one's place: people erased after
// the backup was made must not come back with it.
Result<> restore_aside(const store::Restoring& restoring, const std::vector<store::Erasure>& erasures,
                       const std::optional<std::string>& reason) {
    auto store = TRY(open_store(restoring.aside()));
    TRY(rights::apply_erasures(*store->log, erasures));
    if (reason)
        TRY(store->log->run([&](log::Writing& writing) {
            return rights::write_audit(writing, {}, "expired backup restored", *reason);
        }));
    return store->log->scrub();
}

constexpr const char* kErasuresUnknown =
    "Who was erased after the backup was made is not known here: give their list with domdom erasures apply, "
    "or "
    "erase them again by hand.\n";

Result<int> restore(Args args) {
    const auto options =
        TRY(Options::parse(args, {"config", "data", "erasures", "expired-anyway"}, {"json", "replace"}));
    if (options.rest().size() != 1) return invalid("name the one backup to restore", "domdom restore");
    const auto path = TRY(store_address(options));
    const int64_t now = SystemClock().now_ms();
    const auto reason = options.find("expired-anyway");
    std::vector<store::Erasure> erasures;
    const auto list = options.find("erasures");
    if (list) erasures = TRY(rights::read_erasures(*list));
    TRY(require_fresh(options.rest()[0], reason, now));
    const auto restoring = TRY(store::Restoring::begin(path, options.rest()[0], options.has("replace"), now));
    erasures.insert(erasures.end(), restoring->erased().begin(), restoring->erased().end());
    TRY(restore_aside(*restoring, erasures, reason));
    TRY(restoring->finish());
    const int64_t erased = static_cast<int64_t>(erasures.size());
    const bool unknown = restoring->erasures_unknown() && !list;
    if (options.has("json")) {
        const json::object out{{"ok", true}, {"erasedAgain", erased}, {"erasuresUnknown", unknown}};
        fmt::print("{}\n", json::serialize(out));
        return 0;
    }
    fmt::print("Restored; it goes on as a new epoch of this node. {} erasures were applied again.\n", erased);
    if (unknown) fmt::print("{}", kErasuresUnknown);
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
