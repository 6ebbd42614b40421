#include "plans/counting.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/codec.h"

namespace domdom::plans {

int64_t indicator_id(std::string_view criterion, std::string_view group, Date reference, skills::Mode mode) {
    const Uuid hash = make_uuid_v8(fmt::format("{}|{}|{}|{}", criterion, group, reference.days,
                                               mode == skills::Mode::kEver ? "ever" : "still"));
    uint64_t id = 0;
    for (size_t i = 8; i < 16; ++i) id = id << 8 | hash.bytes[i];
    return static_cast<int64_t>(id >> 1);
}

std::optional<Level> level_of(const people::Person& person, const skills::Evidence& evidence,
                              const Indicator& indicator, Date as_of) {
    if (!person.enrolled() || *person.enrolled_on() > as_of ||
        !person.counts_in(indicator.group, indicator.reference))
        return std::nullopt;
    for (const auto& name : indicator.facts) {
        const auto fact = person.fact(name, as_of);
        if (!fact || !fact->value) return Level{0};
    }
    if (indicator.skills.empty()) return kRecorded;
    auto lowest = skills::Rung::kRetained;
    for (const auto skill : indicator.skills) {
        lowest = std::min(lowest, evidence.rung(skill, indicator.mode, as_of));
        if (lowest == skills::Rung::kNone) break;
    }
    return static_cast<Level>(lowest);
}

Uuid group_scope(const Uuid& commune, const Uuid& group) {
    return make_uuid_v8(fmt::format("residential group|{}|{}", commune.text(), group.text()));
}

Counted count_person(const people::Person& person, const skills::Evidence& evidence,
                     const std::vector<Indicator>& indicators) {
    Counted counted;
    if (!person.enrolled()) return counted;
    std::vector<Uuid> scopes{person.current_place()};
    if (const Uuid group = person.current_group(); !group.is_nil())
        scopes.push_back(group_scope(scopes.front(), group));
    for (const auto& organisation : person.organisations()) scopes.push_back(organisation);
    const bool is_confirmed = person.is_confirmed(Date{INT32_MAX});
    for (const auto& indicator : indicators) {
        const auto level = level_of(person, evidence, indicator, Date{INT32_MAX});
        if (!level) continue;
        for (const auto& scope : scopes) counted[{scope, indicator.id}] = beside(*level, is_confirmed);
    }
    return counted;
}

std::string encode_counted(const Counted& counted) {
    Encoder out;
    out.put(counted.size());
    Uuid previous;
    for (const auto& [key, level] : counted) {
        out.put(key.first == previous ? 0u : 1u);
        if (key.first != previous) out.put(key.first);
        previous = key.first;
        out.put(static_cast<uint64_t>(key.second));
        out.put(level);
    }
    return out.take();
}

std::optional<Counted> decode_counted(std::string_view bytes) {
    Counted counted;
    if (bytes.empty()) return counted;
    Decoder in(bytes);
    Uuid scope;
    for (size_t n = in.count(); n > 0; --n) {
        if (in.get() != 0) scope = in.uuid();
        const auto indicator = static_cast<int64_t>(in.get());
        counted[{scope, indicator}] = static_cast<Level>(in.get());
    }
    if (!in.at_end()) return std::nullopt;
    return counted;
}

void Figures::add(Level counted, int64_t times) {
    const auto level = static_cast<Level>(counted & ~kConfirmed);
    enrolled += times;
    if (counted & kConfirmed) {
        confirmed += times;
        if (level < static_cast<Level>(skills::Rung::kWitnessed)) unseen += times;
    }
    if (level == kRecorded) {
        recorded += times;
        return;
    }
    for (size_t rung = 0; rung < level; ++rung) rungs[rung] += times;
}

Figures& Figures::operator+=(const Figures& other) {
    enrolled += other.enrolled;
    for (size_t i = 0; i < rungs.size(); ++i) rungs[i] += other.rungs[i];
    recorded += other.recorded;
    confirmed += other.confirmed;
    unseen += other.unseen;
    return *this;
}

Figures& Figures::operator-=(const Figures& other) {
    enrolled -= other.enrolled;
    for (size_t i = 0; i < rungs.size(); ++i) rungs[i] -= other.rungs[i];
    recorded -= other.recorded;
    confirmed -= other.confirmed;
    unseen -= other.unseen;
    return *this;
}

}  // namespace domdom::plans
