// People: enrolled with the least, dated groups, organisations, facts, consent, erasure. The module's public
// header.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "access/command.h"
#include "access/routing.h"
#include "people/person.h"

namespace domdom::people {

struct ConsentGiven;

std::unique_ptr<log::Projection> make_people_projection();
void add_people_commands(access::Commands& commands);
// For someone younger a parent or guardian agrees.
void add_people_routes(const access::Services& services, int guardian_under_age);
void add_import_routes(const access::Services& services);
void add_split_routes(const access::Services& services);

// An enrolled person whom this actor may write about: themselves, or anyone in the subtree; with what was
// recorded under all of their ids.
// kNotFound before the enrolment is here; kForbidden outside of one's rights.
Result<std::shared_ptr<const Person>> require_known(access::Asked& asked, const Uuid& person,
                                                    const std::string& where);
// The same, to record something new about them: kConflict once they have withdrawn their consent.
Result<std::shared_ptr<const Person>> require_person(access::Asked& asked, const Uuid& person,
                                                     const std::string& where);
// The person an item is about: its field "person", or the learner who posts it.
Result<Uuid> person_of(const access::Asked& asked, const Fields& fields);

// What stands in the log stands there for ever: only a code may (a-z, 0-9 and - . /), never what somebody
// typed.
Result<> require_code(const std::string& text, std::string where);
// For someone younger a parent or guardian agrees. Years by the year of birth alone, as ages are everywhere
// here.
Result<> require_guardian(const ConsentGiven& given, int birth_year, int under_age, std::string where);

// Names of those who withdrew are for whoever handles that alone.
enum class Withdrawn { kHidden, kShown };
Withdrawn sight_of(const access::Actor& actor);
// kForbidden, in a kind sentence, where this actor's sight does not reach them.
Result<> require_sight(const access::Actor& actor, const Person& person);

// Whether anyone was ever enrolled in this store.
Result<bool> has_people(store::Connection& db);

struct Found {
    Uuid person;
    std::string name;
    int birth_year = 0;
    Uuid place;
};
struct FoundPage {
    std::vector<Found> people;
    std::optional<std::string> next;  // cursor
};
// People of a subtree by name; every word must match, the last one by its beginning. An empty query lists
// all.
Result<FoundPage> search_people(store::Connection& db, const std::vector<Uuid>& places,
                                const std::string& query, const std::string& cursor, size_t limit,
                                Withdrawn withdrawn);

// Two who may be one person, and how likely that is: log2 of the odds (people/likeness.h).
struct Duplicate {
    Uuid one, two;
    double weight = 0;
};
// From here on the pair is the same person nearly always.
inline constexpr double kSureFrom = 2;
struct DuplicatePage {
    std::vector<Duplicate> pairs;     // the likeliest first
    std::optional<std::string> next;  // cursor
};
// Undecided pairs of one commune, or with the same phone or identity number in two of these. A page holds
// `limit` pairs, a few more where many are like the same person, or fewer where it took long.
Result<DuplicatePage> find_duplicates(store::Connection& db, const std::vector<Uuid>& places,
                                      const std::string& cursor, size_t limit);

struct Organisation {
    Uuid id, place;
    std::string name, kind;
};
Result<std::optional<Organisation>> find_organisation(store::Connection& db, const Uuid& id);

}  // namespace domdom::people
