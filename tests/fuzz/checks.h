// What targets of several files hold their parsers to.
#pragma once

#include "base/json.h"
#include "base/result.h"
#include "base/text.h"

namespace domdom::fuzz {

inline const Date kToday = make_date(2026, 3, 26);

// What comes out of a file or a request goes into the store, onto screens and into JSON.
inline void check_text(std::string_view text) {
    ASSERT(text.find('\0') == std::string_view::npos && is_valid_utf8(text));
}

inline void check_error(const Error& error) {
    ASSERT(!error.what.empty());
    check_text(error.line());
}
template <typename T>
void check_error(const Result<T>& result) {
    if (!result.ok()) check_error(result.error());
}

// The same but for the last bits of fractions: Boost.JSON 1.81 reads 3.95e29 as its neighbour.
bool is_alike(const json::value& a, const json::value& b);

// What was accepted is written into the log as text, and read from there by every server: `read` must take
// it.
template <typename Read>
void check_event(const json::object& body, Read read) {
    const auto kept = parse_json(json::serialize(body));
    ASSERT(kept.ok());
    const auto again = read(Fields::of(kept->get_object()));
    ASSERT(again.ok() && is_alike(again->body(), *kept));
}

}  // namespace domdom::fuzz
