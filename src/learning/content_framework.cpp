#include "learning/content_framework.h"

#include <fmt/format.h>

#include "skills/framework.h"

namespace domdom::learning {

namespace {

constexpr const char* kFile = "framework/framework.json";

void expect_new(const JsonNode& node, const std::string& id, std::set<std::string>& known) {
    if (!id.empty() && !known.insert(id).second)
        node.complain(fmt::format("\"{}\" stands here twice", id), "give one of them another id", "id");
}

void read_area(const JsonNode& area, std::set<std::string>& areas, CompiledFramework& out) {
    area.expect_only({"id", "name", "skills"});
    const std::string id = area.name("id");
    expect_new(area, id, areas);
    area.words("name");
    for (const JsonNode& skill : area.list("skills", 1, 40)) {
        skill.expect_only({"id", "name", "can", "needs"});
        const std::string name = skill.name("id");
        expect_new(skill, name, out.skills);
        if (!name.starts_with(id + "."))
            skill.complain(fmt::format("\"{}\" does not begin with its area", name),
                           fmt::format("call it {}.…", id), "id");
        skill.words("name");
        skill.words("can");
    }
}

std::set<std::string> read_named(const JsonNode& framework, std::string_view key,
                                 std::initializer_list<std::string_view> fields) {
    std::set<std::string> known;
    for (const JsonNode& one : framework.list(key, 0, 100)) {
        one.expect_only(fields);
        expect_new(one, one.name("id"), known);
        one.words("name");
        if (one.has("note")) one.words("note");
    }
    return known;
}

// What people may say they would like to be able to do, and the skills that are meant.
void read_wishes(const JsonNode& framework, const std::set<std::string>& skills) {
    read_named(framework, "wishes", {"id", "name", "skills"});
    for (const JsonNode& wish : framework.list("wishes", 0, 20))
        for (const auto& skill : wish.names("skills", 1, 20))
            if (!skills.contains(skill))
                wish.complain(fmt::format("the framework has no skill {}", skill), "name one of its skills",
                              "skills");
}

}  // namespace

CompiledFramework read_framework(Findings& findings) {
    CompiledFramework out;
    const auto document = read_object(kFile, findings);
    if (!document) return out;
    const JsonNode framework(*document, kFile, "", findings);
    framework.expect_only({"id", "version", "complete", "name", "areas", "facts", "criteria", "groups",
                           "wishes", "crosswalks"});
    framework.name("id");
    framework.whole("version", 1, 1'000'000);
    if (framework.has("name")) framework.words("name");
    out.complete = framework.has("complete") && framework.boolean("complete");
    std::set<std::string> areas;
    for (const JsonNode& area : framework.list("areas", kAreas, kAreas)) read_area(area, areas, out);
    read_named(framework, "facts", {"id", "name"});
    read_named(framework, "criteria", {"id", "name", "all"});
    out.groups = read_named(framework, "groups", {"id", "name"});
    if (framework.has("wishes")) read_wishes(framework, out.skills);
    if (framework.has("crosswalks")) read_named(framework, "crosswalks", {"id", "name", "note", "table"});

    out.json = engine::to_text(*document);
    // The counting has rules of its own: keys that collide, criteria that name what does not exist.
    if (const auto counted = skills::Framework::parse(out.json); !counted.ok())
        findings.add({kFile, 0, counted.error().where, counted.error().what, counted.error().mend});
    return out;
}

}  // namespace domdom::learning
