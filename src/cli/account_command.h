// domdom account add NAME --role ROLE --place CODE · list · disable NAME: the accounts of staff.
#pragma once

#include <span>
#include <string>

namespace domdom::cli {

int account_command(std::span<const std::string> args);

}  // namespace domdom::cli
