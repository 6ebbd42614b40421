#include "cli/content_command.h"

#include <cstdio>
#include <vector>

#include "learning/content_build.h"

namespace domdom::cli {

namespace {

constexpr const char* kUsage =
    "domdom content check [DIR] [--json]    checks the content; DIR is \"content\" unless given\n"
    "domdom content build DIR OUT [--json]  checks it and writes what the server gives to phones\n";

int refuse() {
    std::fputs(kUsage, stderr);
    return 2;
}

int print(const learning::ContentReport& report, bool json) {
    const std::string text = json ? to_json(report) + "\n" : to_text(report);
    std::fputs(text.c_str(), json || report.ok() ? stdout : stderr);
    return report.ok() ? 0 : 1;
}

}  // namespace

int content_command(std::span<const std::string> args) {
    std::vector<std::string> words;
    bool json = false;
    for (const auto& arg : args) {
        if (arg == "--json")
            json = true;
        else if (arg.starts_with("-"))
            return refuse();
        else
            words.push_back(arg);
    }
    if (words.empty() || (words[0] != "check" && words[0] != "build")) return refuse();
    if (words[0] == "check")
        return words.size() > 2
                   ? refuse()
                   : print(learning::check_content(words.size() == 2 ? words[1] : "content"), json);
    if (words.size() != 3) return refuse();
    const auto report = learning::build_content(words[1], words[2]);
    if (report.ok()) return print(*report, json);
    std::fprintf(stderr, "%s\n", report.error().line().c_str());
    return 1;
}

}  // namespace domdom::cli
