// Gives every target the inputs of its corpus once: domdom_fuzz_replay tests/fuzz/corpus. Prints the targets
// alone without a folder. A target without inputs fails, and so does a folder without its target.
#include <fmt/format.h>
#include <sodium.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "tests/fuzz/targets.h"

namespace fs = std::filesystem;
using namespace domdom;

namespace {

size_t replay(const fuzz::Target& target, const fs::path& folder) {
    size_t inputs = 0;
    std::error_code fault;
    for (const auto& file : fs::directory_iterator(folder, fault)) {
        std::ifstream in(file.path(), std::ios::binary);
        const std::string input((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
        // Kept until the run is over, so that a crash says which input it was.
        fmt::print(stderr, "\r{}/{}\033[K", target.name, file.path().filename().string());
        // A copy of exactly its size, so that reading one byte too far is seen.
        const std::vector<char> exact(input.begin(), input.end());
        target.run({exact.data(), exact.size()});
        ++inputs;
    }
    return inputs;
}

}  // namespace

int main(int argc, char** argv) {
    if (sodium_init() < 0) return 2;
    if (argc < 2) {
        for (const auto& target : fuzz::targets()) fmt::print("{}\n", target.name);
        return 0;
    }
    const fs::path corpus = argv[1];
    bool whole = true;
    size_t all = 0;
    for (const auto& target : fuzz::targets()) {
        const size_t inputs = replay(target, corpus / target.name);
        if (inputs == 0) fmt::print(stderr, "\r{}: no inputs in {}\n", target.name, corpus.string());
        whole = whole && inputs > 0;
        all += inputs;
    }
    for (const auto& folder : fs::directory_iterator(corpus))
        if (!fuzz::find_target(folder.path().filename().string())) {
            fmt::print(stderr, "\r{}: there is no such target\n", folder.path().string());
            whole = false;
        }
    fmt::print(stderr, "\r{} inputs of {} targets\033[K\n", all, fuzz::targets().size());
    return whole ? 0 : 1;
}
