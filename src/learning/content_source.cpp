#include "learning/content_source.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <iterator>

#include "base/text.h"

namespace domdom::learning {

namespace fs = std::filesystem;
using engine::Json;

namespace {

// Larger than a scenario may be: the framework is one file, and a consent is one long text.
constexpr engine::JsonLimits kLimits{1024 * 1024, 16, 100'000, 64 * 1024};

bool is_name(std::string_view text) {
    const auto fits = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '/';
    };
    return !text.empty() && text.size() <= 128 && text.front() != '.' && text.front() != '/' &&
           text.find("..") == std::string_view::npos && std::all_of(text.begin(), text.end(), fits);
}

bool is_known_language(std::string_view key) {
    return std::find(kLanguages.begin(), kLanguages.end(), key) != kLanguages.end();
}

template <typename Wanted>
std::vector<std::string> entries(const fs::path& folder, Wanted wanted) {
    std::vector<std::string> found;
    std::error_code fault;
    for (fs::directory_iterator it(folder, fault), end; !fault && it != end; it.increment(fault)) {
        const std::string name = it->path().filename().string();
        if (name.front() != '.' && wanted(*it)) found.push_back(name);
    }
    std::sort(found.begin(), found.end());
    return found;
}

}  // namespace

std::string to_line(const ContentProblem& problem) {
    std::string line = problem.file;
    if (problem.line > 0) line += fmt::format(", line {}", problem.line);
    if (!problem.where.empty()) line += ", " + problem.where;
    line += ": " + problem.what;
    return problem.mend.empty() ? line : fmt::format("{} ({})", line, problem.mend);
}

std::string JsonNode::inside(std::string_view key) const {
    if (key.empty() || path_.empty()) return path_ + std::string(key);
    return fmt::format("{}.{}", path_, key);
}

void JsonNode::complain(std::string what, std::string mend, std::string_view key) const {
    const Json* value = key.empty() ? nullptr : json_->find(key);
    findings_->add({file_, value ? value->line : json_->line, inside(key), std::move(what), std::move(mend)});
}

const Json* JsonNode::get(std::string_view key, Json::Kind kind, std::string_view wanted) const {
    const Json* value = json_->find(key);
    if (value && value->is(kind)) return value;
    complain(value ? fmt::format("{} is needed here", wanted) : fmt::format("\"{}\" is missing", key),
             value ? "change it" : fmt::format("add it: {}", wanted), key);
    return nullptr;
}

std::string JsonNode::text(std::string_view key, size_t bytes_max) const {
    const Json* value = get(key, Json::Kind::kString, "a text");
    if (!value) return {};
    if (value->text.empty()) complain("this text is empty", "write it", key);
    if (value->text.size() > bytes_max)
        complain(fmt::format("this text is longer than {} bytes", bytes_max), "shorten it", key);
    return value->text;
}

std::string JsonNode::name(std::string_view key) const {
    const Json* value = get(key, Json::Kind::kString, "a name");
    if (!value) return {};
    if (!is_name(value->text))
        complain(fmt::format("\"{}\" is no name", value->text), "use lower-case letters, digits and hyphens",
                 key);
    return value->text;
}

int64_t JsonNode::whole(std::string_view key, int64_t min, int64_t max) const {
    const Json* value = get(key, Json::Kind::kNumber, "a whole number");
    if (!value) return 0;
    if (value->number < min || value->number > max)
        complain(fmt::format("{} is out of range", value->number), fmt::format("choose {} to {}", min, max),
                 key);
    return value->number;
}

bool JsonNode::boolean(std::string_view key) const {
    const Json* value = get(key, Json::Kind::kBoolean, "true or false");
    return value && value->boolean;
}

std::vector<JsonNode> JsonNode::list(std::string_view key, size_t min, size_t max) const {
    const Json* value = get(key, Json::Kind::kArray, "a list");
    std::vector<JsonNode> nodes;
    if (!value) return nodes;
    if (value->items.size() < min || value->items.size() > max)
        complain(fmt::format("there are {} here", value->items.size()),
                 fmt::format("give {} to {}", min, max), key);
    for (const Json& item : value->items)
        nodes.emplace_back(item, file_, fmt::format("{}[{}]", inside(key), nodes.size()), *findings_);
    return nodes;
}

std::vector<std::string> JsonNode::names(std::string_view key, size_t min, size_t max) const {
    std::vector<std::string> result;
    for (const JsonNode& node : list(key, min, max)) {
        const std::string& one = node.json().text;
        if (!node.json().is(Json::Kind::kString) || !is_name(one))
            node.complain("a name is needed here", "use lower-case letters, digits and hyphens");
        else if (std::find(result.begin(), result.end(), one) != result.end())
            node.complain(fmt::format("\"{}\" stands here twice", one), "leave one out");
        else
            result.push_back(one);
    }
    return result;
}

Words JsonNode::words(std::string_view key, size_t bytes_max) const {
    Words words;
    const Json* value = get(key, Json::Kind::kObject, "a text in vi, en and fr");
    if (!value) return words;
    const JsonNode texts(*value, file_, inside(key), *findings_);
    for (size_t i = 0; i < kLanguages.size(); ++i) words[i] = texts.text(kLanguages[i], bytes_max);
    for (const auto& language : value->keys)
        if (!is_known_language(language))
            texts.complain(fmt::format("the language \"{}\" is not known", language), "use vi, en and fr",
                           language);
    for (auto& fault : findings_->words.check(words))
        texts.complain(std::move(fault.what), std::move(fault.mend), kLanguages[fault.language]);
    return words;
}

void JsonNode::expect_only(std::initializer_list<std::string_view> keys) const {
    for (const auto& key : json_->keys)
        if (std::find(keys.begin(), keys.end(), key) == keys.end())
            complain(fmt::format("the field \"{}\" is not known", key),
                     fmt::format("leave it out, or choose one of {}", fmt::join(keys, ", ")), key);
}

std::optional<std::string> read_text(const std::string& file, Findings& findings, size_t bytes_max) {
    std::ifstream in(findings.folder / file, std::ios::binary);
    if (!in) {
        findings.add({file, 0, "", "this file is missing", "write it"});
        return std::nullopt;
    }
    std::string text{std::istreambuf_iterator<char>(in), {}};
    if (in.bad() || text.size() > bytes_max) {
        findings.add(
            {file, 0, "", fmt::format("this file is larger than {} bytes", bytes_max), "shorten it"});
        return std::nullopt;
    }
    if (!is_valid_utf8(text)) {
        findings.add({file, 0, "", "this file is not UTF-8", "save it as UTF-8"});
        return std::nullopt;
    }
    return text;
}

std::optional<Json> read_object(const std::string& file, Findings& findings) {
    const auto text = read_text(file, findings, kLimits.bytes_max);
    if (!text) return std::nullopt;
    Json document;
    engine::Problem problem;
    if (!engine::parse_json(*text, kLimits, document, problem)) {
        findings.add({file, problem.line, problem.path, problem.message, "write plain JSON"});
        return std::nullopt;
    }
    if (document.is(Json::Kind::kObject)) return document;
    findings.add({file, document.line, "", "an object is needed here", "begin with { and end with }"});
    return std::nullopt;
}

std::vector<std::string> folders_in(const std::string& folder, const Findings& findings) {
    return entries(findings.folder / folder,
                   [](const fs::directory_entry& one) { return one.is_directory(); });
}

std::vector<std::string> files_in(const std::string& folder, const Findings& findings) {
    return entries(findings.folder / folder,
                   [](const fs::directory_entry& one) { return one.is_regular_file(); });
}

}  // namespace domdom::learning
