// What a screen shows in a state, as the JSON that the application draws and the lessons keep as pictures.
// The form is described in content/scenarios/README.md.
#pragma once

#include "engine/atlas.h"

namespace domdom::engine {

// The texts of a scenario in one language, sorted by key.
class Texts {
  public:
    // A flat object of texts; otherwise what is wrong with it.
    static bool parse(std::string_view json, Texts& out, std::vector<Problem>& problems);

    const std::string* find(std::string_view key) const;
    const std::vector<std::pair<std::string, std::string>>& all() const { return texts_; }

  private:
    std::vector<std::pair<std::string, std::string>> texts_;
};

struct ViewOptions {
    std::string_view say;          // text key of what was said last
    std::string_view highlight;    // an action
    const Texts* texts = nullptr;  // given: keys are replaced by their texts
};

std::string view_json(const Scenario& scenario, const State& state, std::uint32_t seed,
                      const ViewOptions& options = {});

// The pictures of a lesson: each press of the shortest way from the first state, and the screen just before
// it with the press highlighted. The last step has no action and shows the end.
struct Picture {
    std::string action;
    std::string view;
};
std::vector<Picture> pictures(const Scenario& scenario, const Atlas& atlas, std::uint32_t seed,
                              const Texts* texts);

}  // namespace domdom::engine
