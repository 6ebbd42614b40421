// The content compiler by itself: the program embeds what it writes, so it cannot be a part of the program.
#include <cstdio>

#include "learning/content_build.h"

int main(int argc, char** argv) {
    if (argc != 3) {
        std::fputs("usage: domdom_content DIR OUT\n", stderr);
        return 2;
    }
    const auto report = domdom::learning::build_content(argv[1], argv[2]);
    if (!report.ok()) {
        std::fprintf(stderr, "%s\n", report.error().line().c_str());
        return 1;
    }
    std::fputs(domdom::learning::to_text(*report).c_str(), report->ok() ? stdout : stderr);
    return report->ok() ? 0 : 1;
}
