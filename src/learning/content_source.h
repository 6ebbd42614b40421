// Reading the files of the content folder: whatever is wrong is noted with its file and line, and reading
// goes on, so that an author learns of all mistakes at once.
#pragma once

#include <filesystem>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/json.h"
#include "learning/content_words.h"

namespace domdom::learning {

struct ContentProblem {
    std::string file;   // inside the content folder
    size_t line = 0;    // 0 where the matter has no line
    std::string where;  // the field
    std::string what;
    std::string mend;

    bool operator==(const ContentProblem&) const = default;
};

// "courses/family-near/course.json, line 3, title: the French text is missing (write it)"
std::string to_line(const ContentProblem& problem);

// What every reader shares: the folder, the word rules, and the problems so far.
struct Findings {
    std::filesystem::path folder;
    WordRules words;
    std::vector<ContentProblem> problems;

    void add(ContentProblem problem) { problems.push_back(std::move(problem)); }
};

// A value in a JSON file. Refers into the document and the findings; both must outlive it.
class JsonNode {
  public:
    JsonNode(const engine::Json& json, std::string file, std::string path, Findings& findings)
        : json_(&json), file_(std::move(file)), path_(std::move(path)), findings_(&findings) {}

    const engine::Json& json() const { return *json_; }
    const std::string& path() const { return path_; }

    // Each notes what is wrong and returns an empty value then.
    std::string text(std::string_view key, size_t bytes_max = 200) const;
    // Lower-case letters, digits, hyphens and dots, as in the names of folders.
    std::string name(std::string_view key) const;
    int64_t whole(std::string_view key, int64_t min, int64_t max) const;
    bool boolean(std::string_view key) const;
    std::vector<JsonNode> list(std::string_view key, size_t min, size_t max) const;
    std::vector<std::string> names(std::string_view key, size_t min, size_t max) const;
    Words words(std::string_view key, size_t bytes_max = 800) const;

    bool has(std::string_view key) const { return json_->find(key) != nullptr; }
    // Notes every field that is not one of these: it is usually misspelt.
    void expect_only(std::initializer_list<std::string_view> keys) const;
    void complain(std::string what, std::string mend, std::string_view key = {}) const;

  private:
    const engine::Json* get(std::string_view key, engine::Json::Kind kind, std::string_view wanted) const;
    std::string inside(std::string_view key) const;

    const engine::Json* json_;
    std::string file_;
    std::string path_;
    Findings* findings_;
};

// The text of a file inside the folder; notes when it is missing, too large or not UTF-8.
std::optional<std::string> read_text(const std::string& file, Findings& findings,
                                     size_t bytes_max = 256 * 1024);

// A JSON object in a file inside the folder.
std::optional<engine::Json> read_object(const std::string& file, Findings& findings);

// The names of the sub-folders (or of the files) of a folder inside the folder, sorted, hidden ones left out.
std::vector<std::string> folders_in(const std::string& folder, const Findings& findings);
std::vector<std::string> files_in(const std::string& folder, const Findings& findings);

}  // namespace domdom::learning
