// The standard widgets a phone is made of, and the verb a finger does to their items.
#pragma once

#include <string_view>

namespace domdom::engine {

struct Widget {
    std::string_view kind;
    std::string_view verb;
};

inline constexpr Widget kWidgets[] = {
    {"home-grid", "open"}, {"chat-list", "choose"},  {"chat", "say"},          {"gallery-picker", "pick"},
    {"call", "say"},       {"incoming-call", "say"}, {"form", "choose"},       {"keypad", "dial"},
    {"list", "choose"},    {"dialog", "answer"},     {"notification", "open"}, {"camera", "point"},
    {"map", "choose"},     {"feed", "open"},         {"page", "open"},
};

constexpr std::string_view verb_of(std::string_view kind) {
    for (const Widget& widget : kWidgets) {
        if (widget.kind == kind) return widget.verb;
    }
    return {};
}

}  // namespace domdom::engine
