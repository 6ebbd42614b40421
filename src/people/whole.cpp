// One person under several ids: the group that merges join, and what all of its ids say together.
#include <algorithm>
#include <map>
#include <set>

#include "people/person.h"

namespace domdom::people {

namespace {

// 1 for somebody with several ids, or who lived elsewhere before.
constexpr const char* kMoved = "SELECT moved FROM person WHERE person = $1";

using States = std::map<Uuid, std::shared_ptr<const Person>>;

// Everyone whom merges that hold join with `id`, however many lie between.
Result<States> load_group(store::Connection& db, const Uuid& id, std::shared_ptr<const Person> person) {
    States states{{id, std::move(person)}};
    for (std::vector<Uuid> open{id}; !open.empty();) {
        const auto from = states.at(open.back());
        open.pop_back();
        for (const auto& [other, pair] : from->pairs()) {
            if (pair.verdict != Pair::Verdict::kSame || states.contains(other)) continue;
            states.emplace(other, TRY(load_person(db, other)));
            open.push_back(other);
        }
    }
    return states;
}

Uuid head_of(const States& states) {
    const Pair* newest = nullptr;
    for (const auto& [id, person] : states)
        for (const auto& [other, pair] : person->pairs())
            if (pair.verdict == Pair::Verdict::kSame && (!newest || newest->stamp < pair.stamp))
                newest = &pair;
    return newest->kept;
}

}  // namespace

Result<Whole> load_whole(store::Connection& db, const Uuid& id) {
    auto person = TRY(load_person(db, id));
    if (!person->is_merged()) return Whole{id, id, {id}, std::move(person)};
    const auto states = TRY(load_group(db, id, std::move(person)));
    Whole whole{head_of(states), {}, {}, {}};
    auto combined = std::make_shared<Person>(*states.at(whole.head));
    whole.anchor = whole.head;
    for (const auto& [member, state] : states) {
        whole.members.push_back(member);
        if (states.at(whole.anchor)->placed_at() < state->placed_at()) whole.anchor = member;
        if (member != whole.head) combined->combine(*state);
    }
    whole.person = std::move(combined);
    return whole;
}

Result<std::optional<Whole>> find_whole_at(store::Connection& db, const Uuid& id, std::string_view state) {
    auto person = Person::decode(state);
    if (!person) return Error{Code::kStorage, "a person's stored state is damaged", {}, "run domdom rebuild"};
    Whole whole{id, id, {id}, {}};
    if (person->is_merged())
        whole = TRY(load_whole(db, id));
    else
        whole.person = std::make_shared<const Person>(std::move(*person));
    if (whole.anchor != id) return std::optional<Whole>{};
    return std::optional<Whole>{std::move(whole)};
}

Result<int64_t> count_doubles(store::Connection& db, const std::vector<Uuid>& ids) {
    std::set<Uuid> heads;
    for (const auto& id : ids) heads.insert(TRY(load_whole(db, id)).head);
    return static_cast<int64_t>(ids.size() - heads.size());
}

Result<Uuid> Heads::of(const Uuid& id) {
    if (const auto known = known_.find(id); known != known_.end()) return known->second;
    Uuid head = id;
    if (TRY(db_.integer_or(0, kMoved, id)) != 0) {
        const auto whole = TRY(load_whole(db_, id));
        head = whole.head;
    }
    known_.emplace(id, head);
    return head;
}

}  // namespace domdom::people
