#include "rights/report.h"

#include <fmt/format.h>

#include <algorithm>

#include "rights/erasures.h"

namespace domdom::rights {

namespace {

constexpr const char* kErasedSince = "SELECT COUNT(*) FROM erasure WHERE erased_at >= $1";

json::value time_or_null(const std::optional<int64_t>& time) {
    return time ? json::value(time_text(*time)) : json::value(nullptr);
}
std::string date_or_dash(const std::optional<Date>& date) { return date ? date->text() : "-"; }

}  // namespace

int64_t Report::done() const {
    return std::count_if(askings.begin(), askings.end(),
                         [](const Asking& one) { return one.done.has_value(); });
}

int64_t Report::late() const {
    return std::count_if(askings.begin(), askings.end(),
                         [&](const Asking& one) { return one.is_late(asked.today); });
}

std::optional<int64_t> Report::last_expiry() const {
    std::optional<int64_t> last;
    for (const auto& backup : backups)
        if (backup.erased_since > 0) last = std::max(last.value_or(0), backup.kept.expires_at);
    return last;
}

Result<Report> make_report(store::Connection& db, const Rules& rules, ReportAsked asked) {
    Report report;
    report.askings = TRY(find_askings(db, rules, asked.places, Which::kAll, asked.from, asked.until));
    for (const auto& kept : TRY(store::kept_backups(db, asked.now_ms)))
        report.backups.push_back({ kept, TRY(db.integer_or(0, kErasedSince, kept.made_at)) });
    report.erasures = TRY(db.integer_or(0, kErasedSince, int64_t{0}));
    report.pending = static_cast<int64_t>(TRY(pending_erasures(db, asked.now_ms)).size());
    report.asked = std::move(asked);
    return report;
}

json::object asking_json(const Asking& asking, const places::PlaceTree& tree, Date today) {
    return {{"request", asking.request.text()},
            {"kind", std::string(kind_name(asking.kind))},
            {"place", places::brief_json(tree, asking.place, today)},
            {"receivedOn", asking.received.text()},
            {"acknowledgeBy", asking.acknowledge_by.text()},
            {"acknowledgedOn", or_null(asking.acknowledged)},
            {"answerBy", asking.answer_by.text()},
            {"doneOn", or_null(asking.done)},
            {"late", asking.is_late(today)}};
}

json::object report_json(const Report& report, const places::PlaceTree& tree) {
    json::array requests, backups;
    for (const auto& asking : report.askings)
        requests.push_back(asking_json(asking, tree, report.asked.today));
    for (const auto& backup : report.backups)
        backups.push_back({{"madeAt", time_text(backup.kept.made_at)},
                           {"expiresAt", time_text(backup.kept.expires_at)},
                           {"erasedSince", backup.erased_since}});
    const auto all = static_cast<int64_t>(report.askings.size());
    return {{"on", report.asked.today.text()},
            {"from", report.asked.from.text()},
            {"until", report.asked.until.text()},
            {"requests", std::move(requests)},
            {"sums", {{"received", all}, {"done", report.done()}, {"late", report.late()}}},
            {"backups", std::move(backups)},
            {"lastExpiry", time_or_null(report.last_expiry())},
            {"erasures", {{"all", report.erasures}, {"pending", report.pending}}}};
}

std::string report_text(const Report& report, const places::PlaceTree& tree) {
    std::string text =
        fmt::format("{} requests received from {} to {}: {} done, {} late.\n", report.askings.size(),
                    report.asked.from.text(), report.asked.until.text(), report.done(), report.late());
    if (!report.askings.empty())
        text += fmt::format("\n{:<11} {:<11} {:<6} {:<11} {:<11} {:<11} {:<11}\n", "received", "asked for",
                            "place", "first by", "first on", "done by", "done on");
    for (const auto& asking : report.askings) {
        const auto* place = tree.find_latest(asking.place);
        text +=
            fmt::format("{:<11} {:<11} {:<6} {:<11} {:<11} {:<11} {:<11}{}\n", asking.received.text(),
                        kind_name(asking.kind), place ? place->code : "-", asking.acknowledge_by.text(),
                        date_or_dash(asking.first_answer()), asking.answer_by.text(),
                        date_or_dash(asking.done), asking.is_late(report.asked.today) ? "LATE" : "in time");
    }
    text += fmt::format("\n{} people were erased. {} backups have not expired.\n", report.erasures,
                        report.backups.size());
    for (const auto& backup : report.backups)
        text += fmt::format("  made {}, expires {}: {} people were erased since\n",
                            time_text(backup.kept.made_at), time_text(backup.kept.expires_at),
                            backup.erased_since);
    if (const auto last = report.last_expiry())
        text +=
            fmt::format("The last backup that holds someone who was erased expires {}.\n", time_text(*last));
    text += report.pending == 0
                ? "No erasure waits to be applied.\n"
                : fmt::format("{} erasures wait to be applied: run domdom erasures apply.\n", report.pending);
    return text;
}

}  // namespace domdom::rights
