// The people and teams of a synthetic movement, day after day: what each team would record.
//
// Seeded: the same parameters over the same places give the same records. Memory grows with people and with
// the records of some days, never with time.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "access/command.h"
#include "places/places.h"
#include "simulation/population.h"
#include "simulation/practising.h"
#include "simulation/truth.h"

namespace domdom::simulation {

// One record and who made it.
struct Record {
    access::Item item;
    uint32_t companion = 0;
    Uuid learner;      // made by the learner themselves; else nil
    uint32_t hub = 0;  // that it reaches, 0 … hubs - 1
};

struct Companion {
    access::Actor actor;
    bool observes = false;  // re-tests what others taught, and teaches nobody
};

// What happened, beside what is in the log.
struct Census {
    int64_t persons = 0, again = 0, slips = 0;  // enrolled, of them twice, and with an error in name or year
    int64_t nobody_home = 0, refused = 0, left = 0;
    int64_t practised = 0, observed = 0, misjudged = 0;
};

class World {
  public:
    // `communes`: where people live, each with its weight in residents. `truth` must outlive this.
    World(const Parameters& parameters, const std::vector<const places::Place*>& communes,
          std::vector<Exercise> exercises, Truth& truth);

    const std::vector<Companion>& companions() const { return companions_; }
    size_t communes() const { return communes_.size(); }
    // What is late and reaches a hub on that day (0 … days - 1).
    std::vector<Record> arrivals_of(int day);
    // What one commune records and sends on that day, in order. Each commune once a day.
    std::vector<Record> records_of(size_t commune, int day);
    // Tells the truth about everyone on the last day.
    void tell_abilities();
    const Census& census() const { return census_; }

  private:
    struct Commune {
        std::string code;
        uint64_t seed = 0;
        uint32_t hub = 0;
        Population population;
        uint32_t known_doors = 0;  // of the households, the first so many were knocked at
        std::vector<bool> closed;  // households that refused
        uint32_t met = 0;          // enrolled
        uint32_t first_companion = 0, companions = 0;
        uint64_t first_person = 0;
    };
    // Who records where and when; everything that happens at one door has the same.
    struct Scene {
        Commune& commune;
        uint32_t companion = 0;
        int day = 0;
        std::vector<Record>& sent;
    };

    struct Judgement {
        bool can = false, seen = false;
        const char* otherwise;  // the help that is written where it was not alone
    };

    void hold_session(Scene scene);
    void knock(Scene scene);
    void turn_away(Scene scene, uint32_t number, const char* outcome);
    void meet(Scene scene, uint32_t number);
    void enrol(Scene scene, uint32_t number);
    // Gives the birth year as it was written.
    int write_down(Scene scene, uint32_t number, const Uuid& id, bool again);
    void teach(Scene scene, uint32_t number);
    void try_task(Scene scene, uint32_t number);
    void judge(Scene scene, uint32_t number, size_t skill, Judgement judgement);
    size_t next_skill(const Life& life);
    void observe(Scene scene);
    void observe_skill(Scene scene, uint32_t number, size_t skill);
    void practise_on_phone(Scene scene, uint32_t number);

    // Somebody sets out; what is recorded from now on happened some minutes after each other.
    void begin_scene();
    // Someone enrolled, at random; the number of people when nobody was found at some doors.
    uint32_t anyone(const Commune& commune);
    Uuid record(Scene scene, const char* type, json::object body, json::object secret = {},
                const Uuid& learner = {});
    int arrival_of(const Scene& scene) const;

    uint64_t human(const Commune& commune, uint32_t number) const { return commune.first_person + number; }
    Uuid person_id(uint64_t human, bool again) const;
    // The id under which this companion knows them.
    std::string known_as(const Scene& scene, uint32_t number) const;
    Uuid next_id();
    std::string day_text(int day) const { return parameters_.from.plus_days(day).text(); }

    Parameters parameters_;
    Chance chance_;
    std::vector<Exercise> exercises_;
    Truth& truth_;
    std::vector<Commune> communes_;
    std::vector<Companion> companions_;
    std::vector<std::vector<Record>> arriving_;  // late, by day
    uint64_t ids_ = 0;
    int64_t moment_ms_ = 0;  // since midnight
    Census census_;
};

}  // namespace domdom::simulation
