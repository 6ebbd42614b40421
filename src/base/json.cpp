#include "base/json.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <boost/json/basic_parser_impl.hpp>

#include <cmath>

namespace domdom {

namespace {

constexpr const char* kPlainJson = "send plain JSON in UTF-8";

Result<> check_tree(const json::value& value, std::string& path) {
    if (const auto* text = value.if_string()) {
        if (text->find('\0') != json::string::npos)
            return invalid("a text holds the character U+0000", path, "leave it out");
    } else if (const double* number = value.if_double()) {
        if (!std::isfinite(*number))
            return invalid("a number is too large", path, "send a number below 1e308");
    } else if (const auto* array = value.if_array()) {
        for (const auto& item : *array) TRY(check_tree(item, path));
    } else if (const auto* object = value.if_object()) {
        for (const auto& [key, item] : *object) {
            if (key.find('\0') != json::string_view::npos)
                return invalid("a field name holds the character U+0000", path, "leave it out");
            const size_t before = path.size();
            if (!path.empty()) path += '.';
            path.append(key.data(), key.size());
            TRY(check_tree(item, path));
            path.resize(before);
        }
    }
    return {};
}

// Boost.JSON keeps the last of two equal keys and says nothing, so the keys are counted in the text:
// the parser's own event stream tells how many there were, the tree how many are left.
struct KeyCounter {
    static constexpr size_t max_object_size = size_t(-1);
    static constexpr size_t max_array_size = size_t(-1);
    static constexpr size_t max_key_size = size_t(-1);
    static constexpr size_t max_string_size = size_t(-1);
    size_t keys = 0;

    using Text = json::string_view;
    using Fault = json::error_code;
    bool on_document_begin(Fault&) { return true; }
    bool on_document_end(Fault&) { return true; }
    bool on_array_begin(Fault&) { return true; }
    bool on_array_end(size_t, Fault&) { return true; }
    bool on_object_begin(Fault&) { return true; }
    bool on_object_end(size_t, Fault&) { return true; }
    bool on_string_part(Text, size_t, Fault&) { return true; }
    bool on_string(Text, size_t, Fault&) { return true; }
    bool on_key_part(Text, size_t, Fault&) { return true; }
    bool on_key(Text, size_t, Fault&) { return ++keys, true; }
    bool on_number_part(Text, Fault&) { return true; }
    bool on_int64(int64_t, Text, Fault&) { return true; }
    bool on_uint64(uint64_t, Text, Fault&) { return true; }
    bool on_double(double, Text, Fault&) { return true; }
    bool on_bool(bool, Fault&) { return true; }
    bool on_null(Fault&) { return true; }
    bool on_comment_part(Text, Fault&) { return true; }
    bool on_comment(Text, Fault&) { return true; }
};

size_t count_keys(const json::value& value) {
    size_t keys = 0;
    if (const auto* array = value.if_array())
        for (const auto& item : *array) keys += count_keys(item);
    if (const auto* object = value.if_object())
        for (const auto& [key, item] : *object) keys += 1 + count_keys(item);
    return keys;
}

size_t count_keys(std::string_view text, const json::parse_options& options) {
    json::basic_parser<KeyCounter> parser(options);
    json::error_code fault;
    parser.write_some(false, text.data(), text.size(), fault);
    return parser.handler().keys;
}

}  // namespace

Result<json::value> parse_json(std::string_view text, size_t depth_max) {
    json::parse_options options;
    options.max_depth = depth_max;
    json::error_code fault;
    json::value value = json::parse({text.data(), text.size()}, fault, {}, options);
    if (fault == json::error::too_deep)
        return invalid(fmt::format("the JSON is nested deeper than {} levels", depth_max), {}, kPlainJson);
    if (fault) return invalid(fmt::format("this is not JSON: {}", fault.message()), {}, kPlainJson);
    std::string path;
    TRY(check_tree(value, path));
    if (count_keys(value) != count_keys(text, options))
        return invalid("a field is given twice in the same object", {}, "give each field once");
    return value;
}

Result<Fields> Fields::of(const json::value& value, std::string path) {
    if (const auto* object = value.if_object()) return Fields(*object, std::move(path));
    return invalid("an object is needed here", path);
}

std::string Fields::where(std::string_view name) const {
    return path_.empty() ? std::string(name) : fmt::format("{}.{}", path_, name);
}

Error Fields::wrong(std::string_view name, std::string what) const {
    return invalid(has(name) ? std::move(what) : "this field is missing", where(name));
}

Result<std::string> Fields::text(std::string_view name, size_t min, size_t max) const {
    const auto* value = find(name);
    const auto* text = value ? value->if_string() : nullptr;
    if (!text) return wrong(name, "a text is needed here");
    if (text->size() < min) return wrong(name, "this text is too short");
    if (text->size() > max) return wrong(name, fmt::format("this text is longer than {} bytes", max));
    return std::string(text->data(), text->size());
}

Result<std::optional<std::string>> Fields::text_or_none(std::string_view name, size_t max) const {
    const auto* value = find(name);
    if (!value || value->is_null()) return std::optional<std::string>{};
    return std::optional<std::string> { TRY(text(name, 0, max)) };
}

Result<int64_t> Fields::integer(std::string_view name, int64_t min, int64_t max) const {
    const auto* value = find(name);
    if (!value || !value->is_int64()) return wrong(name, "a whole number is needed here");
    const int64_t number = value->get_int64();
    if (number < min || number > max)
        return wrong(name, fmt::format("this number must lie between {} and {}", min, max));
    return number;
}

Result<double> Fields::number(std::string_view name, double min, double max) const {
    const auto* value = find(name);
    if (!value || !value->is_number()) return wrong(name, "a number is needed here");
    const double number = value->to_number<double>();
    if (number < min || number > max)
        return wrong(name, fmt::format("this number must lie between {} and {}", min, max));
    return number;
}

Result<bool> Fields::boolean(std::string_view name) const {
    const auto* value = find(name);
    if (!value || !value->is_bool()) return wrong(name, "true or false is needed here");
    return value->get_bool();
}

Result<Uuid> Fields::uuid(std::string_view name) const {
    const auto* value = find(name);
    const auto* text = value ? value->if_string() : nullptr;
    const auto id = text ? parse_uuid({text->data(), text->size()}) : std::nullopt;
    if (!id) return wrong(name, "a UUID is needed here");
    return *id;
}

Result<std::optional<Uuid>> Fields::uuid_or_none(std::string_view name) const {
    const auto* value = find(name);
    if (!value || value->is_null()) return std::optional<Uuid>{};
    return std::optional<Uuid> { TRY(uuid(name)) };
}

Result<Date> Fields::date(std::string_view name) const {
    const auto* value = find(name);
    const auto* text = value ? value->if_string() : nullptr;
    const auto date = text ? parse_date({text->data(), text->size()}) : std::nullopt;
    if (!date) return wrong(name, "a date like 2025-07-01 is needed here");
    return *date;
}

Result<std::optional<Date>> Fields::date_or_none(std::string_view name) const {
    const auto* value = find(name);
    if (!value || value->is_null()) return std::optional<Date>{};
    return std::optional<Date> { TRY(date(name)) };
}

Result<std::vector<std::string>> Fields::texts(std::string_view name, size_t count_max,
                                               size_t bytes_max) const {
    std::vector<std::string> out;
    const auto* value = find(name);
    if (!value || value->is_null()) return out;
    const auto* array = value->if_array();
    if (!array) return wrong(name, "a list of texts is needed here");
    if (array->size() > count_max) return wrong(name, fmt::format("at most {} entries fit here", count_max));
    for (const auto& item : *array) {
        const auto* text = item.if_string();
        if (!text || text->size() > bytes_max)
            return wrong(name, fmt::format("each entry is a text of at most {} bytes", bytes_max));
        out.emplace_back(text->data(), text->size());
    }
    return out;
}

Result<std::string> Fields::one_of(std::string_view name,
                                   std::initializer_list<std::string_view> allowed) const {
    auto given = TRY(text(name, 0, 100));
    for (auto one : allowed)
        if (given == one) return given;
    return wrong(name, fmt::format("one of these is needed here: {}", fmt::join(allowed, ", ")));
}

}  // namespace domdom
