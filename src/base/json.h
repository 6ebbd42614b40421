// JSON from outside, read into types that cannot be wrong.
//
// parse_json refuses what Boost.JSON lets through: U+0000 in strings, repeated keys, numbers beyond a double.
// Fields then takes an object apart, naming the field in every error.
#pragma once

#include <boost/json.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "base/time.h"
#include "base/uuid.h"

namespace domdom {

namespace json = boost::json;

inline constexpr size_t kJsonDepthMax = 32;

Result<json::value> parse_json(std::string_view text, size_t depth_max = kJsonDepthMax);

// What may be missing, as JSON writes it: ids and dates by their text.
template <typename T>
json::value or_null(const std::optional<T>& value) {
    if (!value) return nullptr;
    if constexpr (requires { value->text(); })
        return json::value(value->text());
    else
        return json::value(*value);
}
inline json::value or_null(const Uuid& id) {
    return id.is_nil() ? json::value(nullptr) : json::value(id.text());
}

// A view of one object; it must outlive the Fields. `path` is where the object lies, for errors
// ("items[3].body").
class Fields {
  public:
    static Result<Fields> of(const json::value& value, std::string path);
    // What was read already, such as an event's body.
    static Fields of(const json::object& object) { return Fields(object, {}); }

    bool has(std::string_view name) const { return object_->contains(name); }
    std::string where(std::string_view name) const;
    const json::value* find(std::string_view name) const { return object_->if_contains(name); }
    const json::object& object() const { return *object_; }

    // Lengths are in bytes of UTF-8.
    Result<std::string> text(std::string_view name, size_t min, size_t max) const;
    Result<std::optional<std::string>> text_or_none(std::string_view name, size_t max) const;
    Result<int64_t> integer(std::string_view name, int64_t min, int64_t max) const;
    Result<double> number(std::string_view name, double min, double max) const;
    Result<bool> boolean(std::string_view name) const;
    Result<Uuid> uuid(std::string_view name) const;
    Result<std::optional<Uuid>> uuid_or_none(std::string_view name) const;
    Result<Date> date(std::string_view name) const;
    Result<std::optional<Date>> date_or_none(std::string_view name) const;
    Result<std::vector<std::string>> texts(std::string_view name, size_t count_max, size_t bytes_max) const;
    // One of a closed list; the error lists them.
    Result<std::string> one_of(std::string_view name, std::initializer_list<std::string_view> allowed) const;

  private:
    Fields(const json::object& object, std::string path) : object_(&object), path_(std::move(path)) {}
    Error wrong(std::string_view name, std::string what) const;

    const json::object* object_;
    std::string path_;
};

}  // namespace domdom
