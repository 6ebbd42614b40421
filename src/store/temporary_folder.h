// A folder that is gone when this is.
#pragma once

#include <cstdlib>
#include <filesystem>
#include <string>
#include <system_error>

namespace domdom::store {

struct TemporaryFolder {
    // The path stays empty when none can be made.
    TemporaryFolder() {
        std::string name = (std::filesystem::temp_directory_path() / "domdom-XXXXXX").string();
        if (mkdtemp(name.data())) path = name;
    }
    ~TemporaryFolder() {
        std::error_code ignored;
        if (!path.empty()) std::filesystem::remove_all(path, ignored);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    std::string path;
};

}  // namespace domdom::store
