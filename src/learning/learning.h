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

// What each lesson teaches and practises, read from the compiled courses.
class Catalogue {
  public:
    struct Lesson {
        std::string course, id;
        std::vector<std::string> skills;
        std::string scenario;  // empty: the lesson has nothing to practise
        std::string group;     // whose course it is; empty: everyone's
    };
    using Lessons = std::vector<Lesson>;  // in the order of the courses

    // Reads "courses.vi.json".
    static Result<Catalogue> parse(std::string_view courses);
    const std::vector<std::string>* skills_of(const std::string& course, const std::string& lesson) const;
    const Lessons& lessons() const { return lessons_; }

  private:
    Lessons lessons_;
};

void add_learning_commands(access::Commands& commands, std::shared_ptr<const Catalogue> catalogue);
void add_learning_routes(const access::Services& services, std::shared_ptr<const skills::Framework> framework,
                         std::shared_ptr<const Catalogue> catalogue);
void add_retests_route(const access::Services& services, std::shared_ptr<const skills::Framework> framework);
void add_duplicates_routes(const access::Services& services,
                           std::shared_ptr<const skills::Framework> framework);

}  // namespace domdom::learning
