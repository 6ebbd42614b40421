// The command line: `--name value`, `--flag`, and what is left. Unknown options are refused, not ignored.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace domdom::cli {

class Options {
  public:
    // `values` take a value, `flags` do not.
    static Result<Options> parse(std::span<const std::string> args, std::vector<std::string_view> values,
                                 std::vector<std::string_view> flags);

    bool has(std::string_view flag) const { return given_.contains(std::string(flag)); }
    std::optional<std::string> find(std::string_view name) const;
    // kInvalid when it is missing or empty.
    Result<std::string> need(std::string_view name) const;
    const std::vector<std::string>& rest() const { return rest_; }

  private:
    std::map<std::string, std::string> given_;
    std::vector<std::string> rest_;
};

// Prints "domdom: …" and gives the exit code 1. A failure of the store that names no file gets the data
// folder that `args` names.
int fail(Error error, std::span<const std::string> args);

}  // namespace domdom::cli
