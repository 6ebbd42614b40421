#include "cli/options.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>

namespace domdom::cli {

namespace {

std::string data_given(std::span<const std::string> args) {
    constexpr std::string_view kWithValue = "--data=";
    for (size_t i = 0; i < args.size(); ++i) {
        if (args[i].starts_with(kWithValue)) return args[i].substr(kWithValue.size());
        if (args[i] == "--data" && i + 1 < args.size()) return args[i + 1];
    }
    return {};
}

}  // namespace

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
    const auto value = find(name);
    if (value && value->empty()) return invalid("this option is empty", fmt::format("--{}", name));
    if (value) return *value;
    return invalid("this option is needed", fmt::format("--{}", name), "see domdom --help");
}

int fail(Error error, std::span<const std::string> args) {
    const Code code = error.code;
    const bool in_store = code == Code::kStorage || code == Code::kStorageFull || code == Code::kBusy ||
                          code == Code::kNewerStore;
    if (in_store && error.where.empty()) error.where = data_given(args);
    fmt::print(stderr, "domdom: {}\n", error.line());
    return 1;
}

}  // namespace domdom::cli
