#include "learning/content_build.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

#include "base/json.h"
#include "engine/scenario.h"
#include "learning/content_scenario.h"
#include "store/temporary_folder.h"

namespace domdom::learning {

namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

const fs::path kSource = DOMDOM_SOURCE_DIR;
const fs::path kContent = kSource / "content";
const fs::path kExample = kSource / "tests/data/content/example";

std::string read_bytes(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

void write_bytes(const fs::path& path, std::string_view bytes) {
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << bytes;
}

json::object compiled(const CompiledContent& content, const std::string& path) {
    const auto it = content.files.find(path);
    if (it == content.files.end()) throw std::runtime_error("not compiled: " + path);
    return json::parse(it->second).as_object();
}

// A copy of the example to make mistakes in.
struct Draft {
    Draft() {
        fs::copy(kExample, folder.path, fs::copy_options::recursive | fs::copy_options::overwrite_existing);
    }

    void replace(const std::string& file, const std::string& from, const std::string& to) const {
        const fs::path path = fs::path(folder.path) / file;
        std::string bytes = read_bytes(path);
        const size_t at = bytes.find(from);
        ASSERT_NE(at, std::string::npos) << file << " has no " << from;
        write_bytes(path, bytes.replace(at, from.size(), to));
    }
    std::vector<std::string> told() const {
        std::vector<std::string> lines;
        for (const auto& problem : check_content(folder.path).problems) lines.push_back(to_line(problem));
        return lines;
    }

    store::TemporaryFolder folder;
};

TEST(ContentBuild, The_content_of_the_repository_is_clean) {
    const auto content = compile_content(kContent);
    EXPECT_EQ(to_text(content.report).find("no problems"), to_text(content.report).size() - 12)
        << to_text(content.report);
    EXPECT_GE(content.report.lessons, 6u);
    EXPECT_EQ(content.report.sound.size(), content.report.scenarios);
}

TEST(ContentBuild, Every_lesson_has_a_card_and_a_picture_for_each_press_in_every_language) {
    const auto content = compile_content(kContent);
    for (const auto& [path, bytes] : content.files) {
        if (!path.starts_with("lessons/")) continue;
        const auto lesson = json::parse(bytes).as_object();
        for (const auto& step : lesson.at("card").as_array())
            EXPECT_TRUE(
                lesson.at("pictures").as_object().contains(std::to_string(step.at("picture").as_int64())))
                << path;
        EXPECT_FALSE(lesson.at("card").as_array().empty()) << path;
    }
}

TEST(ContentBuild, A_lesson_is_compiled_as_the_application_expects_it) {
    const auto content = compile_content(kExample);
    ASSERT_THAT(content.report.problems, IsEmpty()) << to_text(content.report);
    const auto lesson = compiled(content, "lessons/first-light/torch.en.json");
    EXPECT_EQ(lesson.at("course"), "first-light");
    EXPECT_EQ(lesson.at("title"), "The torch");
    EXPECT_EQ(lesson.at("minutes"), 2);
    EXPECT_EQ(lesson.at("scenario"), "device.light/torch-on");
    EXPECT_THAT(lesson.at("html").as_string().c_str(),
                HasSubstr("aria-label=\"The home screen, with &quot;Torch&quot; lit up\""));
    EXPECT_EQ(lesson.at("speech").as_array().size(), 5u);
    EXPECT_EQ(json::serialize(lesson.at("card")),
              R"([{"text":"Open the Torch square.","picture":1},{"text":"Tap Switch.","picture":2}])");
    const auto& first = lesson.at("pictures").at("1");
    EXPECT_EQ(first.at("highlight"), "open torch");
    EXPECT_EQ(first.at("items").at(0).at("label"), "Torch");
    EXPECT_EQ(lesson.at("items").at(0).at("choices").at(0).at("why"), "That is right.");
}

TEST(ContentBuild, A_scenario_is_compiled_with_its_version_and_the_engine_can_read_it_back) {
    const auto content = compile_content(kExample);
    const auto scenario = compiled(content, "scenarios/device.light/torch-on.json");
    const std::string source = json::serialize(scenario.at("scenario"));
    EXPECT_EQ(scenario.at("version").as_string(), content_version(source));
    EXPECT_TRUE(engine::parse_scenario(source).ok());
    EXPECT_EQ(scenario.at("texts").at("vi").at("torch"), "Đèn pin");
    EXPECT_EQ(content_version(""), "0e5751c026e543b2");
}

TEST(ContentBuild, Courses_framework_and_consent_are_compiled) {
    const auto content = compile_content(kExample);
    const auto course = compiled(content, "courses.fr.json").at("courses").at(0);
    EXPECT_EQ(course.at("title"), "Première lumière");
    EXPECT_EQ(course.at("lessons").at(0).at("id"), "torch");
    EXPECT_EQ(compiled(content, "framework.json").at("areas").as_array().size(), 8u);
    EXPECT_EQ(compiled(content, "consent/example-1.json").at("version"), 1);
    EXPECT_THAT(content.files, SizeIs(13));
}

TEST(ContentBuild, The_same_folder_gives_the_same_bytes) {
    EXPECT_EQ(compile_content(kContent).files, compile_content(kContent).files);
    const Draft copy;
    EXPECT_EQ(compile_content(copy.folder.path).files, compile_content(kExample).files);
}

TEST(ContentBuild, What_is_written_is_what_was_compiled) {
    const store::TemporaryFolder out;
    ASSERT_TRUE(build_content(kExample, out.path).ok());
    for (const auto& [path, bytes] : compile_content(kExample).files)
        EXPECT_EQ(read_bytes(fs::path(out.path) / path), bytes);
}

TEST(ContentBuild, Content_with_a_problem_is_not_written) {
    const Draft draft;
    const store::TemporaryFolder out;
    draft.replace("courses/first-light/torch/en.md", "Open", "<b>Open</b>");
    const auto report = build_content(draft.folder.path, out.path);
    ASSERT_TRUE(report.ok());
    EXPECT_FALSE(report->ok());
    EXPECT_TRUE(fs::is_empty(out.path));
}

TEST(ContentBuild, The_compiled_content_never_lands_in_its_own_source) {
    const Draft draft;
    EXPECT_FALSE(build_content(draft.folder.path, draft.folder.path).ok());
    EXPECT_FALSE(build_content(draft.folder.path, fs::path(draft.folder.path) / "out").ok());
}

struct Mistake {
    const char* file;
    const char* from;
    const char* to;
    const char* told;  // a part of the one line
};

constexpr const char* kCourse = "courses/first-light/course.json";
constexpr const char* kLesson = "courses/first-light/torch/lesson.json";
constexpr const char* kEnglishPage = "courses/first-light/torch/en.md";
constexpr const char* kFramework = "framework/framework.json";
constexpr const char* kTasks = "framework/tasks.json";
constexpr const char* kScenario = "scenarios/device.light/torch-on/scenario.json";
constexpr const char* kFrenchTexts = "scenarios/device.light/torch-on/fr.json";

const Mistake kMistakes[] = {
    {kCourse, "\"id\": \"first-light\"", "\"id\": \"last-light\"",
     "course.json, line 2, id: the id is not the name of the folder"},
    {kCourse, "\"number\": 1,", "", "course.json, line 1, number: \"number\" is missing"},
    {kCourse, "\"torch\"]", "\"torch\", \"lamp\"]", "the lesson lamp has no folder"},
    {kCourse, "\"en\": \"First light\", ", "", "course.json, line 4, title.en: \"en\" is missing"},
    {kCourse, "First light", "Ánh đèn đầu tiên",
     "course.json, line 4, title.en: this text reads the same in vi"},
    {kCourse, "\"number\": 1,", "\"number\": 1, \"nummer\": 2,", "nummer: the field \"nummer\" is not known"},
    {kCourse, "{", "", "course.json, line 2"},
    {kLesson, "\"minutes\": 2", "\"minutes\": 0",
     "lesson.json, line 3, minutes: 0 is out of range (choose 1 to 60)"},
    {kLesson, "[\"device.light\"]", "[\"device.dark\"]",
     "lesson.json, line 5, skills: the framework has no skill device.dark"},
    {kLesson, "\"skill\": \"device.light\"", "\"skill\": \"device.dark\"",
     "items[0].skill: the framework has no skill"},
    {kLesson, "torch-on", "torch-off",
     "lesson.json, line 6, scenario: there is no scenario device.light/torch-off"},
    {kLesson, "\"right\": true", "\"right\": false", "items[0].choices: 0 answers are right"},
    {kLesson, "\"right\": false", "\"right\": true", "items[0].choices: 2 answers are right"},
    {kLesson, "J’allume", "J'allume", "items[0].choices[0].text.fr: a straight apostrophe"},
    {kEnglishPage, "\n2. Tap", "\n2. Look.\n\n3. Tap", "en.md: there are 3 steps, and 2 in vi.md"},
    {kEnglishPage, "step:2", "step:9", "en.md: there is no picture step:9"},
    {kEnglishPage, "step:2", "step:1", "en.md: step 2 has the pictures [1], and [2] in vi.md"},
    {kEnglishPage, "step:2", "step:1", "en.md: no step shows press 2 of the practice, \"switch\""},
    {kEnglishPage, "Now you try.", "Giờ bác thử nhé.", "en.md: this text reads the same in vi"},
    {kEnglishPage, "Now you try.", "Now you <i>try</i>.", "en.md, line 13: HTML has no place in a lesson"},
    {kEnglishPage, "**Switch**", "**Torch** and **Lamp**",
     "en.md: \"Lamp\" is not on the picture of its step"},
    {kEnglishPage, "**Switch**", "**Weather**", "en.md: \"Weather\" is not on the picture of its step"},
    {kFramework, "\"device.light\",", "\"light\",",
     "areas[0].skills[0].id: \"light\" does not begin with its area"},
    {kFramework, "\"id\": \"work\"", "\"id\": \"ai\"", "areas[7].id: \"ai\" stands here twice"},
    {kFramework, "\"ai.ask\"", "\"safety.calls\"", "have the same key"},
    {kFramework, "\"fr\": \"Payer\"", "\"fr\": \"\"", "areas[4].name.fr: this text is empty"},
    {kFramework, "[\"device.light\", ", "[\"device.dark\", ",
     "criteria[0].all: device.dark is neither a skill nor a fact"},
    {kScenario, "\"go\": \"torch\"", "\"go\": \"lamp\"", "scenario.json, line 14, rules[0].go"},
    {kScenario, "\"id\": \"device.light/torch-on\"", "\"id\": \"device.light/torch\"",
     "scenario.json, id: the folder is called"},
    {kScenario, "\"set\": { \"lamp\": \"on\" }, ", "", "scenario.json, goal: it cannot be reached"},
    {kFrenchTexts, "  \"weather\": \"Météo\",\n", "", "fr.json, weather: this text is missing"},
    {kFrenchTexts, "\"torch\": \"Lampe\"", "\"torch\": \"Lampe\", \"sun\": \"Soleil\"",
     "fr.json, sun: this text is never shown"},
    {kFrenchTexts,
     "aujourd’hui\u00A0:", "aujourd’hui :", "fr.json, line 4, nothing-here: a non-breaking space is missing"},
    {kTasks, "\"skill\": \"device.light\"", "\"skill\": \"device.dark\"",
     "tasks.json, line 3, tasks[0].skill: the framework has no skill device.dark"},
    {kTasks, "\"skill\": \"information.find\"", "\"skill\": \"device.light\"",
     "tasks.json, line 9, tasks[1].skill: device.light has its task already"},
    {kTasks, ", \"fr\": \"Cherchez la météo.\"", "", "tasks[1].task.fr: \"fr\" is missing"},
    {kTasks, "You see the lamp shine", "Bác thấy đèn sáng",
     "tasks[0].checks[1].see.en: this text reads the same in vi"},
    {kTasks, "Bác bật đèn nhé.",
     "Bác bật cái đèn pin ở trong máy của bác lên cho sáng rồi soi vào gầm giường tìm giúp cháu đôi dép.",
     "tasks.json, line 4, tasks[0].task.vi: 23 words in one breath"},
    {kTasks, "Find the weather.", "Find the weather. It's there.", "tasks[1].task.en: a straight apostrophe"},
    {kTasks, ", { \"see\": { \"vi\": \"Đọc được\", \"en\": \"Can read it\", \"fr\": \"Sait le lire\" } }", "",
     "tasks[1].checks: there are 1 here (give 2 to 5)"},
    {kTasks, "\"safe\"", "\"save\"", "tasks[0].save: the field \"save\" is not known"},
    {"consent/example-1.json", "example-1", "example-2",
     "consent/example-1.json, line 2, id: the id is not the name of the file"},
    {"same-words.json", "\"Lan\"", "7", "same-words.json, line 1, words[0]: a word is needed here"},
};

TEST(ContentCheck, Each_kind_of_mistake_is_told_with_its_file_and_place) {
    for (const Mistake& mistake : kMistakes) {
        const Draft draft;
        draft.replace(mistake.file, mistake.from, mistake.to);
        EXPECT_THAT(draft.told(), ::testing::Contains(HasSubstr(mistake.told)))
            << mistake.file << ": " << mistake.to;
    }
}

TEST(ContentBuild, A_task_is_compiled_with_what_can_be_seen_and_what_is_left_alone) {
    const auto tasks = compiled(compile_content(kExample), "tasks.json").at("tasks").as_array();
    ASSERT_THAT(tasks, SizeIs(2));
    EXPECT_EQ(tasks.at(0).at("skill"), "device.light");
    EXPECT_EQ(tasks.at(0).at("task").at("fr"), "Allumez la lampe.");
    EXPECT_EQ(tasks.at(0).at("checks").at(1).at("see").at("en"), "You see the lamp shine");
    EXPECT_EQ(tasks.at(0).at("safe").at("vi"), "Không chạm vào máy của bác.");
    EXPECT_FALSE(tasks.at(1).as_object().contains("safe"));
}

TEST(ContentCheck, A_complete_framework_has_a_task_for_each_skill) {
    const Draft draft;
    draft.replace(kFramework, "\"version\": 1,", "\"version\": 1, \"complete\": true,");
    const std::string missing = "framework/tasks.json, work.write: no task shows this skill (write one)";
    EXPECT_THAT(draft.told(), ::testing::Contains(missing));
    EXPECT_THAT(draft.told(), ::testing::Not(::testing::Contains(HasSubstr("device.light: no task"))));
    fs::remove(fs::path(draft.folder.path) / kTasks);
    EXPECT_THAT(draft.told(), ::testing::Contains("framework/tasks.json: this file is missing (write it)"));
    draft.replace(kFramework, "\"complete\": true", "\"complete\": false");
    EXPECT_THAT(draft.told(), IsEmpty());
}

TEST(ContentCheck, A_lesson_that_takes_more_than_seven_minutes_to_read_is_told) {
    std::string talk;
    for (int i = 0; i < 880; ++i) talk += i % 10 == 9 ? "done. " : "word ";
    const Draft draft;
    draft.replace(kEnglishPage, "Now you try.", talk);
    EXPECT_THAT(draft.told(), SizeIs(0));  // 7 minutes at 130 words are 910
    draft.replace(kEnglishPage, "done. ", "and that was all of it for today, thank you very much. ");
    EXPECT_THAT(draft.told(), ::testing::Contains(HasSubstr("take more than 7 minutes to read aloud")));
}

TEST(ContentCheck, A_step_may_name_what_the_application_itself_writes_on_the_phone) {
    const Draft draft;
    draft.replace(kEnglishPage, "Tap **Switch**",
                  "Tap **Switch**, then **Done**, the button that is **lit**");
    EXPECT_THAT(draft.told(), ::testing::ElementsAre(HasSubstr("\"Done\" is not on the picture")));
    write_bytes(
        fs::path(draft.folder.path) / "glossary.json",
        R"({ "vi": [], "en": [], "fr": [], "phone": { "vi": ["Xong"], "en": ["Done"], "fr": ["Fini"] } })");
    EXPECT_THAT(draft.told(), IsEmpty());
}

// Questions with three answers each, of which the one at this place is right.
std::string questions(const std::string& right_at) {
    std::string out;
    for (size_t i = 0; i < right_at.size(); ++i) {
        out += R"({ "id": "q)" + std::to_string(i) + R"(", "skill": "device.light", )" +
               R"("question": { "vi": "Hỏi", "en": "Ask", "fr": "Question" }, "choices": [)";
        for (size_t place = 0; place < 3; ++place)
            out += std::string(place ? ", " : "") +
                   R"({ "text": { "vi": "Đáp", "en": "Say", "fr": "Dire" }, "right": )" +
                   (right_at[i] == static_cast<char>('a' + place) ? "true" : "false") +
                   R"(, "why": { "vi": "Vì", "en": "Since", "fr": "Car" } })";
        out += "] }, ";
    }
    return out;
}

TEST(ContentCheck, Right_answers_that_stand_mostly_in_one_place_are_told) {
    for (const auto& [right_at, told] : std::vector<std::pair<std::string, size_t>>{
             {"abcabcabcabc", 0}, {"abcabcabbbbb", 1}, {"bbbbbbbbbbb", 0}}) {
        const Draft draft;
        draft.replace(kLesson, "\"items\": [", "\"items\": [" + questions(right_at));
        EXPECT_THAT(draft.told(), SizeIs(told)) << right_at;
    }
    const Draft draft;
    draft.replace(kLesson, "\"items\": [", "\"items\": [" + questions("abcabcabbbbb"));
    EXPECT_THAT(draft.told(),
                ::testing::ElementsAre(
                    HasSubstr("course.json, lessons: 7 of 12 right answers stand in place 2 (spread them")));
}

// A drill of the pattern, written by copying the example's scenario.
void add_drill(const Draft& draft, const std::string& name, const std::string& part,
               const std::string& scam = "blackout", const std::string& kind = "home-grid") {
    const fs::path folder = fs::path(draft.folder.path) / "scenarios/device.light";
    fs::copy(folder / "torch-on", folder / name);
    const std::string file = "scenarios/device.light/" + name + "/scenario.json";
    draft.replace(file, "device.light/torch-on", "device.light/" + name);
    draft.replace(file, "home-grid", kind);
    draft.replace(file, "\"vars\"",
                  R"("drill": { "scam": ")" + scam + R"(", "as": ")" + part + R"(" }, "vars")");
}

void add_scam(const Draft& draft) {
    write_bytes(fs::path(draft.folder.path) / "framework/scams.json", R"({ "scams": [
{ "id": "blackout", "number": 1, "name": { "vi": "Dọa cắt điện", "en": "Power cut", "fr": "Coupure" },
  "sign": { "vi": "Điện lực báo bằng giấy.", "en": "It writes a letter.", "fr": "Elle écrit une lettre." } }] })");
}

TEST(ContentBuild, Drills_are_listed_by_pattern_in_each_language) {
    const Draft draft;
    add_scam(draft);
    add_drill(draft, "blackout", "target", "blackout", "notification");
    EXPECT_THAT(compiled(compile_content(draft.folder.path), "drills.en.json").at("scams").as_array(),
                SizeIs(0));
    add_drill(draft, "blackout-helper", "helper");
    const auto content = compile_content(draft.folder.path);
    EXPECT_THAT(content.report.problems, IsEmpty()) << to_text(content.report);
    EXPECT_EQ(json::serialize(compiled(content, "drills.fr.json").at("scams")),
              R"([{"id":"blackout","number":1,"name":"Coupure","sign":"Elle écrit une lettre.",)"
              R"("target":"device.light/blackout","helper":"device.light/blackout-helper","arrives":true}])");
    EXPECT_EQ(compiled(content, "drills.vi.json").at("scams").at(0).at("name"), "Dọa cắt điện");
}

TEST(ContentCheck, A_drill_of_an_unknown_pattern_and_one_too_many_are_told) {
    const Draft draft;
    add_scam(draft);
    add_drill(draft, "first", "target");
    add_drill(draft, "second", "target");
    add_drill(draft, "third", "helper", "moonlight");
    EXPECT_THAT(
        draft.told(),
        ::testing::UnorderedElementsAre(
            HasSubstr(
                "second/scenario.json, drill: device.light/first is the drill of blackout as target too"),
            HasSubstr("third/scenario.json, drill.scam: there is no pattern moonlight")));
}

TEST(ContentCheck, A_missing_file_is_told) {
    for (const std::string file : {kCourse, kLesson, kEnglishPage, kFramework, kScenario, kFrenchTexts}) {
        const Draft draft;
        fs::remove(fs::path(draft.folder.path) / file);
        EXPECT_THAT(draft.told(), ::testing::Contains(file + ": this file is missing (write it)"));
    }
}

TEST(ContentCheck, An_area_too_few_is_told) {
    const Draft draft;
    const auto path = fs::path(draft.folder.path) / kFramework;
    std::string text = read_bytes(path);
    const size_t from = text.find("    { \"id\": \"ai\""), to = text.find("    { \"id\": \"work\"");
    write_bytes(path, text.erase(from, to - from));
    EXPECT_THAT(
        draft.told(),
        ::testing::Contains(HasSubstr("framework.json, line 4, areas: there are 7 here (give 8 to 8)")));
}

TEST(ContentCheck, Folders_that_belong_to_nothing_are_told) {
    const Draft draft;
    fs::create_directories(fs::path(draft.folder.path) / "courses/first-light/forgotten");
    fs::create_directories(fs::path(draft.folder.path) / "scenarios/device.dark");
    EXPECT_THAT(draft.told(),
                ::testing::UnorderedElementsAre(HasSubstr("the lesson forgotten is not in the list"),
                                                HasSubstr("the framework has no skill device.dark")));
}

TEST(ContentCheck, All_mistakes_are_told_at_once) {
    const Draft draft;
    draft.replace(kCourse, "\"number\": 1", "\"number\": \"one\"");
    draft.replace(kLesson, "\"minutes\": 2", "\"minutes\": 99");
    draft.replace(kFrenchTexts, "Météo", "");
    EXPECT_THAT(draft.told(), SizeIs(3));
}

TEST(ContentCheck, A_damaged_file_or_a_missing_folder_is_no_crash) {
    const Draft draft;
    for (const auto* file : {kCourse, kLesson, kEnglishPage, kFramework, kScenario, kFrenchTexts})
        write_bytes(fs::path(draft.folder.path) / file, "{ \"id\": \xFF");
    EXPECT_FALSE(draft.told().empty());
    EXPECT_THAT(to_line(check_content("/nowhere").problems.at(0)),
                HasSubstr("/nowhere: there is no such folder"));
}

TEST(ContentCheck, The_report_is_also_json) {
    const Draft draft;
    draft.replace(kLesson, "\"minutes\": 2", "\"minutes\": 99");
    const auto report = json::parse(to_json(check_content(draft.folder.path))).as_object();
    EXPECT_EQ(report.at("courses"), 1);
    EXPECT_EQ(report.at("lessons"), 1);
    EXPECT_EQ(report.at("scenarios"), 1);
    EXPECT_EQ(report.at("drills"), 0);
    EXPECT_EQ(report.at("items"), 1);
    EXPECT_EQ(report.at("skills"), 8);
    EXPECT_EQ(report.at("problems").at(0).at("file"), kLesson);
    EXPECT_EQ(report.at("problems").at(0).at("line"), 3);
}

}  // namespace

}  // namespace domdom::learning
