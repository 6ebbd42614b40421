#include "people/person.h"

#include <algorithm>

#include "base/codec.h"

namespace domdom::people {

namespace {

constexpr const char* kLoad = "SELECT state FROM person WHERE person = $1";
constexpr const char* kSave =
    "INSERT INTO person (commune, person, residential_group, birth_year, erased, withdrawn, moved, state)"
    " VALUES ($1, $2, $3, $4, $5, $6, $7, $8)"
    " ON CONFLICT (commune, person) DO UPDATE SET residential_group = excluded.residential_group,"
    " birth_year = excluded.birth_year, erased = excluded.erased, withdrawn = excluded.withdrawn,"
    " moved = excluded.moved, state = "
    "excluded.state";

// What follows in a stored placement.
constexpr uint64_t kHasGroup = 1, kHasImport = 2;

void put(Encoder& out, const log::Stamp& stamp) {
    out.put_signed(stamp.clock);
    out.put_signed(stamp.position.stream);
    out.put_signed(stamp.position.seq);
}
log::Stamp get_stamp(Decoder& in) {
    const int64_t clock = in.get_signed();
    const int64_t stream = in.get_signed();
    return {clock, {stream, in.get_signed()}};
}
void put(Encoder& out, std::optional<Date> date) {
    out.put(date ? 1u : 0u);
    if (date) out.put_signed(date->days);
}
std::optional<Date> get_date(Decoder& in) {
    if (in.get() == 0) return std::nullopt;
    return Date{in.get_int()};
}

// The union, keeping what is there already; equal keys mean the same record.
template <typename Map>
void unite(Map& into, const Map& from) {
    into.insert(from.begin(), from.end());
}

template <typename Spans, typename Key>
void join(Spans& spans, const Key& key, Date from, const Span& span) {
    const auto [it, added] = spans.try_emplace({key, from}, span);
    if (!added && it->second.stamp < span.stamp) it->second = span;
}

void put(Encoder& out, const Span& span) {
    put(out, span.until);
    put(out, span.stamp);
    out.put(span.import.is_nil() ? 0u : 1u);
    if (!span.import.is_nil()) out.put(span.import);
}
Span get_span(Decoder& in) {
    Span span;
    span.until = get_date(in);
    span.stamp = get_stamp(in);
    if (in.get() != 0) span.import = in.uuid();
    return span;
}

}  // namespace

void Person::enrol(log::Stamp stamp, int birth_year, Date on) {
    if (!enrolled_on_ || enrolled_stamp_ < stamp) {
        enrolled_stamp_ = stamp;
        birth_year_ = birth_year;
    }
    enrolled_on_ = std::min(enrolled_on_.value_or(on), on);
}

void Person::unenrol(log::Stamp stamp) { unenrolled_stamp_ = std::max(unenrolled_stamp_, stamp); }

void Person::place(log::Stamp stamp, const Placement& placement) { placements_[stamp] = placement; }

void Person::take_back(const Uuid& import) { taken_back_.insert(import); }

void Person::join_group(const std::string& group, Date from, const Span& span) {
    join(groups_, group, from, span);
}

void Person::join_organisation(const Uuid& organisation, Date from, const Span& span) {
    join(organisations_, organisation, from, span);
}

void Person::record_fact(log::Stamp stamp, const std::string& fact, Fact value) {
    facts_[fact][stamp] = value;
}

void Person::confirm(log::Stamp stamp, Confirmation confirmation) {
    confirmations_[stamp] = std::move(confirmation);
}

// Given twice on a day: the later record says what was read out, and by whom.
void Person::give_consent(Date on, Consent consent) {
    Consent& known = consents_[on];
    if (!known.text.empty() && consent.given <= known.given) return;
    consent.withdrawn = known.withdrawn;
    consent.ended = known.ended;
    known = std::move(consent);
}

// A withdrawal ends what was given up to that day. It may arrive before the consent it ends: then it stands
// alone, with an empty text, so that the order of records does not matter.
void Person::withdraw_consent(log::Stamp stamp, Date on) {
    Consent& consent = consents_[on];
    consent.withdrawn = on;
    consent.ended = std::max(consent.ended, stamp);
}

bool Person::has_withdrawn() const {
    if (consents_.empty()) return false;
    const Consent& latest = consents_.rbegin()->second;
    return latest.withdrawn && (latest.text.empty() || latest.given < latest.ended);
}

void Person::erase(Date on) { erased_on_ = std::min(erased_on_.value_or(on), on); }

void Person::judge(const Uuid& other, Pair pair) {
    const auto [it, added] = pairs_.try_emplace(other, pair);
    if (!added && it->second.stamp < pair.stamp) it->second = pair;
}

void Person::combine(const Person& other) {
    // An enrolment that was taken back says nothing beside one that holds.
    if (!enrolled() && (other.enrolled() || !enrolled_on_)) {
        enrolled_on_ = other.enrolled_on_;
        enrolled_stamp_ = other.enrolled_stamp_;
        unenrolled_stamp_ = other.unenrolled_stamp_;
        birth_year_ = other.birth_year_;
    } else if (other.enrolled()) {
        enrolled_on_ = std::min(*enrolled_on_, *other.enrolled_on_);
    }
    if (other.erased_on_) erase(*other.erased_on_);
    unite(placements_, other.placements_);
    unite(taken_back_, other.taken_back_);
    for (const auto& [key, span] : other.groups_) join(groups_, key.first, key.second, span);
    for (const auto& [key, span] : other.organisations_) join(organisations_, key.first, key.second, span);
    for (const auto& [name, history] : other.facts_) unite(facts_[name], history);
    unite(confirmations_, other.confirmations_);
    for (const auto& [on, consent] : other.consents_) {
        if (!consent.text.empty())
            give_consent(on, {consent.text, consent.language, consent.by_guardian, consent.given});
        if (consent.withdrawn) withdraw_consent(consent.ended, on);
    }
}

bool Person::is_merged() const {
    return std::any_of(pairs_.begin(), pairs_.end(),
                       [](const auto& pair) { return pair.second.verdict == Pair::Verdict::kSame; });
}

const std::pair<const log::Stamp, Placement>* Person::newest_placement() const {
    const auto newest = std::find_if(placements_.rbegin(), placements_.rend(),
                                     [this](const auto& one) { return holds(one.second); });
    return newest == placements_.rend() ? nullptr : &*newest;
}

template <typename Map>
Map Person::holding(const Map& said) const {
    Map kept = said;
    std::erase_if(kept, [this](const auto& one) { return !holds(one.second); });
    return kept;
}

std::map<log::Stamp, Placement> Person::placements() const { return holding(placements_); }

std::map<std::pair<std::string, Date>, Span> Person::told_groups() const { return holding(groups_); }

std::map<log::Stamp, Confirmation> Person::confirmations() const { return holding(confirmations_); }

bool Person::is_confirmed(Date as_of) const {
    return std::any_of(confirmations_.begin(), confirmations_.end(),
                       [&](const auto& one) { return one.second.on <= as_of && holds(one.second); });
}

std::map<std::pair<Uuid, Date>, Span> Person::memberships() const { return holding(organisations_); }

bool Person::is_spoken_of_by(const Uuid& import) const {
    const auto says = [&](const auto& one) { return one.second.import == import && holds(one.second); };
    return std::any_of(placements_.begin(), placements_.end(), says) ||
           std::any_of(groups_.begin(), groups_.end(), says) ||
           std::any_of(organisations_.begin(), organisations_.end(), says) ||
           std::any_of(confirmations_.begin(), confirmations_.end(), says);
}

log::Stamp Person::placed_at() const {
    const auto* newest = newest_placement();
    return newest ? newest->first : log::Stamp{};
}

Uuid Person::current_place() const {
    const auto* newest = newest_placement();
    return newest ? newest->second.place : Uuid{};
}

bool Person::has_moved() const {
    return std::any_of(placements_.begin(), placements_.end(),
                       [place = current_place()](const auto& one) { return one.second.place != place; });
}

Placement Person::placement_on(Date day) const {
    Placement last;
    for (const auto& [stamp, placement] : placements_) {
        if (placement.from > day || !holds(placement)) continue;
        const Uuid before = last.place == placement.place ? last.group : Uuid{};
        last = placement;
        if (last.group.is_nil()) last.group = before;
    }
    return last;
}

bool Person::in_group(std::string_view group, Date day) const {
    if (group == "adults") return day.year() - birth_year_ >= kAdultFrom;
    if (group == "60-plus") return day.year() - birth_year_ >= kOlderFrom;
    for (const auto& [key, span] : groups_)
        if (key.first == group && holds(span) && span.holds_on(key.second, day)) return true;
    return false;
}

std::set<std::string> Person::groups_on(Date day) const {
    std::set<std::string> groups;
    for (const char* group : {"adults", "60-plus"})
        if (in_group(group, day)) groups.insert(group);
    for (const auto& [key, span] : groups_)
        if (holds(span) && span.holds_on(key.second, day)) groups.insert(key.first);
    return groups;
}

bool Person::counts_in(std::string_view group, Date reference) const {
    if (group == "adults" || group == "60-plus") return in_group(group, reference);
    for (const auto& [key, span] : groups_)
        if (key.first == group && holds(span) && (!span.until || reference <= *span.until)) return true;
    return false;
}

std::set<Uuid> Person::organisations() const {
    std::set<Uuid> open;
    for (const auto& [key, span] : organisations_)
        if (holds(span) && !span.until) open.insert(key.first);
    return open;
}

std::optional<Date> Person::member_since(const Uuid& organisation) const {
    for (const auto& [key, span] : organisations_)
        if (key.first == organisation && holds(span) && !span.until) return key.second;
    return std::nullopt;
}

std::set<Uuid> Person::organisations_on(Date day) const {
    std::set<Uuid> organisations;
    for (const auto& [key, span] : organisations_)
        if (holds(span) && span.holds_on(key.second, day)) organisations.insert(key.first);
    return organisations;
}

std::optional<Fact> Person::fact(std::string_view name, Date as_of) const {
    const auto found = facts_.find(std::string(name));
    if (found == facts_.end()) return std::nullopt;
    std::optional<Fact> latest;
    for (const auto& [stamp, fact] : found->second)
        if (fact.on <= as_of) latest = fact;
    return latest;
}

std::string Person::encode() const {
    Encoder out;
    put(out, enrolled_on_);
    put(out, enrolled_stamp_);
    put(out, unenrolled_stamp_);
    out.put_signed(birth_year_);
    put(out, erased_on_);
    out.put(placements_.size());
    for (const auto& [stamp, placement] : placements_) {
        put(out, stamp);
        out.put_signed(placement.from.days);
        out.put(placement.place);
        out.put((placement.group.is_nil() ? 0 : kHasGroup) | (placement.import.is_nil() ? 0 : kHasImport));
        if (!placement.group.is_nil()) out.put(placement.group);
        if (!placement.import.is_nil()) out.put(placement.import);
    }
    out.put(taken_back_.size());
    for (const auto& import : taken_back_) out.put(import);
    out.put(groups_.size());
    for (const auto& [key, span] : groups_) {
        out.put_bytes(key.first);
        out.put_signed(key.second.days);
        put(out, span);
    }
    out.put(organisations_.size());
    for (const auto& [key, span] : organisations_) {
        out.put(key.first);
        out.put_signed(key.second.days);
        put(out, span);
    }
    out.put(facts_.size());
    for (const auto& [name, history] : facts_) {
        out.put_bytes(name);
        out.put(history.size());
        for (const auto& [stamp, fact] : history) {
            put(out, stamp);
            out.put(fact.value ? 1u : 0u);
            out.put_signed(fact.on.days);
            out.put(fact.author);
        }
    }
    out.put(consents_.size());
    for (const auto& [on, consent] : consents_) {
        out.put_signed(on.days);
        out.put_bytes(consent.text);
        out.put_bytes(consent.language);
        out.put(consent.by_guardian ? 1u : 0u);
        put(out, consent.given);
        put(out, consent.ended);
        put(out, consent.withdrawn);
    }
    out.put(pairs_.size());
    for (const auto& [other, pair] : pairs_) {
        out.put(other);
        out.put(static_cast<uint64_t>(pair.verdict));
        out.put(pair.kept);
        put(out, pair.stamp);
        out.put_signed(pair.on.days);
        out.put(pair.author);
    }
    out.put(confirmations_.size());
    for (const auto& [stamp, confirmation] : confirmations_) {
        put(out, stamp);
        out.put_signed(confirmation.on.days);
        out.put_bytes(confirmation.source);
        out.put(confirmation.import);
    }
    return out.take();
}

std::optional<Person> Person::decode(std::string_view bytes) {
    Person person;
    if (bytes.empty()) return person;
    Decoder in(bytes);
    person.enrolled_on_ = get_date(in);
    person.enrolled_stamp_ = get_stamp(in);
    person.unenrolled_stamp_ = get_stamp(in);
    person.birth_year_ = in.get_int();
    person.erased_on_ = get_date(in);
    for (size_t n = in.count(); n > 0; --n) {
        const log::Stamp stamp = get_stamp(in);
        Placement& placement = person.placements_[stamp];
        placement.from = Date{in.get_int()};
        placement.place = in.uuid();
        const uint64_t has = in.get();
        if (has & kHasGroup) placement.group = in.uuid();
        if (has & kHasImport) placement.import = in.uuid();
    }
    for (size_t n = in.count(); n > 0; --n) person.taken_back_.insert(in.uuid());
    for (size_t n = in.count(); n > 0; --n) {
        std::string group(in.bytes());
        const Date from{in.get_int()};
        person.groups_[{std::move(group), from}] = get_span(in);
    }
    for (size_t n = in.count(); n > 0; --n) {
        const Uuid organisation = in.uuid();
        const Date from{in.get_int()};
        person.organisations_[{organisation, from}] = get_span(in);
    }
    for (size_t n = in.count(); n > 0; --n) {
        auto& history = person.facts_[std::string(in.bytes())];
        for (size_t m = in.count(); m > 0; --m) {
            const log::Stamp stamp = get_stamp(in);
            const bool value = in.get() != 0;
            const Date on{in.get_int()};
            history[stamp] = {value, on, in.uuid()};
        }
    }
    for (size_t n = in.count(); n > 0; --n) {
        Consent& consent = person.consents_[Date{in.get_int()}];
        consent.text = std::string(in.bytes());
        consent.language = std::string(in.bytes());
        consent.by_guardian = in.get() != 0;
        consent.given = get_stamp(in);
        consent.ended = get_stamp(in);
        consent.withdrawn = get_date(in);
    }
    for (size_t n = in.count(); n > 0; --n) {
        Pair& pair = person.pairs_[in.uuid()];
        pair.verdict = static_cast<Pair::Verdict>(in.get());
        pair.kept = in.uuid();
        pair.stamp = get_stamp(in);
        pair.on = Date{in.get_int()};
        pair.author = in.uuid();
    }
    for (size_t n = in.count(); n > 0; --n) {
        Confirmation& confirmation = person.confirmations_[get_stamp(in)];
        confirmation.on = Date{in.get_int()};
        confirmation.source = std::string(in.bytes());
        confirmation.import = in.uuid();
    }
    if (!in.at_end()) return std::nullopt;
    return person;
}

Result<std::shared_ptr<const Person>> load_person(store::Connection& db, const Uuid& id) {
    if (auto kept = db.memory.find<Person>(id)) return kept;
    auto rows = TRY(db.query(kLoad, id));
    std::optional<Person> person(std::in_place);
    if (TRY(rows.next())) person = Person::decode(rows.blob(0));
    if (!person) return Error{Code::kStorage, "a person's stored state is damaged", {}, "run domdom rebuild"};
    auto shared = std::make_shared<const Person>(std::move(*person));
    db.memory.keep<Person>(id, shared);
    return shared;
}

// Before the enrolment is known the birth year is 0 and the commune is nil.
Result<> write_person(store::Connection& db, const Uuid& id, const Person& person) {
    const Uuid home = person.current_place();
    const bool is_gone = person.erased_on().has_value() || person.is_unenrolled();
    return db.run(kSave, store::Bind::key(home), id, person.current_group(), person.birth_year(), is_gone,
                  person.has_withdrawn(), person.has_moved() || person.is_merged(),
                  store::Bind::blob(person.encode()));
}

Result<> save_person(store::Connection& db, const Uuid& id, Person person) {
    return db.memory.change<write_person>(db, id, std::make_shared<const Person>(std::move(person)));
}

}  // namespace domdom::people
