#include "skills/framework.h"

#include <fmt/format.h>

#include "skills/evidence.h"

namespace domdom::skills {

namespace {

constexpr size_t kEntriesMax = 500;

Result<const json::array*> list_of(const Fields& fields, std::string_view name) {
    const auto* value = fields.find(name);
    const auto* list = value ? value->if_array() : nullptr;
    if (!list || list->size() > kEntriesMax) return invalid("a list is needed here", fields.where(name));
    return list;
}

// The "id" of every object in a list.
Result<std::vector<std::string>> ids_of(const Fields& fields, std::string_view name) {
    std::vector<std::string> ids;
    for (const auto& entry : *TRY(list_of(fields, name))) {
        const auto one = TRY(Fields::of(entry, fmt::format("{}[{}]", fields.where(name), ids.size())));
        ids.push_back(TRY(one.text("id", 1, 60)));
    }
    return ids;
}

}  // namespace

Result<Framework> Framework::parse(std::string_view text) {
    const auto value = TRY(parse_json(text));
    const auto fields = TRY(Fields::of(value, ""));
    Framework framework;
    framework.id_ = TRY(fields.text("id", 1, 60));
    framework.version_ = TRY(fields.integer("version", 1, 1'000'000));

    std::map<SkillKey, std::string> keys;
    for (const auto& area : *TRY(list_of(fields, "areas"))) {
        const auto area_fields = TRY(Fields::of(area, "areas"));
        for (auto& skill : TRY(ids_of(area_fields, "skills"))) {
            const auto [known, added] = keys.try_emplace(skill_key(skill), skill);
            if (!added)
                return invalid(fmt::format("the skills {} and {} have the same key", known->second, skill),
                               "areas", "give one of them another id");
            framework.skills_.insert(std::move(skill));
        }
    }
    TRY(framework.read_needs(fields));
    for (auto& fact : TRY(ids_of(fields, "facts"))) framework.facts_.insert(std::move(fact));
    for (auto& group : TRY(ids_of(fields, "groups"))) framework.groups_.insert(std::move(group));

    for (const auto& entry : *TRY(list_of(fields, "criteria"))) {
        const auto one = TRY(Fields::of(entry, fmt::format("criteria[{}]", framework.criteria_.size())));
        Criterion criterion;
        criterion.id = TRY(one.text("id", 1, 60));
        for (auto& need : TRY(one.texts("all", kEntriesMax, 60))) {
            if (framework.has_fact(need))
                criterion.facts.push_back(std::move(need));
            else if (framework.has_skill(need))
                criterion.skills.push_back(std::move(need));
            else
                return invalid(fmt::format("{} is neither a skill nor a fact of this framework", need),
                               one.where("all"));
        }
        framework.criteria_.push_back(std::move(criterion));
    }
    return framework;
}

Result<> Framework::read_needs(const Fields& fields) {
    for (const auto& area : *TRY(list_of(fields, "areas")))
        for (const auto& skill : *TRY(list_of(TRY(Fields::of(area, "areas")), "skills"))) {
            const auto one = TRY(Fields::of(skill, "skills"));
            if (!one.find("needs")) continue;
            auto needs = TRY(one.texts("needs", kEntriesMax, 60));
            for (const auto& need : needs)
                if (!has_skill(need))
                    return invalid(fmt::format("{} is no skill of this framework", need), one.where("needs"));
            needs_.emplace(TRY(one.text("id", 1, 60)), std::move(needs));
        }
    return {};
}

const Criterion* Framework::criterion(std::string_view id) const {
    for (const auto& criterion : criteria_)
        if (criterion.id == id) return &criterion;
    return nullptr;
}

json::object Framework::body() const {
    json::array criteria;
    for (const auto& criterion : criteria_)
        criteria.push_back({{"id", criterion.id},
                            {"skills", json::array(criterion.skills.begin(), criterion.skills.end())},
                            {"facts", json::array(criterion.facts.begin(), criterion.facts.end())}});
    return {{"framework", id_}, {"version", version_}, {"criteria", std::move(criteria)}};
}

}  // namespace domdom::skills
