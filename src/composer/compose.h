// What a session should be, reckoned from what is known: greedily, in the order venue, people, half a day,
// what is taught, members. Every choice has a worth that can be said in a sentence, and its reasons. Pure:
// the order of what is given changes nothing, since ties go by id.
//
//   a person, for a venue   60 who asked for help and waits, and 2 more for each day of it (20 at most)
//                           30 who said what they would like to be able to do
//                           25 whom nobody has taught yet, in a session or at home
//                           10 of 60 years or more, where one of these holds; with none of them nobody is
//                           asked -2 for each km to the venue (20 at most); 5 where it is not known how far
//   a venue                 the sum over as many people as have a seat
//   half a day              10 for each member who is free, 3 who has not said, up to those wanted
//                           -1 for each day that it lies ahead
//   what is taught          2 for each who wishes it, 1 for whom it comes next
//   a member                10 who said that they are free then; who has not said may be asked
//                            6 who may go alone, while nobody of the chosen may
//                            5 for each skill that is taught and nobody of the chosen is at home in
//                            4 for each invited whose language nobody of the chosen speaks (20 at most)
//                            3 in charge of somebody invited
//                           -3 for each session of theirs within a week before or after
#pragma once

#include <algorithm>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "base/time.h"
#include "base/uuid.h"

namespace domdom::composer {

inline constexpr int kSeatsUsual = 20;
inline constexpr size_t kTopicsMax = 2;
inline constexpr size_t kMembersMin = 2, kMembersMax = 8;
inline constexpr size_t kPeoplePerMember = 4;

struct Point {
    double lat = 0, lon = 0;
};
// On a sphere; good to a hundredth within a province.
double metres_between(const Point& one, const Point& other);

struct Span {
    int64_t from = 0, until = 0;  // Unix ms, the first one without
    bool overlaps(const Span& other) const { return from < other.until && other.from < until; }
};
inline Span span_of(int64_t from, int minutes) { return {from, from + minutes * int64_t{60'000}}; }

// Whoever may be invited: somebody known, or whoever asked for help and is not known yet.
struct Candidate {
    Uuid person, request;  // nil: not known; asked for nothing
    std::optional<int> asked_days = {};
    std::vector<std::string> wishes = {};
    bool is_taught = false;
    bool is_older = false;
    std::optional<Point> home = {};  // of their residential group

    const Uuid& id() const { return person.is_nil() ? request : person; }
};

struct Hall {
    Uuid id;
    std::optional<Point> at = {};
    std::optional<int> capacity = {};
    std::vector<Span> taken = {};  // when it is not free
    int seats(int wanted) const { return capacity ? std::min(wanted, *capacity) : wanted; }
};

struct Helper {
    Uuid account;
    std::set<std::string> languages = {}, skills = {}, free = {};  // free: "sat-am"; empty: not said
    bool may_go_alone = false;
    std::vector<Span> busy = {};       // with other sessions
    std::set<Uuid> in_charge_of = {};  // people
};

// A beginning within half a day of the week, as companions say when they are free.
struct Slot {
    Date on;
    int minute = 0;  // of the day
    Span span(int minutes) const;
    std::string half_day() const;  // "sat-am", "sun-pm", "mon-eve"
};

struct Invited {
    const Candidate* who = nullptr;
    double worth = 0;
    std::optional<double> metres = {};  // to the venue
};
// Those with a reason to be asked, the worthiest first.
std::vector<Invited> rank_people(std::span<const Candidate> candidates, const std::optional<Point>& venue);

struct HallRank {
    const Hall* hall = nullptr;
    double worth = 0;
};
std::vector<HallRank> rank_halls(std::span<const Hall> halls, std::span<const Candidate> candidates,
                                 int seats);

// When the helper could come, as far as known.
enum class Free { kYes, kNotSaid, kNo, kBusy };
Free free_at(const Helper& helper, const Slot& slot, int minutes);

struct SlotRank {
    Slot slot;
    int worth = 0;
    size_t free = 0, not_said = 0;
};
// `hall` may be null. Slots at which it is taken are left out.
std::vector<SlotRank> rank_slots(std::span<const Slot> slots, std::span<const Helper> helpers,
                                 const Hall* hall, size_t wanted, int minutes, Date today);
// Mornings, afternoons and evenings of these days, but for those that `is_holiday` names.
std::vector<Slot> usual_slots(Date from, Date until, const std::function<bool(Date)>& is_holiday);

struct Topic {
    std::string skill;
    int wished = 0, next = 0;
    int worth() const { return 2 * wished + next; }
};
// `next`: the skill that comes next, of each who has one. Of equals the one first in `order`.
std::vector<Topic> choose_topics(std::span<const Invited> invited, const std::vector<std::string>& next,
                                 const std::vector<std::string>& order);

struct Chosen {
    const Helper* helper = nullptr;
    int worth = 0;
    std::vector<std::string> languages = {}, skills = {};  // what nobody chosen before brings
    bool makes_safe = false;                               // the first who may go alone
    int charges = 0;                                       // of those invited
    int sessions_near = 0;
};
inline size_t members_wanted(size_t invited) {
    return std::clamp((invited + kPeoplePerMember - 1) / kPeoplePerMember, kMembersMin, kMembersMax);
}
// `languages`: of each invited who needs another than Vietnamese. Never one who is busy or not free then.
std::vector<Chosen> choose_members(std::span<const Helper> helpers, const Slot& slot, int minutes,
                                   std::span<const Invited> invited,
                                   const std::vector<std::string>& languages,
                                   const std::vector<std::string>& topics, size_t wanted);

}  // namespace domdom::composer
