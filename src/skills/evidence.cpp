#include "skills/evidence.h"

#include <algorithm>
#include <vector>

#include "base/codec.h"

namespace domdom::skills {

namespace {

constexpr std::array<std::string_view, kRungs> kNames = {"none",      "attended",  "completed", "declared",
                                                         "practised", "witnessed", "observed",  "retained"};

// Only the first and the last two days matter: first reached, still there, and mastery on two different days.
void keep_ends(Days& days) {
    while (days.size() > 2) days.erase(std::next(days.begin()));
}

// The days on which this skill was shown alone before someone who had not taught the person by then.
std::vector<Date> independent_days(const Observations& records, const Evidence& evidence, Date since,
                                   Date as_of) {
    std::vector<Date> days;
    for (const auto& [day, recorder] : records)
        if (since <= day && day <= as_of && !evidence.taught_by(recorder, day) &&
            (days.empty() || days.back() != day))
            days.push_back(day);
    return days;
}

// The first day from `since` on that lies 30 to 90 days after an earlier one of the list; that one may lie
// before.
std::optional<Date> retained_day(const std::vector<Date>& days, Date since) {
    for (size_t later = 1; later < days.size(); ++later)
        for (size_t earlier = 0; earlier < later && days[later] >= since; ++earlier) {
            const int gap = days[later].days - days[earlier].days;
            if (gap >= kRetainedAfterDays && gap <= kRetainedWithinDays) return days[later];
        }
    return std::nullopt;
}

bool shown_alone_before(const SkillEvidence& skill, Date day) {
    return !skill.alone.empty() && skill.alone.begin()->first < day;
}

// The latest re-test that failed: someone independent had to help with what was shown alone before.
std::optional<Date> last_failed_day(const SkillEvidence& skill, const Evidence& evidence, Date as_of) {
    std::optional<Date> last;
    for (Date day : independent_days(skill.not_alone, evidence, Date{INT32_MIN}, as_of))
        if (shown_alone_before(skill, day)) last = day;
    return last;
}

// The first day on which `rung` itself (not a stronger one) was shown, from `since` to `as_of`.
std::optional<Date> shown_on(const SkillEvidence& skill, const Evidence& evidence, Rung rung, Date since,
                             Date as_of) {
    const auto first_in = [&](const auto& days) -> std::optional<Date> {
        for (Date day : days)
            if (since <= day && day <= as_of) return day;
        return std::nullopt;
    };
    switch (rung) {
        case Rung::kNone:
            return std::nullopt;
        case Rung::kAttended:
        case Rung::kCompleted:
        case Rung::kDeclared:
        case Rung::kPractised:
            return first_in(skill.weaker[static_cast<size_t>(rung) - 1]);
        case Rung::kWitnessed:
            for (const auto& [day, recorder] : skill.alone)
                if (since <= day && day <= as_of) return day;
            return std::nullopt;
        case Rung::kObserved:
            return first_in(independent_days(skill.alone, evidence, since, as_of));
        case Rung::kRetained:
            // The earlier observation may lie before a failed re-test; the later one may not.
            return retained_day(independent_days(skill.alone, evidence, Date{INT32_MIN}, as_of), since);
    }
    return std::nullopt;
}

void encode_records(Encoder& out, const Observations& records, const std::vector<Uuid>& people) {
    out.put(records.size());
    for (const auto& [day, recorder] : records) {
        out.put_signed(day.days);
        out.put(
            static_cast<uint64_t>(std::lower_bound(people.begin(), people.end(), recorder) - people.begin()));
    }
}

bool decode_records(Decoder& in, Observations& records, const std::vector<Uuid>& people) {
    const size_t count = in.count();
    for (size_t i = 0; i < count; ++i) {
        const Date day{in.get_int()};
        const uint64_t person = in.get();
        if (person >= people.size()) return false;
        records.emplace_hint(records.end(), day, people[person]);
    }
    return in.ok();
}

}  // namespace

std::string_view rung_name(Rung rung) { return kNames[static_cast<size_t>(rung)]; }

std::optional<Rung> parse_rung(std::string_view name) {
    for (size_t i = 1; i < kNames.size(); ++i)
        if (kNames[i] == name) return static_cast<Rung>(i);
    return std::nullopt;
}

// FNV-1a, 32 bits: stable for ever, no table to keep in step between nodes.
SkillKey skill_key(std::string_view id) {
    uint32_t hash = 2166136261u;
    for (char c : id) hash = (hash ^ static_cast<uint8_t>(c)) * 16777619u;
    return hash;
}

void Evidence::add(SkillKey skill, Rung rung, Date day) {
    auto& days = skills_[skill].weaker[static_cast<size_t>(rung) - 1];
    days.insert(day);
    keep_ends(days);
}

void Evidence::add_observation(SkillKey skill, bool alone, Date day, const Uuid& recorder) {
    SkillEvidence& evidence = skills_[skill];
    (alone ? evidence.alone : evidence.not_alone).emplace(day, recorder);
}

void Evidence::add_teacher(const Uuid& teacher, Date day) {
    const auto [it, added] = teachers_.try_emplace(teacher, day);
    if (!added) it->second = std::min(it->second, day);
}

void Evidence::combine(const Evidence& other) {
    for (const auto& [teacher, day] : other.teachers_) add_teacher(teacher, day);
    for (const auto& [key, theirs] : other.skills_) {
        SkillEvidence& ours = skills_[key];
        for (size_t i = 0; i < ours.weaker.size(); ++i) {
            ours.weaker[i].insert(theirs.weaker[i].begin(), theirs.weaker[i].end());
            keep_ends(ours.weaker[i]);
        }
        ours.alone.insert(theirs.alone.begin(), theirs.alone.end());
        ours.not_alone.insert(theirs.not_alone.begin(), theirs.not_alone.end());
    }
}

bool Evidence::taught_by(const Uuid& recorder, Date day) const {
    const auto it = teachers_.find(recorder);
    if (it != teachers_.end() && it->second <= day) return true;
    for (const auto& [key, skill] : skills_)
        for (const auto& [helped_on, helper] : skill.not_alone)
            if (helper == recorder && helped_on <= day && !shown_alone_before(skill, helped_on)) return true;
    return false;
}

Rung Evidence::rung(SkillKey skill, Mode mode, Date as_of) const {
    const auto it = skills_.find(skill);
    if (it == skills_.end()) return Rung::kNone;
    Date since{INT32_MIN};
    if (mode == Mode::kStill) since = last_failed_day(it->second, *this, as_of).value_or(since);
    for (size_t i = kRungs - 1; i > 0; --i)
        if (shown_on(it->second, *this, static_cast<Rung>(i), since, as_of)) return static_cast<Rung>(i);
    return Rung::kNone;
}

std::optional<Date> Evidence::reached_on(SkillKey skill, Rung rung, Date as_of) const {
    const auto it = skills_.find(skill);
    if (it == skills_.end()) return std::nullopt;
    return shown_on(it->second, *this, rung, Date{INT32_MIN}, as_of);
}

std::optional<Retest> Evidence::latest_retest(SkillKey skill, Date as_of) const {
    const auto it = skills_.find(skill);
    if (it == skills_.end()) return std::nullopt;
    const auto passed = independent_days(it->second.alone, *this, Date{INT32_MIN}, as_of);
    const auto failed = last_failed_day(it->second, *this, as_of);
    const auto first = shown_on(it->second, *this, Rung::kWitnessed, Date{INT32_MIN}, as_of);
    if (!first) return std::nullopt;
    std::optional<Retest> latest;
    if (!passed.empty() && passed.back() > *first) latest = {true, passed.back()};
    // On the same day the success stands: she tried again and did it.
    if (failed && *failed > *first && (!latest || *failed > latest->on)) latest = {false, *failed};
    return latest;
}

bool Evidence::mastered(SkillKey skill) const {
    const auto it = skills_.find(skill);
    return it != skills_.end() && it->second.weaker[static_cast<size_t>(Rung::kPractised) - 1].size() >= 2;
}

std::string Evidence::encode() const {
    // Recorders are written once and referred to by number.
    std::vector<Uuid> people;
    for (const auto& [teacher, day] : teachers_) people.push_back(teacher);
    for (const auto& [key, skill] : skills_)
        for (const auto* records : {&skill.alone, &skill.not_alone})
            for (const auto& [day, recorder] : *records) people.push_back(recorder);
    std::sort(people.begin(), people.end());
    people.erase(std::unique(people.begin(), people.end()), people.end());

    Encoder out;
    out.put(people.size());
    for (const auto& person : people) {
        out.put(person);
        const auto taught = teachers_.find(person);
        out.put(taught == teachers_.end() ? 0u : 1u);
        if (taught != teachers_.end()) out.put_signed(taught->second.days);
    }
    out.put(skills_.size());
    for (const auto& [key, skill] : skills_) {
        out.put(key);
        for (const auto& days : skill.weaker) {
            out.put(days.size());
            for (Date day : days) out.put_signed(day.days);
        }
        encode_records(out, skill.alone, people);
        encode_records(out, skill.not_alone, people);
    }
    return out.take();
}

std::optional<Evidence> Evidence::decode(std::string_view bytes) {
    Evidence evidence;
    if (bytes.empty()) return evidence;
    Decoder in(bytes);
    std::vector<Uuid> people(in.count());
    for (Uuid& person : people) {
        person = in.uuid();
        if (in.get() != 0) evidence.teachers_.emplace(person, Date{in.get_int()});
    }
    const size_t count = in.count();
    for (size_t i = 0; i < count; ++i) {
        auto& skill = evidence.skills_[static_cast<SkillKey>(in.get())];
        for (auto& days : skill.weaker) {
            const size_t size = in.count();
            for (size_t d = 0; d < size; ++d) days.insert(Date{in.get_int()});
        }
        if (!decode_records(in, skill.alone, people) || !decode_records(in, skill.not_alone, people))
            return std::nullopt;
    }
    if (!in.at_end()) return std::nullopt;
    return evidence;
}

}  // namespace domdom::skills
