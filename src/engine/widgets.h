// The standard widgets a phone is made of, and the verb a finger does to their items.
#pragma once

#include <string_view>

namespace domdom::engine {

struct Widget {
    std::string_view kind;
    std::string_view verb;
};

inline constexpr Widget kWidgets[] = {
    {"home-grid", "open"},  {"lock-screen", "unlock"}, {"notification", "open"},
    {"dialog", "answer"},   {"chat-list", "choose"},   {"chat", "say"},
    {"assistant", "ask"},   {"incoming-call", "say"},  {"call", "say"},
    {"meeting", "choose"},  {"keypad", "dial"},        {"form", "choose"},
    {"list", "choose"},     {"settings", "choose"},    {"page", "open"},
    {"browser", "open"},    {"feed", "open"},          {"video", "press"},
    {"map", "choose"},      {"camera", "point"},       {"gallery-picker", "pick"},
    {"document", "choose"}, {"sheet", "choose"},       {"receipt", "choose"},
    {"machine", "press"},
};

constexpr std::string_view verb_of(std::string_view kind) {
    for (const Widget& widget : kWidgets) {
        if (widget.kind == kind) return widget.verb;
    }
    return {};
}

}  // namespace domdom::engine
