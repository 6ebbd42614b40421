#include "simulation/world.h"

#include <fmt/format.h>

#include <algorithm>
#include <bit>
#include <cmath>

#include "simulation/names.h"

namespace domdom::simulation {

namespace {

constexpr int64_t kHourMs = 3'600'000;
constexpr int kSaturday = 2;  // 1970-01-01 was a Thursday: days % 7 is 2 on Saturdays

bool is_saturday(Date day) { return day.days % 7 == kSaturday; }

int64_t weight_of(const places::Place& commune) { return commune.population.value_or(10'000); }

// How many of `persons` live in each commune: by weight, and all of them in the end.
std::vector<int64_t> share_out(int64_t persons, const std::vector<const places::Place*>& communes) {
    double total = 0;
    for (const auto* commune : communes) total += static_cast<double>(weight_of(*commune));
    std::vector<int64_t> shares;
    double until = 0;
    int64_t given = 0;
    for (const auto* commune : communes) {
        until += static_cast<double>(weight_of(*commune));
        const auto due = static_cast<int64_t>(std::llround(static_cast<double>(persons) * until / total));
        shares.push_back(due - given);
        given = due;
    }
    return shares;
}

// The chance, per 100, that what was shown so long ago still is.
int still_can(int days) {
    return static_cast<int>(100 / std::sqrt(1 + 19.0 / 81.0 * static_cast<double>(days) / kStabilityDays));
}

}  // namespace

World::World(const Parameters& parameters, const std::vector<const places::Place*>& communes)
    : parameters_(parameters), random_(parameters.seed), arriving_(static_cast<size_t>(parameters.days)) {
    const auto shares = share_out(parameters.persons, communes);
    uint64_t first_person = 0;
    for (size_t i = 0; i < communes.size(); ++i) {
        if (shares[i] == 0) continue;
        Commune commune;
        commune.place = communes[i]->id;
        commune.code = communes[i]->code;
        commune.lives.resize(static_cast<size_t>(shares[i]));
        commune.first_person = first_person;
        first_person += static_cast<uint64_t>(shares[i]);
        commune.first_companion = static_cast<uint32_t>(companions_.size());
        // One more than needed to teach: the first of each team observes.
        commune.companions = static_cast<uint32_t>(shares[i] / kPeoplePerCompanion) + 2;
        for (uint32_t n = 0; n < commune.companions; ++n) {
            access::Actor actor;
            actor.role = access::Role::kLeader;  // plans sessions too
            actor.account = make_uuid_v8(fmt::format("companion|{}|{}|{}", parameters.seed, commune.code, n));
            actor.place = commune.place;
            companions_.push_back({std::move(actor), n == 0});
        }
        communes_.push_back(std::move(commune));
    }
}

std::vector<Record> World::records_of(int day) {
    for (auto& commune : communes_) live_one_day(commune, day);
    std::vector<Record> records;
    records.swap(arriving_[static_cast<size_t>(day)]);
    const size_t own = records.size();
    for (size_t i = 0; i < own; ++i)
        if (chance(kRepeatedShare)) records.push_back(records[i]);
    return records;
}

void World::live_one_day(Commune& commune, int day) {
    if (is_saturday(parameters_.from.plus_days(day))) hold_session(commune, day);
    // Where few people live their companion has few days to give.
    const auto full_time = static_cast<uint32_t>(commune.companions * kPeoplePerCompanion);
    for (uint32_t n = 0; n < commune.companions; ++n) {
        const uint32_t companion = commune.first_companion + n;
        if (draw(full_time) >= commune.lives.size()) continue;
        for (uint32_t visits = draw(kVisitsPerDay + 1); visits > 0; --visits) {
            if (companions_[companion].observes)
                observe(commune, companion, day);
            else
                visit(commune, companion, day);
        }
    }
}

void World::hold_session(Commune& commune, int day) {
    if (commune.met == 0) return;
    const uint32_t trainer = commune.first_companion + 1;
    const Uuid session = next_id();
    const size_t topic = draw(kSkills.size() - 2);
    record(trainer, day, "session.planned",
           {{"session", session.text()},
            {"place", commune.code},
            {"title", "Thứ Bảy tình nguyện"},
            {"venue", "Nhà văn hóa"},
            {"minutes", 120},
            {"startsAt", start_of(parameters_.from.plus_days(day)) + 8 * kHourMs},
            {"skills", {kSkills[topic], kSkills[topic + 1]}}});
    for (uint32_t seats = std::min<uint32_t>(draw(kSeats + 1), commune.met); seats > 0; --seats)
        record(trainer, day, "attendance.recorded",
               {{"person", person_id(commune, draw(commune.met)).text()}, {"session", session.text()}});
}

void World::visit(Commune& commune, uint32_t companion, int day) {
    if (commune.met < commune.lives.size() && (commune.met == 0 || chance(50)))
        return meet_someone_new(commune, companion, day);
    teach(commune, draw(commune.met), companion, day);
}

void World::meet_someone_new(Commune& commune, uint32_t companion, int day) {
    const int met = static_cast<int>(draw(100));
    if (met < kNobodyHomeShare + kRefusedShare) {
        record(companion, day, "visit.recorded",
               {{"visit", next_id().text()},
                {"place", commune.code},
                {"outcome", met < kNobodyHomeShare ? "nobody-home" : "refused"},
                {"next", nullptr},
                {"wants", json::array{}}});
        return;
    }
    const uint32_t number = commune.met++;
    ++enrolled_;
    enrol(commune, number, companion, day);
    teach(commune, number, companion, day);
}

void World::enrol(const Commune& commune, uint32_t number, uint32_t companion, int day) {
    const int kind = static_cast<int>(draw(100));
    const bool older = kind < kOlderShare;
    const bool pupil = !older && kind < kOlderShare + kPupilShare;
    const int age = older ? 60 + static_cast<int>(draw(25)) : pupil ? 16 : 18 + static_cast<int>(draw(42));
    json::array groups;
    if (pupil) groups.emplace_back("upper-secondary-pupils");
    if (!older && !pupil && chance(kPublicStaffShare)) groups.emplace_back("public-staff");
    if (!older && !pupil && groups.empty() && chance(kWorkerShare)) groups.emplace_back("workers");

    const std::string person = person_id(commune, number).text();
    const std::string on = parameters_.from.plus_days(day).text();
    const std::string name = invent_name(random_);
    json::object body{{"person", person},
                      {"place", commune.code},
                      {"birthYear", parameters_.from.year() - age},
                      {"groups", std::move(groups)}};
    record(companion, day, "person.enrolled", body, {{"name", name}});
    record(companion, day, "consent.given",
           {{"person", person}, {"text", "consent-2026-1/1"}, {"language", "vi"}, {"on", on}});
    record(companion, day, "fact.recorded",
           {{"person", person},
            {"fact", "owns-smartphone"},
            {"value", chance(older ? kSmartphoneShareOlder : kSmartphoneShareYounger)}});
    if (chance(kEnrolledTwiceShare)) enrol_again(commune, std::move(body), name, day);
}

// Two companions, two phones, one person: what the search for duplicates must find.
void World::enrol_again(const Commune& commune, json::object body, const std::string& name, int day) {
    const uint32_t other = commune.first_companion + draw(commune.companions);
    body["person"] = next_id().text();
    record(other, day, "person.enrolled", std::move(body), {{"name", misspell_name(name, random_)}});
}

void World::teach(Commune& commune, uint32_t number, uint32_t companion, int day) {
    Life& life = commune.lives[number];
    const std::string person = person_id(commune, number).text();
    const bool later = chance(kComeBackShare);
    record(companion, day, "visit.recorded",
           {{"visit", next_id().text()},
            {"person", person},
            {"outcome", later ? "come-back" : "helped"},
            {"next", parameters_.from.plus_days(day + 7).text()},
            {"wants", json::array{}}});
    if (later) return;
    for (uint32_t tasks = 1 + draw(3); tasks > 0; --tasks) {
        const uint32_t skill = next_skill(life);
        const auto bit = static_cast<uint16_t>(1u << skill);
        const bool known = (life.alone & bit) != 0;
        const int likely = known ? 95 : kAloneAtFirst + ((life.helped & bit) != 0 ? kAloneGain : 0);
        const bool alone = chance(likely);
        (alone ? life.alone : life.helped) |= bit;
        life.last_shown = static_cast<uint16_t>(day);
        record(companion, day, "task.observed",
               {{"person", person},
                {"skill", kSkills[skill]},
                {"help", alone        ? "alone"
                         : chance(80) ? "with-help"
                                      : "done-for"}});
    }
}

// In the order of the courses mostly, and now and then what the person asks for.
uint32_t World::next_skill(const Life& life) {
    if (!chance(kInOrderShare)) return draw(kSkills.size());
    return static_cast<uint32_t>(std::countr_one(life.alone)) % kSkills.size();
}

void World::observe(Commune& commune, uint32_t companion, int day) {
    if (commune.met == 0) return;
    const uint32_t number = draw(commune.met);
    Life& life = commune.lives[number];
    const std::string person = person_id(commune, number).text();
    const int likely = still_can(day - life.last_shown);
    for (uint32_t skill = 0; skill < kSkills.size(); ++skill) {
        const auto bit = static_cast<uint16_t>(1u << skill);
        if ((life.alone & bit) == 0 || chance(50)) continue;
        const bool alone = chance(likely);
        if (alone) life.observed |= bit;
        record(companion, day, "task.observed",
               {{"person", person}, {"skill", kSkills[skill]}, {"help", alone ? "alone" : "with-help"}});
    }
}

void World::record(uint32_t companion, int day, const char* type, json::object body, json::object secret) {
    Record made;
    made.companion = companion;
    made.item.id = next_id();
    made.item.type = type;
    made.item.occurred_at = start_of(parameters_.from.plus_days(day)) + 8 * kHourMs +
                            static_cast<int64_t>(draw(9 * 3'600)) * 1'000;
    made.item.body = std::move(body);
    made.item.secret = std::move(secret);
    made.item.path = "simulation";
    // A phone without a network sends everything of a day together: the companion's day decides.
    const uint64_t luck = (uint64_t{companion} * 2'654'435'761u + static_cast<uint64_t>(day) * 40'503u) % 100;
    const int delay = luck < kLateShare ? 1 + static_cast<int>(luck) % kLateDays : 0;
    const int arrives = std::min(day + delay, parameters_.days - 1);
    arriving_[static_cast<size_t>(arrives)].push_back(std::move(made));
}

Uuid World::person_id(const Commune& commune, uint32_t number) const {
    return make_uuid_v8(fmt::format("person|{}|{}", parameters_.seed, commune.first_person + number));
}

Uuid World::next_id() { return make_uuid_v8(fmt::format("record|{}|{}", parameters_.seed, ++ids_)); }

}  // namespace domdom::simulation
