// Which figures a person counts in, and how far up each. Pure: from a person's state and evidence.
//
// An indicator is what a figure counts: a criterion, for a group, at a reference day, ever or still. Targets
// with the same four share one. A person counts at most once per indicator in their place, in their
// residential group there, and in each of their organisations.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "people/people.h"
#include "skills/evidence.h"

namespace domdom::plans {

struct Indicator {
    int64_t id = 0;
    std::string criterion, group;
    std::vector<skills::SkillKey> skills;
    std::vector<std::string> facts;
    Date reference;  // ages and told groups are judged at this day
    skills::Mode mode = skills::Mode::kEver;

    bool operator==(const Indicator&) const = default;
};
// The same on every node: a hash of criterion, group, reference day and mode.
int64_t indicator_id(std::string_view criterion, std::string_view group, Date reference, skills::Mode mode);

// How far a member of the group has come: 0 enrolled, 1 … 7 the rung that all skills of the criterion have
// reached, kRecorded when a criterion of facts alone is fulfilled. A missing fact leaves 0, whatever the
// skills.
using Level = uint8_t;
inline constexpr Level kRecorded = 8;
// Beside the rung: a list of the state's platform names them as confirmed. It moves no rung.
inline constexpr Level kConfirmed = 16;
constexpr Level beside(Level level, bool is_confirmed) {
    return is_confirmed ? static_cast<Level>(level | kConfirmed) : level;
}
// nullopt: not a member of the group, or not enrolled by then.
std::optional<Level> level_of(const people::Person& person, const skills::Evidence& evidence,
                              const Indicator& indicator, Date as_of);

// The scope of a residential group's people in one commune. With the commune, since a group may move to
// another one before its people do: so the groups of a commune never add up to more than the commune.
Uuid group_scope(const Uuid& commune, const Uuid& group);

// (place, residential group or organisation, indicator) → level
using Counted = std::map<std::pair<Uuid, int64_t>, Level>;
Counted count_person(const people::Person& person, const skills::Evidence& evidence,
                     const std::vector<Indicator>& indicators);
std::string encode_counted(const Counted& counted);
std::optional<Counted> decode_counted(std::string_view bytes);

// One row of figures: members, cumulative counts per rung (index 0: attended), and those with the facts
// recorded.
struct Figures {
    int64_t enrolled = 0;
    std::array<int64_t, skills::kRungs - 1> rungs{};
    int64_t recorded = 0;
    int64_t confirmed = 0;  // by the state, whatever they have shown
    int64_t unseen = 0;     // of these, whom nobody here has seen do it alone

    // A level, perhaps with kConfirmed beside it.
    void add(Level counted, int64_t times);
    Figures& operator+=(const Figures& other);
    Figures& operator-=(const Figures& other);
    bool operator==(const Figures&) const = default;
};

}  // namespace domdom::plans
