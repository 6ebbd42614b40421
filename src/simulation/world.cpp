#include "simulation/world.h"

#include <fmt/format.h>

#include <algorithm>

#include "simulation/slips.h"

namespace domdom::simulation {

namespace {

constexpr int64_t kHourMs = 3'600'000;
constexpr int64_t kMinuteMs = 60'000;
constexpr int kSaturday = 2;  // 1970-01-01 was a Thursday: days % 7 is 2 on Saturdays

bool is_saturday(Date day) { return day.days % 7 == kSaturday; }

// Luck that does not depend on what else was drawn: the same for everything of that day.
uint32_t luck_of(uint64_t who, uint64_t day) { return Chance(who * 40'503 + day).below(100); }

json::array groups_of(const Life& life) {
    json::array groups;
    if (life.pupil) groups.emplace_back("upper-secondary-pupils");
    if (life.staff) groups.emplace_back("public-staff");
    if (life.worker) groups.emplace_back("workers");
    return groups;
}

}  // namespace

World::World(const Parameters& parameters, const std::vector<const places::Place*>& communes,
             std::vector<Exercise> exercises, Truth& truth)
    : parameters_(parameters),
      chance_(parameters.seed),
      exercises_(std::move(exercises)),
      truth_(truth),
      arriving_(static_cast<size_t>(parameters.days)) {
    const auto shares = share_out(parameters.persons, communes);
    uint64_t first_person = 0;
    for (size_t i = 0; i < communes.size(); ++i) {
        if (shares[i] == 0) continue;
        Commune commune;
        commune.code = communes[i]->code;
        commune.seed = (parameters.seed * 0x9E3779B97F4A7C15 + i) << 32;
        commune.hub = static_cast<uint32_t>(i % static_cast<size_t>(parameters.hubs));
        commune.population = people_a_commune(shares[i], parameters.from.year(), chance_);
        commune.closed.resize(commune.population.households());
        commune.first_person = first_person;
        first_person += static_cast<uint64_t>(shares[i]);
        commune.first_companion = static_cast<uint32_t>(companions_.size());
        // One more than needed to teach: the first of each team observes.
        commune.companions = static_cast<uint32_t>(shares[i] / kPeoplePerCompanion) + 2;
        for (uint32_t n = 0; n < commune.companions; ++n) {
            access::Actor actor;
            actor.role = access::Role::kLeader;  // plans sessions too
            actor.account = make_uuid_v8(fmt::format("companion|{}|{}|{}", parameters.seed, commune.code, n));
            actor.place = communes[i]->id;
            companions_.push_back({std::move(actor), n == 0});
        }
        communes_.push_back(std::move(commune));
    }
}

std::vector<Record> World::arrivals_of(int day) {
    std::vector<Record> records;
    records.swap(arriving_[static_cast<size_t>(day)]);
    return records;
}

std::vector<Record> World::records_of(size_t at, int day) {
    Commune& commune = communes_[at];
    std::vector<Record> sent;
    if (is_saturday(parameters_.from.plus_days(day)))
        hold_session({commune, commune.first_companion + 1, day, sent});
    // Where few people live their companion has few days to give.
    const auto full_time = static_cast<uint64_t>(commune.companions * kPeoplePerCompanion);
    for (uint32_t n = 0; n < commune.companions; ++n) {
        const Scene scene{commune, commune.first_companion + n, day, sent};
        if (chance_.below(full_time) >= commune.population.lives.size()) continue;
        for (uint32_t doors = chance_.below(kDoorsPerDay + 1); doors > 0; --doors)
            companions_[scene.companion].observes ? observe(scene) : knock(scene);
    }
    for (uint32_t n = 0; n < commune.met; ++n) {
        if (!chance_.per_mille(kPractisePerMille)) continue;
        const Scene scene{commune, commune.first_companion + 1, day, sent};
        if (const uint32_t number = anyone(commune); number < commune.population.lives.size())
            practise_on_phone(scene, number);
    }
    const size_t own = sent.size();
    for (size_t i = 0; i < own; ++i) {
        if (!chance_.percent(kRepeatedShare)) continue;
        sent.push_back(sent[i]);
        // By another way, where there is one: a record that reaches two hubs counts once.
        sent.back().hub = chance_.below(static_cast<uint64_t>(parameters_.hubs));
    }
    return sent;
}

void World::hold_session(Scene scene) {
    Commune& commune = scene.commune;
    if (commune.met == 0) return;
    begin_scene();
    const Uuid session = next_id();
    const size_t topic = chance_.below(kSkills.size() - 2);
    record(scene, "session.planned",
           {{"session", session.text()},
            {"place", commune.code},
            {"title", "Thứ Bảy tình nguyện"},
            {"venue", "Nhà văn hóa"},
            {"minutes", 120},
            {"startsAt", start_of(parameters_.from.plus_days(scene.day)) + 8 * kHourMs},
            {"skills", {kSkills[topic], kSkills[topic + 1]}}});
    for (uint32_t seats = std::min<uint32_t>(chance_.below(kSeats + 1), commune.met); seats > 0; --seats) {
        const uint32_t number = anyone(commune);
        if (number == commune.population.lives.size()) continue;
        Life& life = commune.population.lives[number];
        record(scene, "attendance.recorded",
               {{"person", known_as(scene, number)}, {"session", session.text()}});
        for (size_t skill : {topic, topic + 1})
            if (life.skills[skill].stability == 0)
                show(life.skills[skill], life.is_older(parameters_.from.year()), scene.day, chance_);
    }
}

void World::knock(Scene scene) {
    begin_scene();
    Commune& commune = scene.commune;
    const auto& doors = commune.population.doors;
    const bool all_known = commune.known_doors == commune.population.households();
    const bool is_new = !all_known && (commune.known_doors == 0 || chance_.percent(kNewDoorShare));
    const uint32_t household = is_new ? commune.known_doors++ : chance_.below(commune.known_doors);
    if (commune.closed[household]) return;
    const uint32_t first = doors[household], end = doors[household + 1];
    const bool older = commune.population.lives[first].is_older(parameters_.from.year());
    if (chance_.percent(older ? kNobodyHomeShareOlder : kNobodyHomeShareYounger)) {
        ++census_.nobody_home;
        return turn_away(scene, first, "nobody-home");
    }
    if (is_new && chance_.percent(kRefusedShare)) {
        commune.closed[household] = true;
        ++census_.refused;
        for (uint32_t n = first; n < end; ++n) commune.population.lives[n].left = Leaving::kRefused;
        return turn_away(scene, first, "refused");
    }
    const uint32_t opens = first + chance_.below(end - first);
    for (uint32_t n = first; n < end; ++n)
        if (n == opens || chance_.percent(kMemberInShare)) meet(scene, n);
}

// Somebody who is not enrolled is nobody the log may speak of: then only the place is told.
void World::turn_away(Scene scene, uint32_t number, const char* outcome) {
    json::object body{
        {"visit", next_id().text()}, {"outcome", outcome}, {"next", nullptr}, {"wants", json::array{}}};
    if (scene.commune.population.lives[number].enrolled)
        body["person"] = known_as(scene, number);
    else
        body["place"] = scene.commune.code;
    record(scene, "visit.recorded", std::move(body));
}

void World::meet(Scene scene, uint32_t number) {
    Life& life = scene.commune.population.lives[number];
    if (life.left != Leaving::kNo) return;
    if (!life.enrolled) enrol(scene, number);
    teach(scene, number);
}

void World::enrol(Scene scene, uint32_t number) {
    Life& life = scene.commune.population.lives[number];
    life.enrolled = true;
    life.twice = chance_.percent(kEnrolledTwiceShare);
    ++scene.commune.met;
    ++census_.persons;
    const uint64_t who = human(scene.commune, number);
    const Uuid id = person_id(who, false);
    const int year = write_down(scene, number, id, false);
    json::object consent{
        {"person", id.text()}, {"text", "consent-2026-1/1"}, {"language", "vi"}, {"on", day_text(scene.day)}};
    // By the year that was written down, be it mistyped: nothing else is known of them.
    if (parameters_.from.plus_days(scene.day).year() - year < parameters_.guardian_under_age)
        consent["by"] = "guardian";
    record(scene, "consent.given", std::move(consent));
    record(
        scene, "fact.recorded",
        {{"person", id.text()}, {"fact", "owns-smartphone"}, {"value", static_cast<bool>(life.smartphone)}});
    if (!life.twice) return;
    // Two companions, two phones, one person: what the search for duplicates must find.
    ++census_.again;
    const Commune& commune = scene.commune;
    const uint32_t other = commune.first_companion + chance_.below(commune.companions);
    write_down({scene.commune, other, scene.day, scene.sent}, number, person_id(who, true), true);
}

int World::write_down(Scene scene, uint32_t number, const Uuid& id, bool again) {
    const Commune& commune = scene.commune;
    const Life& life = commune.population.lives[number];
    const Identity really = identity_of(commune.population, number, commune.seed);
    Written written{really.name, Slip::kNone};
    json::array slips;
    if (chance_.percent(again ? kNameSlipShareAgain : kNameSlipShare)) {
        written = misspell_name(really.name, chance_);
        slips.emplace_back(slip_text(written.slip));
    }
    int year = life.birth_year;
    if (chance_.percent(again ? kYearSlipShareAgain : kYearSlipShare)) {
        year += chance_.percent(50) ? 1 : -1;
        slips.emplace_back("year");
    }
    json::object secret{{"name", written.name}, {"note", address_of(life.household)}};
    if (!really.phone.empty()) secret["phone"] = really.phone;
    census_.slips += !slips.empty();
    truth_.tell({{"kind", "person"},
                 {"human", human(commune, number)},
                 {"id", id.text()},
                 {"place", commune.code},
                 {"household", life.household},
                 {"name", really.name},
                 {"birthYear", life.birth_year},
                 {"phone", really.phone},
                 {"written", {{"name", written.name}, {"birthYear", year}}},
                 {"slips", std::move(slips)}});
    record(scene, "person.enrolled",
           {{"person", id.text()}, {"place", commune.code}, {"birthYear", year}, {"groups", groups_of(life)}},
           std::move(secret));
    return year;
}

void World::tell_abilities() {
    if (!truth_.is_told()) return;
    const int day = parameters_.days - 1;
    for (const auto& commune : communes_)
        for (uint32_t number = 0; number < commune.population.lives.size(); ++number) {
            const Life& life = commune.population.lives[number];
            const uint64_t who = human(commune, number);
            json::array can;
            for (size_t skill = 0; skill < kSkills.size(); ++skill)
                if (can_do(life, skill, day, who)) can.emplace_back(kSkills[skill]);
            truth_.tell(
                {{"kind", "ability"},
                 {"human", who},
                 {"id", life.enrolled ? json::value(person_id(who, false).text()) : json::value(nullptr)},
                 {"place", commune.code},
                 {"on", day_text(day)},
                 {"can", std::move(can)},
                 {"left", leaving_text(life.left)}});
        }
}

uint32_t World::anyone(const Commune& commune) {
    const auto& [lives, doors] = commune.population;
    constexpr int kTries = 5;
    for (int i = 0; i < kTries && commune.known_doors > 0; ++i) {
        const uint32_t number = chance_.below(doors[commune.known_doors]);
        if (lives[number].enrolled && lives[number].left == Leaving::kNo) return number;
    }
    return static_cast<uint32_t>(lives.size());
}

void World::begin_scene() {
    moment_ms_ = 8 * kHourMs + kMinuteMs * static_cast<int64_t>(chance_.below(9 * 60));
}

Uuid World::record(Scene scene, const char* type, json::object body, json::object secret,
                   const Uuid& learner) {
    Record made;
    made.companion = scene.companion;
    made.learner = learner;
    made.hub = scene.commune.hub;
    made.item.id = next_id();
    made.item.type = type;
    moment_ms_ += kMinuteMs * (1 + chance_.below(4));
    made.item.occurred_at = start_of(parameters_.from.plus_days(scene.day)) + moment_ms_;
    made.item.body = std::move(body);
    made.item.secret = std::move(secret);
    made.item.path = "simulation";
    const Uuid id = made.item.id;
    const int arrives = arrival_of(scene);
    (arrives == scene.day ? scene.sent : arriving_[static_cast<size_t>(arrives)]).push_back(std::move(made));
    return id;
}

// A phone without a network sends everything of a day together: the companion's day decides. A hub that is
// cut off brings its week at the end of it.
int World::arrival_of(const Scene& scene) const {
    const auto day = static_cast<uint64_t>(scene.day);
    const uint32_t luck = luck_of(scene.companion, day);
    int arrives = luck < kLateShare ? scene.day + 1 + static_cast<int>(luck) % kLateDays : scene.day;
    if (parameters_.hubs > 1 && luck_of(~uint64_t{scene.commune.hub}, day / 7) < kHubAwayShare)
        arrives = std::max(arrives, scene.day - scene.day % 7 + 7);
    return std::min(arrives, parameters_.days - 1);
}

Uuid World::person_id(uint64_t human, bool again) const {
    return make_uuid_v8(fmt::format("person|{}|{}|{}", parameters_.seed, human, again));
}

std::string World::known_as(const Scene& scene, uint32_t number) const {
    const bool again = scene.commune.population.lives[number].twice && scene.companion % 2 == 1;
    return person_id(human(scene.commune, number), again).text();
}

Uuid World::next_id() { return make_uuid_v8(fmt::format("record|{}|{}", parameters_.seed, ++ids_)); }

}  // namespace domdom::simulation
