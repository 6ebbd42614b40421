#include "cli/options.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>

namespace domdom::cli {

Result<Options> Options::parse(std::span<const std::string> args, std::vector<std::string_view> values,
                               std::vector<std::string_view> flags) {
    const auto among = [](const auto& list, std::string_view name) {
        return std::find(list.begin(), list.end(), name) != list.end();
    };
    Options options;
    for (size_t i = 0; i < args.size(); ++i) {
        if (!args[i].starts_with("--")) {
            options.rest_.push_back(args[i]);
            continue;
        }
        std::string name = args[i].substr(2);
        std::optional<std::string> value;
        if (const size_t equals = name.find('='); equals != std::string::npos) {
            value = name.substr(equals + 1);
            name.resize(equals);
        }
        if (among(flags, name) && !value) {
            options.given_[name] = "";
        } else if (among(values, name)) {
            if (!value && i + 1 < args.size()) value = args[++i];
            if (!value) return invalid("this option needs a value", "--" + name, "see domdom --help");
            options.given_[name] = *value;
        } else {
            return invalid("there is no such option here", args[i], "see domdom --help");
        }
    }
    return options;
}

std::optional<std::string> Options::find(std::string_view name) const {
    const auto it = given_.find(std::string(name));
    if (it == given_.end()) return std::nullopt;
    return it->second;
}

Result<std::string> Options::need(std::string_view name) const {
    if (auto value = find(name)) return *value;
    return invalid("this option is needed", fmt::format("--{}", name), "see domdom --help");
}

int fail(const Error& error) {
    fmt::print(stderr, "domdom: {}\n", error.line());
    return 1;
}

}  // namespace domdom::cli
