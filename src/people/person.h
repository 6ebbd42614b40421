// A person as the log knows them: no name. Birth year, where they live, groups, organisations, facts,
// consents.
//
// As with skills::Evidence, everything is a union of sets or keeps the value with the highest stamp, so the
// order of records does not matter. Names lie in the register (people/register.h).
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/result.h"
#include "base/time.h"
#include "base/uuid.h"
#include "log/event.h"
#include "store/connection.h"

namespace domdom::people {

inline constexpr int kAdultFrom = 18;
inline constexpr int kOlderFrom = 60;

// Membership from a day on, and until a day where it ended; the end with the highest stamp holds.
struct Span {
    std::optional<Date> until;
    log::Stamp stamp;
    Uuid import = {};  // the list that says so; nil: a person

    bool holds_on(Date from, Date day) const { return from <= day && (!until || day <= *until); }
    bool operator==(const Span&) const = default;
};

struct Placement {
    Date from;
    Uuid place;
    Uuid group = {};   // residential; nil: not said
    Uuid import = {};  // the list that says so; nil: a person
    bool operator==(const Placement&) const = default;
};

struct Fact {
    bool value = false;
    Date on;
    Uuid author;
    bool operator==(const Fact&) const = default;
};

// A list of the state's platform says so: no rung, since nobody has seen it (DOMAIN: rungs are for skills).
struct Confirmation {
    Date on;
    std::string source;  // the platform
    Uuid import;         // the list
    bool operator==(const Confirmation&) const = default;
};

struct Consent {
    std::string text;  // id and version of the text that was read out
    std::string language;
    bool by_guardian = false;
    log::Stamp given = {}, ended = {};  // of the records that say so
    std::optional<Date> withdrawn = {};
    bool operator==(const Consent&) const = default;
};

// What was last said of two people. The same holds it in the state of both.
struct Pair {
    enum class Verdict : uint8_t {
        kSame,       // merged: one person under two ids
        kUndone,     // merged once, and taken back
        kDifferent,  // looked at, and two people: not to be asked again
    };
    Verdict verdict = Verdict::kDifferent;
    Uuid kept;  // kSame: the one whose name and birth year stay
    log::Stamp stamp;
    Date on;
    Uuid author;
    bool operator==(const Pair&) const = default;
};

class Person {
  public:
    // Enrolled twice (two phones): the later stamp gives birth year, the union the rest.
    void enrol(log::Stamp stamp, int birth_year, Date on);
    // Was enrolled by mistake: takes back what has an earlier stamp; who is enrolled again later is enrolled.
    void unenrol(log::Stamp stamp);
    void place(log::Stamp stamp, const Placement& placement);
    // What that list said of where they live and belong does not hold, whenever it arrives.
    void take_back(const Uuid& import);
    void join_group(const std::string& group, Date from, const Span& span);
    void join_organisation(const Uuid& organisation, Date from, const Span& span);
    void record_fact(log::Stamp stamp, const std::string& fact, Fact value);
    void confirm(log::Stamp stamp, Confirmation confirmation);
    void give_consent(Date on, Consent consent);
    void withdraw_consent(log::Stamp stamp, Date on);
    void erase(Date on);
    void judge(const Uuid& other, Pair pair);
    // Everything recorded about `other` too, who is the same person; the birth year stays where there is one.
    // Pairs stay with the id they were said of.
    void combine(const Person& other);

    bool enrolled() const { return enrolled_on_.has_value() && !is_unenrolled(); }
    std::optional<Date> enrolled_on() const { return enrolled() ? enrolled_on_ : std::nullopt; }
    bool is_unenrolled() const { return unenrolled_stamp_ > enrolled_stamp_; }
    int birth_year() const { return birth_year_; }
    std::optional<Date> erased_on() const { return erased_on_; }
    // The latest word on consent is a withdrawal: by its day, and within a day by the record.
    bool has_withdrawn() const;
    // Where they live by the latest record; nil before they are enrolled.
    Uuid current_place() const;
    // Lived in more than one place: looking at the past must look for them everywhere.
    bool has_moved() const;
    // Where they lived at the end of that day. A record that says no group leaves the one that was said
    // before for the same commune.
    Placement placement_on(Date day) const;
    Uuid current_group() const { return placement_on(Date{INT32_MAX}).group; }
    // "adults" and "60-plus" follow from the birth year in that day's year; the others from dated membership.
    bool in_group(std::string_view group, Date day) const;
    std::set<std::string> groups_on(Date day) const;
    // Counting: does the group hold at a target's reference day? The birth year decides for "adults" and
    // "60-plus"; a told group counts unless it ended before. (Who is enrolled after a deadline still counts
    // towards it, late.)
    bool counts_in(std::string_view group, Date reference) const;
    std::set<Uuid> organisations_on(Date day) const;
    // Memberships that have not ended.
    std::set<Uuid> organisations() const;
    // Since when the open membership of an organisation lasts.
    std::optional<Date> member_since(const Uuid& organisation) const;
    std::optional<Fact> fact(std::string_view name, Date as_of) const;
    const std::map<std::string, std::map<log::Stamp, Fact>>& facts() const { return facts_; }
    // Those that hold.
    std::map<log::Stamp, Confirmation> confirmations() const;
    bool is_confirmed(Date as_of) const;
    const std::map<Date, Consent>& consents() const { return consents_; }
    const std::map<Uuid, Pair>& pairs() const { return pairs_; }
    // Someone else's id means this person too: readers want load_whole.
    bool is_merged() const;
    // When the latest record said where they live.
    log::Stamp placed_at() const;
    // Those that hold.
    std::map<log::Stamp, Placement> placements() const;
    // A list says where they live or belong, or that they are confirmed, and has not been taken back.
    bool is_spoken_of_by(const Uuid& import) const;
    // Those that hold, by name or organisation and first day.
    std::map<std::pair<std::string, Date>, Span> told_groups() const;
    std::map<std::pair<Uuid, Date>, Span> memberships() const;

    std::string encode() const;
    static std::optional<Person> decode(std::string_view bytes);
    bool operator==(const Person&) const = default;

  private:
    std::optional<Date> enrolled_on_;
    log::Stamp enrolled_stamp_, unenrolled_stamp_;
    int birth_year_ = 0;
    std::optional<Date> erased_on_;
    // A placement or a membership: a person says so, or a list that was not taken back.
    bool holds(const auto& said) const { return said.import.is_nil() || !taken_back_.contains(said.import); }
    // Those of a map whose values hold.
    template <typename Map>
    Map holding(const Map& said) const;
    // The newest that holds; null where there is none.
    const std::pair<const log::Stamp, Placement>* newest_placement() const;

    std::map<log::Stamp, Placement> placements_;
    std::set<Uuid> taken_back_;  // lists
    std::map<std::pair<std::string, Date>, Span> groups_;
    std::map<std::pair<Uuid, Date>, Span> organisations_;
    std::map<std::string, std::map<log::Stamp, Fact>> facts_;
    std::map<log::Stamp, Confirmation> confirmations_;
    std::map<Date, Consent> consents_;
    std::map<Uuid, Pair> pairs_;
};

// A person under every id they were recorded with. Whoever reads wants this; state rows are kept for each id
// by itself, so that a merge can be undone and the order of records does not matter.
struct Whole {
    Uuid head;                  // whom the newest merge kept: shown, counted and found as this one
    Uuid anchor;                // the id with the newest record of where they live: lists meet them there
    std::vector<Uuid> members;  // sorted, the head among them; one alone for nearly everybody
    std::shared_ptr<const Person> person;

    bool is_merged() const { return members.size() > 1; }
};
// Costs no more than load_person for whoever was never merged.
Result<Whole> load_whole(store::Connection& db, const Uuid& id);
// Whom ids mean (Whole::head), for those who read many at once: asked of the store once each, and nearly
// always the id itself.
class Heads {
  public:
    explicit Heads(store::Connection& db) : db_(db) {}
    Result<Uuid> of(const Uuid& id);

  private:
    store::Connection& db_;
    std::unordered_map<Uuid, Uuid> known_;
};
// Whom a row of the table of persons stands for; nullopt where their ids meet in the row of another (anchor).
Result<std::optional<Whole>> find_whole_at(store::Connection& db, const Uuid& id, std::string_view state);
// How many of these ids mean someone whom an earlier one of them means already.
Result<int64_t> count_doubles(store::Connection& db, const std::vector<Uuid>& ids);

// The stored state of one id, never null; an empty Person when there is none yet.
Result<std::shared_ptr<const Person>> load_person(store::Connection& db, const Uuid& id);
// Written before the transaction ends (store::Memory).
Result<> save_person(store::Connection& db, const Uuid& id, Person person);

}  // namespace domdom::people
