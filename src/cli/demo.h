// The example: DOMAIN's places and a few hundred invented people, filled in through ordinary events.
#pragma once

#include <string>
#include <vector>

#include "cli/app.h"

namespace domdom::cli {

struct DemoSignIn {
    std::string name;
    std::string role;
};

// Fills an empty store; a store that has people is left as it is. Accounts are made when they are missing,
// with `password`. The same day and store give the same example.
Result<std::vector<DemoSignIn>> fill_demo(Store& store, access::Access& access,
                                          const access::Commands& commands, const std::string& password);

}  // namespace domdom::cli
