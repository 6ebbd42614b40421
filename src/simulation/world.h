// The people and teams of a synthetic movement, day after day: what each team would record.
//
// Pure and seeded: the same parameters over the same places give the same records. What someone can do is
// kept in a few bytes a person, so that a nation fits into memory.
#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <vector>

#include "access/command.h"
#include "places/places.h"
#include "simulation/parameters.h"

namespace domdom::simulation {

// One record and who made it.
struct Record {
    access::Item item;
    uint32_t companion = 0;
};

struct Companion {
    access::Actor actor;
    bool observes = false;  // re-tests what others taught, and teaches nobody
};

class World {
  public:
    // `communes`: where people live, each with its weight in residents.
    World(const Parameters& parameters, const std::vector<const places::Place*>& communes);

    const std::vector<Companion>& companions() const { return companions_; }
    // What reaches the server on that day (0 … days - 1), in order: the day's own records and those that were
    // late.
    std::vector<Record> records_of(int day);
    int64_t enrolled() const { return enrolled_; }

  private:
    // What a person can do, as bits of kSkills.
    struct Life {
        uint16_t helped = 0, alone = 0, observed = 0;
        uint16_t last_shown = 0;  // the day
    };
    struct Commune {
        Uuid place;
        std::string code;
        std::vector<Life> lives;
        uint32_t met = 0;  // the first so many are enrolled
        uint32_t first_companion = 0, companions = 0;
        uint64_t first_person = 0;
    };

    void live_one_day(Commune& commune, int day);
    void hold_session(Commune& commune, int day);
    void visit(Commune& commune, uint32_t companion, int day);
    void meet_someone_new(Commune& commune, uint32_t companion, int day);
    void enrol(const Commune& commune, uint32_t number, uint32_t companion, int day);
    void enrol_again(const Commune& commune, json::object body, const std::string& name, int day);
    void teach(Commune& commune, uint32_t number, uint32_t companion, int day);
    uint32_t next_skill(const Life& life);
    void observe(Commune& commune, uint32_t companion, int day);
    void record(uint32_t companion, int day, const char* type, json::object body, json::object secret = {});

    Uuid person_id(const Commune& commune, uint32_t number) const;
    Uuid next_id();
    uint32_t draw(uint32_t below) { return static_cast<uint32_t>(random_() % below); }
    bool chance(int percent) { return draw(100) < static_cast<uint32_t>(percent); }

    Parameters parameters_;
    std::mt19937_64 random_;
    std::vector<Commune> communes_;
    std::vector<Companion> companions_;
    std::vector<std::vector<Record>> arriving_;  // by day
    uint64_t ids_ = 0;
    int64_t enrolled_ = 0;
};

}  // namespace domdom::simulation
