// Skills: what each person has shown, and what follows from it. The module's public header.
#pragma once

#include <memory>

#include "access/command.h"
#include "log/projection.h"
#include "people/person.h"
#include "skills/evidence.h"
#include "skills/framework.h"

namespace domdom::skills {

std::unique_ptr<log::Projection> make_skills_projection();
void add_skills_commands(access::Commands& commands, std::shared_ptr<const Framework> framework);

// What was recorded with one id. Never null; empty evidence when nothing is known yet. `home` is where the
// person lives by the latest record.
Result<std::shared_ptr<const Evidence>> load_evidence(store::Connection& db, const Uuid& home,
                                                      const Uuid& person);
// What was shown under all ids of a person.
Result<std::shared_ptr<const Evidence>> load_evidence(store::Connection& db, const people::Whole& whole);
// kInvalid when the framework has no such skill.
Result<> require_skill(const Framework& framework, const std::string& skill, std::string where);

}  // namespace domdom::skills
