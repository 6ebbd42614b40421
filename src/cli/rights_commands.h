// A person's data as a file, the report of people's rights, and the list of erasures. Each gives the exit
// code.
#pragma once

#include <span>
#include <string>

namespace domdom::cli {

// domdom people data --data D PERSON FILE
int people_data_command(std::span<const std::string> args);
// domdom rights report --data D
int rights_command(std::span<const std::string> args);
// domdom erasures --data D FILE · domdom erasures apply --data D [FILE]
int erasures_command(std::span<const std::string> args);

}  // namespace domdom::cli
