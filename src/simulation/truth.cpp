#include "simulation/truth.h"

#include <filesystem>

namespace domdom::simulation {

Result<Truth> Truth::create(const std::string& file) {
    std::error_code fault;
    if (std::filesystem::exists(file, fault))
        return Error{Code::kConflict, "this file is there already", file, "name another one, or remove it"};
    Truth truth;
    truth.name_ = file;
    truth.file_.open(file);
    if (!truth.file_)
        return Error{Code::kStorage, "this file cannot be made", file, "check the folder and its rights"};
    return truth;
}

void Truth::tell(const json::object& line) {
    if (file_.is_open()) file_ << json::serialize(line) << '\n';
}

Result<> Truth::finish() {
    if (!file_.is_open()) return {};
    file_.close();
    if (file_) return {};
    return Error{Code::kStorage, "not all of this file could be written", name_,
                 "free some space, and simulate again into an empty store"};
}

}  // namespace domdom::simulation
