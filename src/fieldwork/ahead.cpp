#include "fieldwork/ahead.h"

#include <algorithm>
#include <tuple>

#include "fieldwork/sign_ups.h"

namespace domdom::fieldwork {

namespace {

using access::Services;
using http::Reply;
using http::Request;

constexpr const char* kLatestVisit =
    "SELECT visited_on, clock, next_on FROM visit WHERE person = $1 ORDER BY visited_on DESC, clock DESC "
    "LIMIT "
    "1";

// Under whichever id they were met last: that visit says when to come back.
Result<std::optional<Date>> next_visit(store::Connection& db, const people::Whole& whole, Date today) {
    std::tuple<Date, int64_t> newest{};
    std::optional<Date> next;
    for (const auto& member : whole.members) {
        auto rows = TRY(db.query(kLatestVisit, member));
        if (!TRY(rows.next()) || std::tuple(rows.date(0), rows.integer(1)) < newest) continue;
        newest = {rows.date(0), rows.integer(1)};
        next = rows.is_null(2) ? std::nullopt : std::optional(rows.date(2));
    }
    return next && today <= *next ? next : std::nullopt;
}

json::object brief(const Session& session) {
    return {{"id", session.id.text()},
            {"title", session.title},
            {"venue", session.where()},
            {"startsAt", time_text(session.starts_at)},
            {"cancelled", or_null(session.cancelled)}};
}

Result<Reply> own_ahead(const Services& services, const Request& request) {
    const auto actor = TRY(services.access.require_actor(request));
    auto db = TRY(services.log.store().read());
    const auto whole = TRY(people::load_whole(*db, actor.person));
    const auto ahead = TRY(load_ahead(*db, whole, services.log.clock().today()));
    json::array sessions;
    for (const auto& session : ahead.sessions) sessions.push_back(brief(session));
    return access::json_answer(
        json::object{{"visit", or_null(ahead.visit)}, {"sessions", std::move(sessions)}});
}

}  // namespace

Result<Ahead> load_ahead(store::Connection& db, const people::Whole& whole, Date today) {
    Ahead ahead;
    ahead.visit = TRY(next_visit(db, whole, today));
    for (const auto& member : whole.members) {
        for (const auto& one : TRY(sign_ups_of(db, member))) {
            if (one.cancelled) continue;
            auto session = TRY(find_session(db, one.session));
            if (session && session->starts_at >= start_of(today))
                ahead.sessions.push_back(std::move(*session));
        }
    }
    // Signed up for under two ids, it is one session.
    std::ranges::sort(ahead.sessions, {},
                      [](const Session& one) { return std::tuple(one.starts_at, one.id); });
    const auto doubles = std::ranges::unique(ahead.sessions, {}, &Session::id);
    ahead.sessions.erase(doubles.begin(), doubles.end());
    return ahead;
}

void add_ahead_routes(const Services& services) {
    access::add_get(services, "/api/v1/me/ahead", "own-learning",
                    [services](const Request& request) { return own_ahead(services, request); });
}

}  // namespace domdom::fieldwork
