// A proposal with its reasons, as codes and numbers: the reader's own language is the page's business. And
// who is asked to come to a session.
#include <fmt/format.h>

#include <charconv>

#include "composer/asked.h"
#include "composer/campaign.h"
#include "composer/propose.h"
#include "helpdesk/helpdesk.h"
#include "people/people.h"
#include "people/register.h"

namespace domdom::composer {

namespace {

using access::Services;
using http::Reply;
using http::Request;

constexpr int kMinutesMin = 15, kMinutesMax = 480;

Result<int> number_asked(const Request& request, const char* name, int otherwise, int min, int max) {
    const auto text = request.query_value(name);
    if (!text) return otherwise;
    int value = 0;
    const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), value);
    if (error == std::errc() && end == text->data() + text->size() && value >= min && value <= max)
        return value;
    return invalid(fmt::format("a number from {} to {} is needed here", min, max), name);
}

// "08:30" as minutes of the day.
Result<std::optional<int>> time_asked(const Request& request) {
    const auto text = request.query_value("time");
    if (!text) return std::optional<int>();
    const auto minute = parse_clock(*text);
    if (minute) return minute;
    return invalid("a time of the day is needed here", "time", "write it like 08:30");
}

Result<Wanted> wanted_of(store::Connection& db, const Services& services, const Request& request,
                         const access::AskedHere& asked) {
    const auto ward = TRY(ward_asked(db, request, asked));
    Wanted wanted{
        {ward.commune, ward.team ? ward.team->is.team : kNil, asked.today, services.log.clock().now_ms()}};
    wanted.on = TRY(access::date_asked(request, "on"));
    if (wanted.on && (*wanted.on < asked.today || asked.today.plus_days(kAheadDaysMax) <= *wanted.on))
        return invalid(fmt::format("a day within the next {} days is needed here", kAheadDaysMax), "on");
    wanted.minute = TRY(time_asked(request));
    wanted.minutes = TRY(number_asked(request, "minutes", kMinutesUsual, kMinutesMin, kMinutesMax));
    wanted.seats = TRY(number_asked(request, "seats", kSeatsUsual, 1, kSeatsMax));
    if (const auto venue = request.query_value("venue")) {
        const auto id = parse_uuid(*venue);
        if (!id) return invalid("a venue is asked for by its id", "venue");
        wanted.venue = *id;
    }
    return wanted;
}

json::object slot_json(const SlotRank& rank, int minutes, const Holidays& holidays) {
    const auto* holiday = holidays.find_name(rank.slot.on);
    return {{"startsAt", time_text(rank.slot.span(minutes).from)},
            {"free", rank.free},
            {"notSaid", rank.not_said},
            {"holiday", holiday ? json::value(*holiday) : json::value(nullptr)}};
}

json::array reasons_of(const Invited& one, const std::string& language) {
    json::array why;
    if (one.who->asked_days) why.push_back(json::object{{"why", "asked"}, {"days", *one.who->asked_days}});
    if (!one.who->wishes.empty())
        why.push_back(json::object{{"why", "wishes"},
                                   {"skills", json::array(one.who->wishes.begin(), one.who->wishes.end())}});
    if (!one.who->is_taught && !one.who->person.is_nil()) why.push_back(json::object{{"why", "untaught"}});
    if (one.who->is_older) why.push_back(json::object{{"why", "older"}});
    if (!language.empty()) why.push_back(json::object{{"why", "language"}, {"language", language}});
    if (one.metres)
        why.push_back(json::object{{"why", "near"}, {"metres", static_cast<int64_t>(*one.metres)}});
    else
        why.push_back(json::object{{"why", "unknown-distance"}});
    return why;
}

// Name, number and words of whoever is asked, as the register has them today; no name of whoever withdrew,
// was erased, or lives outside of the reader's places by now.
Result<json::object> who_json(store::Connection& db, const access::AskedHere& asked, const Uuid& person,
                              const Uuid& request) {
    json::object out{{"person", nullptr},    {"request", nullptr}, {"name", nullptr},
                     {"birthYear", nullptr}, {"phone", nullptr},   {"words", nullptr}};
    if (!request.is_nil()) {
        out["request"] = request.text();
        const auto asker = TRY(helpdesk::find_asker(db, request))
        .value_or(helpdesk::Asker{});
        out["name"] = or_null(asker.name);
        out["phone"] = or_null(asker.phone);
        out["words"] = or_null(asker.words);
    }
    if (person.is_nil()) return out;
    const auto whole = TRY(people::load_whole(db, person));
    const auto entry = TRY(people::find_entry(db, whole.head));
    const bool is_known =
        entry && !whole.person->has_withdrawn() && !whole.person->erased_on() &&
        access::require_within(asked.actor, whole.person->current_place(), *asked.tree, asked.today).ok();
    out["person"] = is_known ? json::value(whole.head.text()) : json::value(nullptr);
    if (!is_known) return out;
    out["name"] = entry->name;
    out["birthYear"] = whole.person->birth_year();
    if (entry->phone) out["phone"] = *entry->phone;
    return out;
}

Result<json::array> people_json(store::Connection& db, const access::AskedHere& asked,
                                const Proposal& proposal) {
    json::array list;
    for (size_t i = 0; i < proposal.people.size(); ++i) {
        const auto& one = proposal.people[i];
        auto who = TRY(who_json(db, asked, one.who->person, one.who->request));
        who["invited"] = i < proposal.invited;
        who["why"] = reasons_of(one, proposal.language_of[i]);
        list.push_back(std::move(who));
    }
    return list;
}

constexpr std::string_view kFreeNames[] = {"yes", "not-said", "no", "busy"};

json::array reasons_of(const Chosen& one) {
    json::array why;
    if (one.makes_safe) why.push_back(json::object{{"why", "trained"}});
    for (const auto& language : one.languages)
        why.push_back(json::object{{"why", "speaks"}, {"language", language}});
    if (!one.skills.empty())
        why.push_back(
            json::object{{"why", "skills"}, {"skills", json::array(one.skills.begin(), one.skills.end())}});
    if (one.charges > 0) why.push_back(json::object{{"why", "in-charge"}, {"people", one.charges}});
    if (one.sessions_near > 0)
        why.push_back(json::object{{"why", "sessions"}, {"sessions", one.sessions_near}});
    return why;
}

// Those who are proposed first, then everybody else with what keeps them from it.
json::array members_json(const Proposal& proposal, int minutes) {
    json::array list;
    const auto add = [&](const Helper& helper, const Chosen* chosen) {
        const auto free = proposal.slot ? free_at(helper, proposal.slot->slot, minutes) : Free::kNotSaid;
        const auto word = kFreeNames[static_cast<size_t>(free)];
        list.push_back({{"account", helper.account.text()},
                        {"name", proposal.material.accounts.at(helper.account).name},
                        {"chosen", chosen != nullptr},
                        {"free", json::string_view(word.data(), word.size())},
                        {"why", chosen ? reasons_of(*chosen) : json::array{}}});
    };
    std::set<Uuid> chosen;
    for (const auto& one : proposal.members) {
        add(*one.helper, &one);
        chosen.insert(one.helper->account);
    }
    for (const auto& helper : proposal.material.helpers)
        if (!chosen.contains(helper.account)) add(helper, nullptr);
    return list;
}

// What would make the next proposal better, and can be mended.
json::array missing_of(const Proposal& proposal) {
    json::array missing;
    if (proposal.material.venues.empty()) missing.emplace_back("venues");
    if (proposal.hall && !proposal.hall->at) missing.emplace_back("venue-position");
    if (proposal.hall_is_taken) missing.emplace_back("venue-taken");
    if (proposal.material.groups_lack_positions) missing.emplace_back("group-positions");
    if (proposal.material.helpers.empty()) missing.emplace_back("companions");
    const auto& helpers = proposal.material.helpers;
    if (std::any_of(helpers.begin(), helpers.end(), [](const Helper& one) { return one.free.empty(); }))
        missing.emplace_back("availability");
    if (!proposal.slot) missing.emplace_back("time");
    if (proposal.people.empty()) missing.emplace_back("people");
    return missing;
}

json::array venues_json(const Proposal& proposal, int minutes) {
    json::array list;
    for (size_t i = 0; i < proposal.material.halls.size(); ++i) {
        const auto& hall = proposal.material.halls[i];
        auto venue = fieldwork::venue_json(proposal.material.venues[i]);
        const auto when = proposal.slot ? proposal.slot->slot.span(minutes) : Span{};
        venue["taken"] = std::any_of(hall.taken.begin(), hall.taken.end(),
                                     [&](const Span& taken) { return taken.overlaps(when); });
        list.push_back(std::move(venue));
    }
    return list;
}

Result<Reply> show_proposal(const Services& services, const Request& request, const Knowledge& knowledge) {
    const auto asked = TRY(access::asked_here(services, request));
    auto db = TRY(services.log.store().read());
    const auto wanted = TRY(wanted_of(*db, services, request, asked));
    const auto proposal = TRY(propose(*db, knowledge, wanted));
    json::array slots, topics;
    for (const auto& slot : proposal.slots)
        slots.push_back(slot_json(slot, wanted.minutes, *knowledge.holidays));
    for (const auto& topic : proposal.topics)
        topics.push_back({{"skill", topic.skill}, {"wished", topic.wished}, {"next", topic.next}});
    return access::json_answer(
        json::object{{"place", places::brief_json(*asked.tree, wanted.about.commune, asked.today)},
                     {"team", or_null(wanted.about.team)},
                     {"minutes", wanted.minutes},
                     {"seats", proposal.seats},
                     {"slots", std::move(slots)},
                     {"venue", proposal.hall ? json::value(proposal.hall->id.text()) : json::value(nullptr)},
                     {"venues", venues_json(proposal, wanted.minutes)},
                     {"people", TRY(people_json(*db, asked, proposal))},
                     {"membersWanted", members_wanted(proposal.invited)},
                     {"members", members_json(proposal, wanted.minutes)},
                     {"topics", std::move(topics)},
                     {"missing", missing_of(proposal)}});
}

Result<Reply> list_invitations(const Services& services, const Request& request) {
    const access::AskedHere asked {
        TRY(services.access.require_actor(request))
        , TRY(services.places.tree())
        , services.log.clock().today(), kNil
    };
    const Uuid id = TRY(access::id_asked(request, "id"));
    auto db = TRY(services.log.store().read());
    const auto session = TRY(fieldwork::find_session(*db, id));
    if (!session) return Error{Code::kNotFound, "there is no such session", "id"};
    TRY(access::require_within(asked.actor, session->place, *asked.tree, asked.today));
    json::array list;
    for (const auto& one : TRY(invitations_to(*db, id))) {
        auto who = TRY(who_json(*db, asked, one.person, one.request));
        if (who["name"].is_null()) continue;
        who["answer"] = or_null(one.answer);
        list.push_back(std::move(who));
    }
    json::array team;
    const auto accounts = TRY(teams::load_accounts(*db, asked.tree->subtree(session->place, asked.today)));
    for (const auto& trainer : session->trainers)
        if (accounts.contains(trainer)) team.push_back(teams::account_json(accounts, trainer));
    return access::json_answer(json::object{{"invitations", std::move(list)}, {"team", std::move(team)}});
}

}  // namespace

Result<WardAsked> ward_asked(store::Connection& db, const Request& request, const access::AskedHere& here) {
    WardAsked ward{here.place};
    if (const auto named = request.query_value("team")) {
        const auto id = parse_uuid(*named);
        ward.team = id ? TRY(teams::find_team(db, *id)) : std::nullopt;
        if (!ward.team) return Error{Code::kNotFound, "there is no such team", "team"};
        TRY(access::require_within(here.actor, ward.team->place, *here.tree, here.today));
        ward.commune = ward.team->place;
    }
    const auto* place = here.tree->find_latest(ward.commune);
    if (!place || place->level != places::Level::kCommune)
        return invalid("this is asked of one ward or commune at a time", "place", "choose a ward or commune");
    return ward;
}

void add_composer_routes(const Services& services, const Knowledge& knowledge) {
    access::add_get(services, "/api/v1/composer", "manage-sessions",
                    [services, knowledge](const Request& request) {
                        return show_proposal(services, request, knowledge);
                    });
    access::add_get(services, "/api/v1/sessions/{id}/invitations", "read-people",
                    [services](const Request& request) { return list_invitations(services, request); });
}

}  // namespace domdom::composer
