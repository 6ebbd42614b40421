#include "base/file.h"

#include <fmt/format.h>

#include <filesystem>
#include <fstream>

namespace domdom {

Result<std::string> load_file(const std::string& path, size_t bytes_max) {
    std::error_code fault;
    if (std::filesystem::is_directory(path, fault)) return invalid("this is a folder", path, "name a file");
    std::ifstream in(path, std::ios::binary);
    if (!in) return Error{Code::kNotFound, "the file cannot be opened", path, "check its name and rights"};
    std::string text;
    char block[64 * 1024];
    while (in.read(block, sizeof block) || in.gcount() > 0) {
        text.append(block, static_cast<size_t>(in.gcount()));
        if (text.size() > bytes_max)
            return Error{Code::kTooLarge, fmt::format("the file is larger than {} bytes", bytes_max), path,
                         "cut it into several files"};
    }
    if (in.bad()) return Error{Code::kStorage, "the file cannot be read to its end", path, "copy it anew"};
    return text;
}

}  // namespace domdom
