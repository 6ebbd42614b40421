#include "learning/content_build.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <fstream>

#include "base/text.h"
#include "composer/campaign.h"
#include "learning/content_drills.h"
#include "learning/content_framework.h"
#include "learning/content_lesson.h"
#include "learning/content_tasks.h"
#include "reports/form.h"
#include "rights/rules.h"

namespace domdom::learning {

namespace fs = std::filesystem;

namespace {

constexpr const char* kSameWords = "same-words.json";
constexpr const char* kGlossary = "glossary.json";
constexpr const char* kPlacePage = "place-page.json";
constexpr const char* kReferrals = "referrals.json";
constexpr const char* kMandates = "mandates.json";
constexpr const char* kRights = "rights.json";
constexpr const char* kReports = "reports";
constexpr const char* kCampaigns = "campaigns";

std::vector<std::string> read_same_words(Findings& findings) {
    std::vector<std::string> same;
    std::error_code fault;
    if (!fs::exists(findings.folder / kSameWords, fault)) return same;
    const auto document = read_object(kSameWords, findings);
    if (!document) return same;
    for (const JsonNode& word : JsonNode(*document, kSameWords, "", findings).list("words", 0, 200)) {
        if (word.json().is(engine::Json::Kind::kString) && !word.json().text.empty())
            same.push_back(word.json().text);
        else
            word.complain("a word is needed here", "write a name that reads alike in every language");
    }
    return same;
}

struct Names {
    Glossary glossary;
    PhoneLabels phone;
};

void read_phone_labels(const JsonNode& node, PhoneLabels& labels, Findings& findings) {
    const engine::Json* phone = node.json().find("phone");
    if (!phone) return;
    for (size_t i = 0; i < kLanguages.size(); ++i)
        for (const JsonNode& label :
             JsonNode(*phone, kGlossary, "phone", findings).list(kLanguages[i], 1, 20))
            labels[i].push_back(label.json().text);
}

Names read_glossary(Findings& findings) {
    Names names;
    std::error_code fault;
    if (!fs::exists(findings.folder / kGlossary, fault)) return names;
    const auto document = read_object(kGlossary, findings);
    if (!document) return names;
    const JsonNode node(*document, kGlossary, "", findings);
    for (size_t i = 0; i < kLanguages.size(); ++i)
        for (const JsonNode& thing : node.list(kLanguages[i], 0, 200)) {
            thing.expect_only({"say", "never"});
            const std::string say = thing.text("say");
            for (const JsonNode& word : thing.list("never", 1, 20))
                names.glossary[i].push_back({lower_vietnamese(word.json().text), say});
        }
    read_phone_labels(node, names.phone, findings);
    return names;
}

void read_consents(CompiledContent& content, Findings& findings) {
    constexpr std::string_view kEnding = ".json";
    constexpr size_t kConsentBytesMax = 20'000;
    for (const auto& name : files_in("consent", findings)) {
        const std::string file = "consent/" + name;
        const auto document = read_object(file, findings);
        if (!document) continue;
        const JsonNode node(*document, file, "", findings);
        node.expect_only({"id", "version", "text"});
        if (node.name("id") + std::string(kEnding) != name)
            node.complain("the id is not the name of the file", "let them be the same", "id");
        node.whole("version", 1, 1'000'000);
        node.words("text", kConsentBytesMax);
        content.files[file] = engine::to_text(*document);
    }
}

// Words by key: of the public page of a place, and of whom people are referred to.
void read_words(const char* file, CompiledContent& content, Findings& findings) {
    std::error_code fault;
    if (!fs::exists(findings.folder / file, fault)) return;
    const auto document = read_object(file, findings);
    if (!document) return;
    const JsonNode node(*document, file, "", findings);
    for (const auto& key : document->keys) node.words(key);
    content.files[file] = engine::to_text(*document);
}

// What a companion may be allowed to do on somebody's behalf, and for how long at most.
void read_mandates(CompiledContent& content, Findings& findings) {
    std::error_code fault;
    if (!fs::exists(findings.folder / kMandates, fault)) return;
    const auto document = read_object(kMandates, findings);
    if (!document) return;
    const JsonNode node(*document, kMandates, "", findings);
    node.expect_only({"daysMax", "tasks"});
    node.whole("daysMax", 1, 366);
    for (const JsonNode& task : node.list("tasks", 1, 40)) {
        task.expect_only({"id", "name"});
        task.name("id");
        task.words("name", 200);
    }
    content.files[kMandates] = engine::to_text(*document);
}

// Periods, holidays and ages of people's rights; phones show them, the server reckons with them.
void read_rights(CompiledContent& content, Findings& findings) {
    std::error_code fault;
    if (!fs::exists(findings.folder / kRights, fault)) return;
    const auto text = read_text(kRights, findings);
    if (!text) return;
    const auto rules = rights::Rules::parse(*text);
    if (rules.ok()) {
        content.files[kRights] = *text;
        return;
    }
    const Error& error = rules.error();
    findings.add(
        {kRights, 0, error.where, error.what, error.mend.empty() ? "see content/rights.json" : error.mend});
}

// Forms of reports; all of them in one file, as the server and the pages read them.
void read_report_forms(CompiledContent& content, Findings& findings) {
    std::string forms;
    for (const auto& name : files_in(kReports, findings)) {
        const std::string file = fmt::format("{}/{}", kReports, name);
        const auto text = read_text(file, findings);
        if (!text) continue;
        const auto form = reports::Form::parse(*text);
        if (!form.ok())
            findings.add({file, 0, form.error().where, form.error().what, form.error().mend});
        else if (form->id() + ".json" != name)
            findings.add({file, 0, "id", "the id is not the name of the file", "let them be the same"});
        else
            forms += (forms.empty() ? "" : ",\n") + *text;
    }
    if (!forms.empty()) content.files["reports.json"] = fmt::format("{{\"forms\": [{}]}}", forms);
}

// Campaigns as templates: their skills are taught here, and their report is one of the forms.
void read_campaigns(const std::set<std::string>& skills, CompiledContent& content, Findings& findings) {
    std::string campaigns;
    for (const auto& name : files_in(kCampaigns, findings)) {
        const std::string file = fmt::format("{}/{}", kCampaigns, name);
        const auto text = read_text(file, findings);
        if (!text) continue;
        const auto campaign = composer::Campaign::parse(*text);
        if (!campaign.ok()) {
            findings.add({file, 0, campaign.error().where, campaign.error().what, campaign.error().mend});
            continue;
        }
        if (campaign->id + ".json" != name)
            findings.add({file, 0, "id", "the id is not the name of the file", "let them be the same"});
        std::error_code fault;
        if (!fs::exists(findings.folder / kReports / (campaign->report_form + ".json"), fault))
            findings.add({file, 0, "report.form", "there is no such form", "name a file of content/reports"});
        for (const auto& session : campaign->sessions)
            for (const auto& skill : session.skills)
                if (!skills.contains(skill))
                    findings.add({file, 0, skill, "the framework has no such skill", "name one that it has"});
        campaigns += (campaigns.empty() ? "" : ",\n") + *text;
    }
    if (!campaigns.empty())
        content.files["campaigns.json"] = fmt::format("{{\"campaigns\": [{}]}}", campaigns);
}

void take_scenarios(const Scenarios& scenarios, CompiledContent& content) {
    auto& report = content.report;
    report.scenarios = scenarios.size();
    for (const auto& [id, scenario] : scenarios) {
        if (!scenario.scam.empty()) ++report.drills;
        if (scenario.states == 0) continue;
        report.sound.push_back({id, scenario.states, scenario.shortest});
        content.files[fmt::format("scenarios/{}.json", id)] = scenario.json;
    }
}

void take_courses(const std::vector<ContentCourse>& courses, const Scenarios& scenarios,
                  CompiledContent& content) {
    auto& report = content.report;
    report.courses = courses.size();
    for (size_t i = 0; i < kLanguages.size(); ++i)
        content.files[fmt::format("courses.{}.json", kLanguages[i])] = courses_json(courses, i);
    for (const ContentCourse& course : courses) {
        report.lessons += course.lessons.size();
        for (const ContentLesson& lesson : course.lessons) {
            report.items += lesson.items.size();
            const auto scenario = scenarios.find(lesson.scenario);
            for (size_t i = 0; i < kLanguages.size(); ++i)
                content.files[fmt::format("lessons/{}/{}.{}.json", course.id, lesson.id, kLanguages[i])] =
                    lesson_json(lesson, scenario == scenarios.end() ? nullptr : &scenario->second, i);
        }
    }
}

// A skill is taught by a lesson, and shown in a practice that is no drill.
void check_all_taught(const CompiledFramework& framework, const std::vector<ContentCourse>& courses,
                      const Scenarios& scenarios, Findings& findings) {
    std::set<std::string> taught, practised;
    for (const ContentCourse& course : courses)
        for (const ContentLesson& lesson : course.lessons)
            taught.insert(lesson.skills.begin(), lesson.skills.end());
    for (const auto& [id, scenario] : scenarios)
        if (scenario.scam.empty()) practised.insert(scenario.skill);
    for (const auto& skill : framework.skills) {
        if (!taught.contains(skill))
            findings.add({"courses", 0, skill, "no lesson teaches this skill", "write one"});
        if (!practised.contains(skill))
            findings.add({"scenarios", 0, skill, "no scenario practises this skill", "write one"});
    }
}

Result<> write_file(const fs::path& path, const std::string& bytes) {
    std::error_code fault;
    fs::create_directories(path.parent_path(), fault);
    std::ofstream out(path, std::ios::binary | std::ios::trunc);
    out << bytes << std::flush;
    if (!out)
        return Error{Code::kStorage, "this file cannot be written", path.string(),
                     "look at the disk and its rights"};
    return {};
}

bool lies_inside(const fs::path& inner, const fs::path& outer) {
    std::error_code fault;
    const auto relative =
        fs::weakly_canonical(inner, fault).lexically_relative(fs::weakly_canonical(outer, fault));
    return !relative.empty() && *relative.begin() != "..";
}

}  // namespace

CompiledContent compile_content(const fs::path& folder) {
    CompiledContent content;
    Findings findings;
    findings.folder = folder;
    std::error_code fault;
    if (!fs::is_directory(folder, fault)) {
        content.report.problems.push_back({folder.string(), 0, "", "there is no such folder",
                                           "name a folder with framework, courses, scenarios and consent"});
        return content;
    }
    auto same = read_same_words(findings);
    auto names = read_glossary(findings);
    findings.words = WordRules(std::move(same), std::move(names.glossary), std::move(names.phone));
    const auto framework = read_framework(findings);
    content.files["framework.json"] = framework.json;
    content.report.skills = framework.skills.size();
    if (auto tasks = read_tasks(framework, findings); !tasks.empty())
        content.files["tasks.json"] = std::move(tasks);
    const auto scenarios = read_scenarios(framework.skills, findings);
    take_scenarios(scenarios, content);
    const auto scams = read_scams(findings);
    check_drills(scams, scenarios, findings);
    for (size_t i = 0; i < kLanguages.size(); ++i)
        content.files[fmt::format("drills.{}.json", kLanguages[i])] = drills_json(scams, scenarios, i);
    const auto courses = read_courses({framework.skills, framework.groups, scenarios}, findings);
    take_courses(courses, scenarios, content);
    if (framework.complete) {
        check_all_taught(framework, courses, scenarios, findings);
        check_all_drilled(scams, scenarios, findings);
    }
    read_consents(content, findings);
    read_rights(content, findings);
    read_report_forms(content, findings);
    read_words(kPlacePage, content, findings);
    read_words(kReferrals, content, findings);
    read_mandates(content, findings);
    read_campaigns(framework.skills, content, findings);
    content.report.problems = std::move(findings.problems);
    return content;
}

ContentReport check_content(const fs::path& folder) { return compile_content(folder).report; }

Result<ContentReport> build_content(const fs::path& folder, const fs::path& out) {
    if (lies_inside(out, folder))
        return invalid("the compiled content cannot lie in the folder it is made from", out.string(),
                       "choose a folder outside, for example build/content");
    auto content = compile_content(folder);
    if (content.report.ok())
        for (const auto& [path, bytes] : content.files) TRY(write_file(out / path, bytes));
    return std::move(content.report);
}

std::string to_json(const ContentReport& report) {
    engine::JsonWriter json;
    const auto count = [&](std::string_view name, size_t value) {
        json.key(name).number(static_cast<int64_t>(value));
    };
    json.open_object();
    count("courses", report.courses);
    count("lessons", report.lessons);
    count("scenarios", report.scenarios);
    count("drills", report.drills);
    count("items", report.items);
    count("skills", report.skills);
    json.key("problems").open_array();
    for (const auto& problem : report.problems) {
        json.open_object().key("file").text(problem.file);
        if (problem.line > 0) count("line", problem.line);
        if (!problem.where.empty()) json.key("where").text(problem.where);
        json.key("what").text(problem.what).key("mend").text(problem.mend).close_object();
    }
    return json.close_array().close_object().result();
}

std::string to_text(const ContentReport& report) {
    std::string text;
    for (const auto& scenario : report.sound)
        text += fmt::format("{}: {} states, {} presses: {}\n", scenario.id, scenario.states,
                            scenario.shortest.size(), fmt::join(scenario.shortest, " · "));
    for (const auto& problem : report.problems) text += to_line(problem) + "\n";
    text += fmt::format("{} courses, {} lessons, {} scenarios ({} drills), {} items, {} skills: {}\n",
                        report.courses, report.lessons, report.scenarios, report.drills, report.items,
                        report.skills,
                        report.ok() ? "no problems" : fmt::format("{} problems", report.problems.size()));
    return text;
}

}  // namespace domdom::learning
