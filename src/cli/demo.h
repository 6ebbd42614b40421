// The example: a handful of real places and a few hundred invented people, filled in through ordinary events.
#pragma once

#include <string>
#include <vector>

#include "cli/app.h"
#include "places/import.h"

namespace domdom::cli {

struct DemoSignIn {
    std::string name;
    std::string role;
};

// The example's administrative units alone.
Result<places::ImportReport> import_example_places(log::Log& log);

// Fills an empty store; a store that has people is left as it is. Accounts are made when they are missing,
// with `password`. The same day and store give the same example.
Result<std::vector<DemoSignIn>> fill_demo(Store& store, access::Access& access,
                                          const access::Commands& commands,
                                          const skills::Framework& framework, const std::string& password);

}  // namespace domdom::cli
