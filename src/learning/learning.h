// Learning: lessons completed, what each person can do, what comes next. The module's public header.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "access/command.h"
#include "access/routing.h"
#include "skills/framework.h"

namespace domdom::learning {

std::unique_ptr<log::Projection> make_learning_projection();

// The skills each lesson teaches, read from the compiled courses.
class Catalogue {
  public:
    // Reads "courses.vi.json".
    static Result<Catalogue> parse(std::string_view courses);
    const std::vector<std::string>* skills_of(const std::string& course, const std::string& lesson) const;
    size_t lessons() const { return lessons_.size(); }

  private:
    std::map<std::pair<std::string, std::string>, std::vector<std::string>> lessons_;
};

void add_learning_commands(access::Commands& commands, std::shared_ptr<const Catalogue> catalogue);
void add_learning_routes(const access::Services& services,
                         std::shared_ptr<const skills::Framework> framework);
void add_duplicates_routes(const access::Services& services,
                           std::shared_ptr<const skills::Framework> framework);

}  // namespace domdom::learning
