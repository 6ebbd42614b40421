#include <fmt/format.h>

#include "practice/practice.h"

namespace domdom::practice {

namespace {

Error not_found(const std::string& id) {
    return {Code::kNotFound, fmt::format("there is no scenario \"{}\"", id), "scenario"};
}

Result<Playable> make_playable(std::string_view file) {
    const auto value = TRY(parse_json(file));
    const auto fields = TRY(Fields::of(value, ""));
    Playable playable;
    playable.version = TRY(fields.text("version", 1, 64));
    const auto* source = fields.find("scenario");
    if (!source) return invalid("the compiled scenario is incomplete", "scenario");
    auto parsed = engine::parse_scenario(json::serialize(*source));
    if (!parsed.ok())
        return invalid("the compiled scenario cannot be read", "scenario", "run domdom content check");
    playable.scenario = std::move(parsed.scenario);
    playable.atlas = engine::Atlas::explore(playable.scenario);
    return playable;
}

}  // namespace

Result<std::shared_ptr<const Playable>> Library::find(const std::string& id) {
    std::lock_guard guard(mutex_);
    if (const auto it = known_.find(id); it != known_.end()) return it->second;
    if (id.find("..") != std::string::npos) return not_found(id);
    const auto file = load_(fmt::format("scenarios/{}.json", id));
    if (!file) return not_found(id);
    auto playable = std::make_shared<const Playable>(TRY(make_playable(*file)));
    known_.emplace(id, playable);
    return playable;
}

}  // namespace domdom::practice
