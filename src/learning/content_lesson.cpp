#include "learning/content_lesson.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace domdom::learning {

namespace {

constexpr const char* kRoot = "courses";
constexpr const char* kCompanions = "companions";  // no group of the population that a target counts

class LessonReader {
  public:
    LessonReader(std::string course, std::string id, const ContentLibrary& library, Findings& findings)
        : library_(library), findings_(findings), folder_(fmt::format("{}/{}/{}", kRoot, course, id)) {
        lesson_.course = std::move(course);
        lesson_.id = std::move(id);
    }

    ContentLesson read() {
        const std::string file = folder_ + "/lesson.json";
        if (const auto document = read_object(file, findings_))
            read_fields(JsonNode(*document, file, "", findings_));
        for (size_t i = 0; i < kLanguages.size(); ++i) {
            const std::string page = fmt::format("{}/{}.md", folder_, kLanguages[i]);
            if (const auto text = read_text(page, findings_))
                lesson_.pages[i] = read_page(*text, page, findings_);
        }
        const auto scenario = library_.scenarios.find(lesson_.scenario);
        check_pages(lesson_, folder_, scenario == library_.scenarios.end() ? nullptr : &scenario->second,
                    findings_);
        return std::move(lesson_);
    }

  private:
    void read_fields(const JsonNode& node) {
        node.expect_only({"id", "minutes", "title", "skills", "scenario", "items"});
        if (node.name("id") != lesson_.id)
            node.complain("the id is not the name of the folder", fmt::format("write \"{}\"", lesson_.id),
                          "id");
        lesson_.minutes = node.whole("minutes", 1, 60);
        lesson_.title = node.words("title");
        lesson_.skills = node.names("skills", 1, 8);
        for (const auto& skill : lesson_.skills) expect_skill(node, skill, "skills");
        if (node.has("scenario")) read_scenario(node);
        if (node.has("items"))
            for (const JsonNode& item : node.list("items", 0, 30)) read_item(item);
    }

    void expect_skill(const JsonNode& node, const std::string& skill, std::string_view key) {
        if (!skill.empty() && !library_.skills.contains(skill))
            node.complain(fmt::format("the framework has no skill {}", skill),
                          "choose one of framework/framework.json", key);
    }

    void read_scenario(const JsonNode& node) {
        lesson_.scenario = node.name("scenario");
        if (!lesson_.scenario.empty() && !library_.scenarios.contains(lesson_.scenario))
            node.complain(fmt::format("there is no scenario {}", lesson_.scenario),
                          "write it under scenarios/, or name another", "scenario");
    }

    void read_item(const JsonNode& node) {
        node.expect_only({"id", "skill", "question", "choices"});
        ContentItem item{node.name("id"), node.name("skill"), node.words("question"), {}};
        expect_skill(node, item.skill, "skill");
        for (const ContentItem& other : lesson_.items)
            if (other.id == item.id && !item.id.empty())
                node.complain(fmt::format("\"{}\" stands here twice", item.id), "give one of them another id",
                              "id");
        for (const JsonNode& choice : node.list("choices", 2, 6)) {
            choice.expect_only({"text", "right", "why"});
            item.choices.push_back({choice.words("text"), choice.words("why"), choice.boolean("right")});
        }
        const auto right =
            std::count_if(item.choices.begin(), item.choices.end(), [](auto& one) { return one.right; });
        if (right != 1)
            node.complain(fmt::format("{} answers are right", right), "let exactly one be right", "choices");
        lesson_.items.push_back(std::move(item));
    }

    const ContentLibrary& library_;
    Findings& findings_;
    const std::string folder_;
    ContentLesson lesson_;
};

// Whoever always taps the same place should not be right more often than by chance.
void check_places(const ContentCourse& course, const std::string& file, Findings& findings) {
    constexpr size_t kItemsMin = 12;   // of fewer, chance alone puts many in one place
    constexpr size_t kChoicesMin = 3;  // of two, each is right every other time
    std::map<size_t, size_t> right_at;
    size_t items = 0;
    for (const ContentLesson& lesson : course.lessons)
        for (const ContentItem& item : lesson.items) {
            if (item.choices.size() < kChoicesMin) continue;
            const auto right = std::find_if(item.choices.begin(), item.choices.end(),
                                            [](const ContentChoice& choice) { return choice.right; });
            ++right_at[static_cast<size_t>(right - item.choices.begin())];
            ++items;
        }
    for (const auto& [place, count] : right_at)
        if (items >= kItemsMin && count * 5 > items * 2)
            findings.add({file, 0, "lessons",
                          fmt::format("{} of {} right answers stand in place {}", count, items, place + 1),
                          "spread them over all places, in no pattern"});
}

ContentCourse read_course(const std::string& id, const ContentLibrary& library, Findings& findings) {
    ContentCourse course;
    course.id = id;
    const std::string file = fmt::format("{}/{}/course.json", kRoot, id);
    const auto document = read_object(file, findings);
    if (!document) return course;
    const JsonNode node(*document, file, "", findings);
    node.expect_only({"id", "number", "title", "for", "group", "lessons"});
    if (node.name("id") != id)
        node.complain("the id is not the name of the folder", fmt::format("write \"{}\"", id), "id");
    course.number = node.whole("number", 0, 1000);
    course.title = node.words("title");
    course.who = node.words("for");
    if (node.has("group")) course.group = node.name("group");
    if (!course.group.empty() && course.group != kCompanions && !library.groups.contains(course.group))
        node.complain(
            fmt::format("the framework has no group {}", course.group),
            fmt::format("choose one of framework/framework.json, or {}, or leave it out for everyone",
                        kCompanions),
            "group");
    const auto lessons = node.names("lessons", 1, 100);
    const auto folders = folders_in(fmt::format("{}/{}", kRoot, id), findings);
    for (const auto& folder : folders)
        if (std::find(lessons.begin(), lessons.end(), folder) == lessons.end())
            node.complain(fmt::format("the lesson {} is not in the list", folder),
                          "add it, or remove its folder", "lessons");
    for (const auto& lesson : lessons) {
        if (std::find(folders.begin(), folders.end(), lesson) == folders.end())
            node.complain(fmt::format("the lesson {} has no folder", lesson), "write it, or leave it out",
                          "lessons");
        else
            course.lessons.push_back(LessonReader(id, lesson, library, findings).read());
    }
    check_places(course, file, findings);
    return course;
}

}  // namespace

std::vector<ContentCourse> read_courses(const ContentLibrary& library, Findings& findings) {
    std::vector<ContentCourse> courses;
    for (const auto& id : folders_in(kRoot, findings)) {
        auto course = read_course(id, library, findings);
        for (const ContentCourse& other : courses)
            if (other.number == course.number)
                findings.add({fmt::format("{}/{}/course.json", kRoot, id), 0, "number",
                              fmt::format("{} has the number {} too", other.id, other.number),
                              "choose another"});
        courses.push_back(std::move(course));
    }
    std::stable_sort(courses.begin(), courses.end(), [](auto& a, auto& b) { return a.number < b.number; });
    return courses;
}

}  // namespace domdom::learning
