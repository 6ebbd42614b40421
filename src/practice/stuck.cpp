#include "practice/stuck.h"

#include <algorithm>

#include "engine/replay.h"

namespace domdom::practice {

namespace {

constexpr int64_t kWaitMaxMs = 60'000;
constexpr size_t kAwayMax = 3;

void play_again(const Playable& playable, const engine::Trace& trace, ScenarioUse& use) {
    engine::Session session(playable.scenario, playable.atlas, trace.seed);
    int64_t before = 0;
    for (const auto& pressed : trace.actions) {
        const std::string& name = playable.scenario.screens[session.state().screen].name;
        const auto reaction = session.act(pressed.action);
        if (!reaction.offered) return;  // of a scenario that was the same by accident: what was played counts
        ScreenUse& screen = use.screens[name];
        ++screen.presses;
        screen.hints += pressed.hint;
        screen.traps += reaction.trap >= 0;
        screen.waits_ms.push_back(
            static_cast<int32_t>(std::clamp<int64_t>(pressed.at_ms - before, 0, kWaitMaxMs)));
        before = pressed.at_ms;
        if (!reaction.mistake) continue;
        ++screen.mistakes;
        ++screen.away[pressed.action];
    }
    use.reached += session.state().ended == engine::Ended::kGoal;
    use.lost += session.state().ended == engine::Ended::kLost;
}

int32_t percentile(std::vector<int32_t> values, size_t percent) {
    const auto at = values.begin() + static_cast<ptrdiff_t>((values.size() - 1) * percent / 100);
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

json::array away_json(const ScreenUse& screen) {
    std::vector<std::pair<int64_t, std::string>> often;
    for (const auto& [press, times] : screen.away) often.emplace_back(-times, press);
    std::sort(often.begin(), often.end());
    json::array list;
    for (const auto& [times, press] : often)
        if (list.size() < kAwayMax) list.push_back({{"press", press}, {"times", -times}});
    return list;
}

json::array screens_json(const ScenarioUse& use) {
    std::vector<std::pair<double, std::string>> order;
    for (const auto& [name, screen] : use.screens)
        order.emplace_back(-static_cast<double>(screen.mistakes) / static_cast<double>(screen.presses), name);
    std::sort(order.begin(), order.end());
    json::array list;
    for (const auto& [share, name] : order) {
        const ScreenUse& screen = use.screens.at(name);
        list.push_back(
            {{"screen", name},
             {"presses", screen.presses},
             {"mistakes", screen.mistakes},
             {"hints", screen.hints},
             {"traps", screen.traps},
             {"waitMs", {{"p50", percentile(screen.waits_ms, 50)}, {"p90", percentile(screen.waits_ms, 90)}}},
             {"away", away_json(screen)}});
    }
    return list;
}

}  // namespace

void Stuck::add(const Uuid& person, std::string_view text) {
    engine::Trace trace;
    engine::Problem problem;
    if (!engine::parse_trace(text, trace, problem)) return void(++unread_);
    if (trace.level != engine::Level::kHints && trace.level != engine::Level::kAlone) return;
    const auto playable = library_.find(trace.scenario);
    if (!playable.ok()) return void(++unread_);
    ScenarioUse& use = scenarios_[trace.scenario];
    use.id = trace.scenario;
    if ((*playable)->version != trace.version) return void(++use.older);
    ++use.practices;
    use.people.insert(person);
    play_again(**playable, trace, use);
}

json::object Stuck::to_json() const {
    json::array list;
    int64_t too_few = 0;
    for (const auto& [id, use] : scenarios_) {
        if (use.people.size() < kPeopleMin) {
            ++too_few;
            continue;
        }
        list.push_back({{"scenario", id},
                        {"practices", use.practices},
                        {"people", use.people.size()},
                        {"reached", use.reached},
                        {"lost", use.lost},
                        {"older", use.older},
                        {"screens", screens_json(use)}});
    }
    return {{"scenarios", std::move(list)}, {"tooFew", too_few}, {"unread", unread_}};
}

}  // namespace domdom::practice
