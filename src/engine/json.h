// A small JSON reader and writer for the engine, the same in the program and in the browser.
// Boost.JSON was measured first: 48 kB gzipped of WebAssembly before a line of ours, this one about four.
// It reads comments, keeps the line of every value for the messages, and refuses what we never want:
// duplicate keys, U+0000, bad UTF-8, numbers that do not fit, nesting and sizes beyond the limits.
// Values own their parts; nothing is shared, nothing throws.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace domdom::engine {

// Something wrong in a file, for the person who wrote the file.
struct Problem {
    std::size_t line = 0;  // 1 is the first; 0 where the matter has no line
    std::string path;      // for example rules[3].go
    std::string message;

    bool operator==(const Problem&) const = default;
};

// "line 12, rules[3].go: no screen is called chatz"
std::string to_line(const Problem& problem);

struct Json {
    enum class Kind { kNull, kBoolean, kNumber, kString, kArray, kObject };

    Kind kind = Kind::kNull;
    bool boolean = false;
    std::int64_t number = 0;  // whole; a fraction in the text is cut off
    std::string text;
    std::vector<Json> items;        // of an array, or the values of an object
    std::vector<std::string> keys;  // of an object, beside items
    std::size_t line = 0;

    const Json* find(std::string_view key) const;  // nullptr when absent or not an object
    bool is(Kind wanted) const { return kind == wanted; }
};

struct JsonLimits {
    std::size_t bytes_max = 256 * 1024;
    std::size_t depth_max = 12;
    std::size_t values_max = 50'000;
    std::size_t string_bytes_max = 4'096;
};

// Reads a whole document into out; false, with the problem told, when it cannot.
bool parse_json(std::string_view text, const JsonLimits& limits, Json& out, Problem& problem);

// The shortest text of a value: keys in the order of the file, no comments, no spaces.
std::string to_text(const Json& value);

// Writes JSON piece by piece; commas are its own business.
class JsonWriter {
  public:
    JsonWriter& open_object() { return open('{'); }
    JsonWriter& close_object() { return close('}'); }
    JsonWriter& open_array() { return open('['); }
    JsonWriter& close_array() { return close(']'); }
    JsonWriter& key(std::string_view name);
    JsonWriter& text(std::string_view value);
    JsonWriter& number(std::int64_t value);
    JsonWriter& boolean(bool value);
    JsonWriter& null();
    JsonWriter& raw(std::string_view json);  // a value that is JSON already
    JsonWriter& text_or_null(std::string_view value) { return value.empty() ? null() : text(value); }

    const std::string& result() const { return out_; }

  private:
    JsonWriter& open(char bracket);
    JsonWriter& close(char bracket);
    void separate();

    std::string out_;
    bool comma_ = false;
};

std::string decimal(std::int64_t value);

}  // namespace domdom::engine
