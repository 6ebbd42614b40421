#include "fieldwork/own_calendar.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>

#include "access/secrets.h"
#include "fieldwork/ahead.h"
#include "fieldwork/calendar.h"
#include "fieldwork/public_page.h"
#include "people/people.h"
#include "people/register.h"

namespace domdom::fieldwork {

namespace {

using access::Services;
using http::Reply;
using http::Request;

constexpr const char* kForgetOfAccount = "DELETE FROM calendar_key WHERE account = $1";
constexpr const char* kForgetOfPerson = "DELETE FROM calendar_key WHERE person = $1";
constexpr const char* kPut =
    "INSERT INTO calendar_key (hash, account, person, made_at) VALUES ($1, $2, $3, $4)";
constexpr const char* kMadeForAccount =
    "SELECT COALESCE(MAX(made_at), 0) FROM calendar_key WHERE account = $1";
constexpr const char* kMadeForPerson = "SELECT COALESCE(MAX(made_at), 0) FROM calendar_key WHERE person = $1";
constexpr const char* kHolder = "SELECT account, person FROM calendar_key WHERE hash = $1";
constexpr const char* kAccount = "SELECT place, name FROM account WHERE account = $1 AND disabled = 0";
// Visits that this account promised, where nobody has been there since.
constexpr const char* kPromised =
    "SELECT visit, person, next_on, clock FROM visit WHERE place = $1 AND next_on >= $2 AND author = $3"
    " AND person IS NOT NULL AND NOT EXISTS (SELECT 1 FROM visit AS later WHERE later.person = visit.person"
    " AND (later.visited_on, later.clock) > (visit.visited_on, visit.clock)) ORDER BY next_on LIMIT 500";
constexpr int kDaysBack = 31;
constexpr int kDaysAhead = 184;
constexpr size_t kSessionsMax = 1000;
constexpr size_t kTokenBytes = 43;

// By language, in the order of kLanguages.
using Said = std::array<const char*, 3>;
constexpr Said kMine{"Đom Đóm của tôi", "My Đom Đóm", "Mon Đom Đóm"};
constexpr Said kVisit{"Thăm nhà: {}", "Home visit: {}", "Visite : {}"};
constexpr Said kComes{"Người đồng hành đến thăm", "Your companion comes", "Votre accompagnant vient"};

std::string say(const Said& words, std::string_view language) {
    const auto at = std::ranges::find(kLanguages, language) - kLanguages.begin();
    return words[static_cast<size_t>(at)];
}

struct Owned {
    std::vector<Session> sessions;
    std::vector<CalendarDay> days;
};

Result<Owned> of_person(store::Connection& db, const Uuid& id, Date today, std::string_view language) {
    const auto whole = TRY(people::load_whole(db, id));
    auto ahead = TRY(load_ahead(db, whole, today));
    Owned owned{std::move(ahead.sessions), {}};
    if (ahead.visit)
        owned.days.push_back({make_uuid_v8("visit ahead of " + whole.head.text()), *ahead.visit,
                              say(kComes, language), start_of(today)});
    return owned;
}

Result<Owned> of_account(store::Connection& db, const places::PlaceTree& tree, const Uuid& account,
                         const Uuid& place, Date today, const Holidays& holidays, std::string_view language) {
    const auto& units = tree.subtree(place, today);
    Owned owned;
    owned.sessions = TRY(sessions_between(db, units, start_of(today.plus_days(-kDaysBack)),
                                          start_of(today.plus_days(kDaysAhead)), holidays, kSessionsMax));
    std::erase_if(owned.sessions, [&](const Session& one) {
        return std::ranges::find(one.trainers, account) == one.trainers.end();
    });
    for (const auto& unit : units) {
        auto rows = TRY(db.query(kPromised, unit, today, account));
        while (TRY(rows.next())) {
            const auto whole = TRY(people::load_whole(db, rows.uuid(1)));
            const auto entry = TRY(people::find_entry(db, whole.head));
            if (!entry || whole.person->erased_on() || whole.person->has_withdrawn()) continue;
            owned.days.push_back({rows.uuid(0), rows.date(2),
                                  fmt::format(fmt::runtime(say(kVisit, language)), initials_of(entry->name)),
                                  rows.integer(3) >> 16});
        }
    }
    return owned;
}

// The same for a key that nobody has and for one whose holder is gone.
Error no_calendar() {
    return {Code::kNotFound, "there is no such calendar", "token", "ask for a new address"};
}

Result<Owned> owned_by(const Services& services, store::Connection& db, const std::string& token, Date today,
                       const Holidays& holidays, std::string_view language) {
    Uuid account, person;
    {
        const std::string hash = access::digest(token);
        auto rows = TRY(db.query(kHolder, store::Bind::blob(hash)));
        if (!TRY(rows.next())) return no_calendar();
        account = rows.is_null(0) ? Uuid{} : rows.uuid(0);
        person = rows.is_null(1) ? Uuid{} : rows.uuid(1);
    }
    if (!person.is_nil()) return of_person(db, person, today, language);
    Uuid place;
    {
        auto rows = TRY(db.query(kAccount, account));
        if (!TRY(rows.next())) return no_calendar();
        place = rows.uuid(0);
    }
    const auto tree = TRY(services.places.tree());
    return of_account(db, *tree, account, place, today, holidays, language);
}

Result<Reply> show(const Services& services, const Request& request, const Holidays& holidays) {
    const std::string token = request.params.at("token");
    if (token.size() != kTokenBytes) return no_calendar();
    const auto language = TRY(language_of(request));
    const Date today = services.log.clock().today();
    auto db = TRY(services.log.store().read());
    const auto owned = TRY(owned_by(services, *db, token, today, holidays, language));
    Reply reply;
    reply.mime = "text/calendar; charset=utf-8";
    reply.body = calendar_text(say(kMine, language), "", owned.sessions, owned.days);
    reply.cache_control = "private, max-age=300";
    return reply;
}

Result<> forget(store::Connection& db, const access::Actor& actor) {
    return actor.is_staff() ? db.run(kForgetOfAccount, actor.account) : db.run(kForgetOfPerson, actor.person);
}

Result<Reply> tell(const Services& services, const Request& request) {
    const auto actor = TRY(services.access.require_actor(request));
    auto db = TRY(services.log.store().read());
    const int64_t made_at = actor.is_staff() ? TRY(db->integer_or(0, kMadeForAccount, actor.account))
                                             : TRY(db->integer_or(0, kMadeForPerson, actor.person));
                                             return access::json_answer(json::object{
                                                 {"madeAt", made_at == 0 ? json::value(nullptr)
                                                                         : json::value(time_text(made_at))}});
}

// Told once: the store knows only its hash.
Result<Reply> renew(const Services& services, const Request& request) {
    const auto actor = TRY(services.access.require_actor(request));
    const std::string token = access::make_token();
    const std::string hash = access::digest(token);
    TRY(services.log.run([&](log::Writing& writing) -> Result<> {
        TRY(forget(writing.db, actor));
        const auto account = actor.is_staff() ? std::optional(actor.account) : std::nullopt;
        const auto person = actor.is_staff() ? std::nullopt : std::optional(actor.person);
        return writing.db.run(kPut, store::Bind::blob(hash), account, person, writing.now_ms);
    }));
    const std::string path = fmt::format("/c/{}/calendar.ics", token);
    return access::json_answer(
        json::object{{"path", path}, {"address", access::public_address(services, request, path)}});
}

Result<Reply> take_away(const Services& services, const Request& request) {
    const auto actor = TRY(services.access.require_actor(request));
    TRY(services.log.run([&](log::Writing& writing) { return forget(writing.db, actor); }));
    Reply reply;
    reply.status = 204;
    return reply;
}

}  // namespace

std::string initials_of(const std::string& name) {
    std::string initials;
    bool begins = true;
    for (size_t at = 0; at < name.size();) {
        size_t length = 1;
        while (at + length < name.size() && (static_cast<unsigned char>(name[at + length]) & 0xC0) == 0x80)
            ++length;
        if (begins && name[at] != ' ') initials += name.substr(at, length) + ".";
        begins = name[at] == ' ';
        at += length;
    }
    return initials;
}

void add_own_calendar_routes(const Services& services, HolidaysPtr holidays) {
    access::add_get(services, "/api/v1/me/calendar", "signed-in",
                    [services](const Request& request) { return tell(services, request); });
    access::add_post(services, "/api/v1/me/calendar", "signed-in",
                     [services](const Request& request) { return renew(services, request); });
    access::add_delete(services, "/api/v1/me/calendar", "signed-in",
                       [services](const Request& request) { return take_away(services, request); });
    access::add_get(
        services, "/c/{token}/calendar.ics", "public",
        [services, holidays](const Request& request) { return show(services, request, *holidays); });
}

}  // namespace domdom::fieldwork
