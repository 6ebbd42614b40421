// What a person has shown, skill by skill, and how sure that is: the evidence ladder.
//
// Everything here is a union of sets, so the order in which records arrive does not matter, nor how often
// they do. The rungs are computed from the sets when asked, never stored.
#pragma once

#include <array>
#include <boost/container/flat_map.hpp>
#include <boost/container/flat_set.hpp>
#include <boost/container/small_vector.hpp>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "base/time.h"
#include "base/uuid.h"

namespace domdom::skills {

// From weakest to strongest; "at least" counts are cumulative.
enum class Rung : uint8_t {
    kNone,
    kAttended,   // took part in something that taught it
    kCompleted,  // finished the lesson and its guided practice
    kDeclared,   // says "I can do it alone"
    kPractised,  // did it alone in practice, unsupervised; replayed by the server
    kWitnessed,  // did it alone before their own companion or trainer
    kObserved,   // did it alone before someone who is not their trainer
    kRetained,   // did it alone, observed again 30 to 90 days later
};
inline constexpr size_t kRungs = 8;
std::string_view rung_name(Rung rung);  // "attended", …; kNone: "none"
std::optional<Rung> parse_rung(std::string_view name);

// Whether a target wants that it was ever shown, or that it still holds after the latest re-test.
enum class Mode { kEver, kStill };

// Re-observation counts as retention within this many days of an earlier observation (the evidence ladder: 30
// to 90).
inline constexpr int kRetainedAfterDays = 30;
inline constexpr int kRetainedWithinDays = 90;

// A skill in stored state: a 32-bit hash of its id. `content check` refuses a framework in which two collide.
using SkillKey = uint32_t;
SkillKey skill_key(std::string_view id);

// A handful of elements each, copied and read far more often than changed: sorted arrays, not trees.
using Days = boost::container::flat_set<Date, std::less<>, boost::container::small_vector<Date, 3>>;
using Observations = boost::container::flat_set<std::pair<Date, Uuid>>;

struct SkillEvidence {
    std::array<Days, 4> weaker;  // days of attended, completed, declared, practised: first and last kept
    Observations alone;          // did the task alone before this recorder
    Observations not_alone;      // with help, or it was done for them

    bool operator==(const SkillEvidence&) const = default;
};

struct Retest {
    bool ok = false;
    Date on;
};

class Evidence {
  public:
    // weaker rungs: kAttended … kPractised
    void add(SkillKey skill, Rung rung, Date day);
    void add_observation(SkillKey skill, bool alone, Date day, const Uuid& recorder);
    void add_teacher(const Uuid& teacher, Date day);
    // Everything shown under another id of the same person: whoever taught the one taught the other.
    void combine(const Evidence& other);

    // The best rung reached by the end of `as_of`. kStill: what was shown since the latest failed re-test.
    Rung rung(SkillKey skill, Mode mode, Date as_of) const;
    // The day the best rung was first reached.
    std::optional<Date> reached_on(SkillKey skill, Rung rung, Date as_of) const;
    // The latest observation by someone independent that came after an earlier success.
    std::optional<Retest> latest_retest(SkillKey skill, Date as_of) const;
    // Two unaided successes in practice on different days.
    bool mastered(SkillKey skill) const;
    // A trainer of this person by that day: who held a session or a visit for them, or who helped with a task
    // they had not yet shown alone. (Who helps with something shown alone on an earlier day is looking, not
    // teaching: a re-test.)
    bool taught_by(const Uuid& recorder, Date day) const;

    using Skills = boost::container::flat_map<SkillKey, SkillEvidence>;
    using Teachers = boost::container::flat_map<Uuid, Date>;
    const Skills& skills() const { return skills_; }
    const Teachers& teachers() const { return teachers_; }

    std::string encode() const;
    // Empty bytes give empty evidence; nullopt when the bytes are damaged.
    static std::optional<Evidence> decode(std::string_view bytes);
    bool operator==(const Evidence&) const = default;

  private:
    Teachers teachers_;  // who taught this person, and since when
    Skills skills_;
};

}  // namespace domdom::skills
