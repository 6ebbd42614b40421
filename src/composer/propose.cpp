#include "composer/propose.h"

#include "learning/next.h"
#include "skills/skills.h"

namespace domdom::composer {

namespace {

constexpr size_t kSlotsShown = 8;
constexpr size_t kSpare = 30;  // who could come in somebody's place

std::vector<Slot> slots_of(const Knowledge& knowledge, const Wanted& wanted) {
    const Date today = wanted.about.today;
    const auto is_holiday = [&](Date day) { return knowledge.holidays->contains(day); };
    auto slots = wanted.on ? usual_slots(*wanted.on, wanted.on->plus_days(1), [](Date) { return false; })
                           : usual_slots(today.plus_days(kFirstDay), today.plus_days(kLastDay), is_holiday);
    if (!wanted.minute) return slots;
    for (auto& slot : slots) slot.minute = *wanted.minute;
    slots.erase(
        std::unique(slots.begin(), slots.end(), [](const Slot& a, const Slot& b) { return a.on == b.on; }),
        slots.end());
    return slots;
}

bool is_taken(const Hall& hall, const Span& when) {
    return std::any_of(hall.taken.begin(), hall.taken.end(),
                       [&](const Span& taken) { return taken.overlaps(when); });
}

// Where it is held: as was decided, else the best one that is free at some of these times.
void choose_hall(const Wanted& wanted, const std::vector<Slot>& slots, Proposal& proposal) {
    const auto is_free = [&](const Hall& hall) {
        return std::any_of(slots.begin(), slots.end(),
                           [&](const Slot& slot) { return !is_taken(hall, slot.span(wanted.minutes)); });
    };
    for (const auto& hall : proposal.material.halls)
        if (hall.id == wanted.venue) proposal.hall = hall;
    if (proposal.hall) {
        proposal.hall_is_taken = !is_free(*proposal.hall);
        return;
    }
    std::vector<Hall> open;
    std::copy_if(proposal.material.halls.begin(), proposal.material.halls.end(), std::back_inserter(open),
                 is_free);
    const auto ranked = rank_halls(open, proposal.material.candidates, wanted.seats);
    if (!ranked.empty()) proposal.hall = *ranked.front().hall;
}

void choose_people(const Wanted& wanted, Proposal& proposal) {
    proposal.seats = proposal.hall ? proposal.hall->seats(wanted.seats) : wanted.seats;
    proposal.people =
        rank_people(proposal.material.candidates, proposal.hall ? proposal.hall->at : std::nullopt);
    proposal.invited = std::min(proposal.people.size(), static_cast<size_t>(proposal.seats));
    if (proposal.people.size() > proposal.invited + kSpare) proposal.people.resize(proposal.invited + kSpare);
}

// What has to be read person by person, for those few alone.
Result<> look_closer(store::Connection& db, const Knowledge& knowledge, const Wanted& wanted,
                     Proposal& proposal) {
    const Date today = wanted.about.today;
    for (size_t i = 0; i < proposal.people.size(); ++i) {
        const auto& who = *proposal.people[i].who;
        proposal.language_of.emplace_back();
        if (who.person.is_nil()) continue;
        const auto whole = TRY(people::load_whole(db, who.person));
        auto language = language_of(*whole.person, today);
        if (i < proposal.invited) {
            if (!language.empty()) proposal.languages.push_back(language);
            const auto evidence = TRY(skills::load_evidence(db, whole));
            const auto step = learning::next_step(TRY(learning::load_learnt(db, whole)), *evidence,
                                                  *knowledge.framework, *knowledge.catalogue, today);
            const auto* skill = step.if_contains("skill");
            if (skill && skill->is_string() && !skill->as_string().empty())
                proposal.next.emplace_back(skill->as_string());
        }
        proposal.language_of.back() = std::move(language);
    }
    return {};
}

void put_in_charge(const About& about, Proposal& proposal, const std::map<Uuid, std::set<Uuid>>& teams_of) {
    for (size_t i = 0; i < proposal.invited; ++i) {
        const auto charge = proposal.material.charges.find(proposal.people[i].who->person);
        if (charge == proposal.material.charges.end()) continue;
        for (auto& helper : proposal.material.helpers) {
            const auto of = teams_of.find(helper.account);
            const bool of_team =
                about.team.is_nil() && of != teams_of.end() && of->second.contains(charge->second.team);
            if (charge->second.companion == helper.account || of_team)
                helper.in_charge_of.insert(charge->first);
        }
    }
}

Result<std::map<Uuid, std::set<Uuid>>> load_teams_of(store::Connection& db, const Material& material,
                                                     Date day) {
    std::map<Uuid, std::set<Uuid>> teams_of;
    for (const auto& helper : material.helpers)
        for (const auto& member : TRY(teams::memberships_of(db, helper.account)))
            if (member.holds_on(day)) teams_of[helper.account].insert(member.team);
    return teams_of;
}

// The skills in the order in which lessons teach them.
std::vector<std::string> order_of(const learning::Catalogue& catalogue) {
    std::vector<std::string> order;
    for (const auto& lesson : catalogue.lessons())
        order.insert(order.end(), lesson.skills.begin(), lesson.skills.end());
    return order;
}

}  // namespace

Result<Proposal> propose(store::Connection& db, const Knowledge& knowledge, const Wanted& wanted) {
    Proposal proposal;
    proposal.material = TRY(load_material(db, knowledge, wanted.about));
    const auto slots = slots_of(knowledge, wanted);
    choose_hall(wanted, slots, proposal);
    if (!wanted.venue.is_nil() && (!proposal.hall || proposal.hall->id != wanted.venue))
        return Error{Code::kNotFound, "this ward or commune has no such venue", "venue",
                     "choose one of its venues, or none"};
    choose_people(wanted, proposal);
    TRY(look_closer(db, knowledge, wanted, proposal));
    put_in_charge(wanted.about, proposal, TRY(load_teams_of(db, proposal.material, wanted.about.today)));

    const auto invited = std::span(proposal.people).first(proposal.invited);
    const size_t members = members_wanted(proposal.invited);
    const Hall* hall = proposal.hall && !proposal.hall_is_taken ? &*proposal.hall : nullptr;
    const auto& helpers = proposal.material.helpers;
    proposal.slots = rank_slots(slots, helpers, hall, members, wanted.minutes, wanted.about.today);
    if (proposal.slots.size() > kSlotsShown) proposal.slots.resize(kSlotsShown);
    proposal.topics = choose_topics(invited, proposal.next, order_of(*knowledge.catalogue));
    if (proposal.slots.empty()) return proposal;
    proposal.slot = proposal.slots.front();
    std::vector<std::string> topics;
    for (const auto& topic : proposal.topics) topics.push_back(topic.skill);
    proposal.members = choose_members(helpers, proposal.slot->slot, wanted.minutes, invited,
                                      proposal.languages, topics, members);
    return proposal;
}

}  // namespace domdom::composer
