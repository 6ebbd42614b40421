#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "learning/content_lesson.h"

namespace domdom::learning {

using engine::Json;
using engine::JsonWriter;

namespace {

// A calm voice for an old ear, assumed: Vietnamese syllables, English and French words.
constexpr size_t kMinutesMax = 7;
constexpr std::array<size_t, kLanguages.size()> kSpokenAMinute{150, 130, 130};

// What stands to be read on a picture of the practice phone.
void read_screen(const Json& view, std::vector<std::string>& texts) {
    for (const auto* key : {"title", "address", "label", "detail", "text", "sample"})
        if (const Json* text = view.find(key); text && text->is(Json::Kind::kString))
            texts.push_back(text->text);
    for (const auto* key : {"lines", "items", "buttons", "fields"})
        if (const Json* parts = view.find(key); parts && parts->is(Json::Kind::kArray))
            for (const Json& part : parts->items) read_screen(part, texts);
}

class PageChecker {
  public:
    PageChecker(const ContentLesson& lesson, const std::string& folder, const CompiledScenario* scenario,
                Findings& findings)
        : lesson_(lesson), folder_(folder), scenario_(scenario), findings_(findings) {}

    void check() {
        for (size_t i = 0; i < kLanguages.size(); ++i) {
            if (page(i).speech.empty()) continue;  // missing, and told already
            check_words(i);
            check_length(i);
            check_pictures(i);
            check_labels(i);
            if (i != kVietnamese && !page(kVietnamese).speech.empty()) compare(i);
        }
    }

  private:
    const LessonPage& page(size_t language) const { return lesson_.pages[language]; }

    void complain(size_t language, std::string what, std::string mend) {
        findings_.add({fmt::format("{}/{}.md", folder_, kLanguages[language]), 0, "", std::move(what),
                       std::move(mend)});
    }

    void check_words(size_t language) {
        for (const auto* texts : {&page(language).speech, &page(language).alts})
            for (const auto& text : *texts)
                for (auto& fault : findings_.words.check_text(language, text))
                    complain(language, std::move(fault.what), std::move(fault.mend));
    }

    // The page and the questions after it, as the voice reads them; explanations are heard only when asked
    // for.
    void check_length(size_t language) {
        size_t words = 0;
        for (const auto& text : page(language).speech) words += count_spoken(text);
        for (const ContentItem& item : lesson_.items) {
            words += count_spoken(item.question[language]);
            for (const ContentChoice& choice : item.choices) words += count_spoken(choice.text[language]);
        }
        const size_t most = kMinutesMax * kSpokenAMinute[language];
        if (words > most)
            complain(language,
                     fmt::format("{} words take more than {} minutes to read aloud", words, kMinutesMax),
                     fmt::format("shorten it to {}, or make two lessons of it", most));
    }

    void check_pictures(size_t language) {
        if (!scenario_) {
            if (!page(language).pictures.empty())
                complain(language, "a picture needs a practice phone, and the lesson has no scenario",
                         "name its scenario in lesson.json");
            return;
        }
        if (scenario_->states == 0) return;  // unsound, and told already
        const auto presses = static_cast<int>(scenario_->shortest.size());
        std::vector<bool> shown(scenario_->shortest.size() + 2);
        for (const int number : page(language).pictures) {
            // One more than there are presses is the end, when it is won.
            if (number <= presses + 1)
                shown[static_cast<size_t>(number)] = true;
            else
                complain(language, fmt::format("there is no picture step:{}", number),
                         fmt::format("the shortest way of {} has {} presses", scenario_->id, presses));
        }
        for (int number = 1; number <= presses; ++number)
            if (!shown[static_cast<size_t>(number)])
                complain(language,
                         fmt::format("no step shows press {} of the practice, \"{}\"", number,
                                     scenario_->shortest[static_cast<size_t>(number) - 1]),
                         fmt::format("add ![what is seen](step:{}) under its step", number));
    }

    // What a step names is seen on its picture.
    void check_labels(size_t language) {
        if (!scenario_) return;
        for (const LessonStep& step : page(language).steps) {
            const auto screen = screen_of(step, language);
            if (screen.empty()) continue;
            for (const auto& bold : step.bold)
                if (names_label(bold) && !findings_.words.is_on_screen(language, bold, screen))
                    complain(language, fmt::format("\"{}\" is not on the picture of its step", bold),
                             "write what stands there; what is no label begins with a small letter");
        }
    }

    std::vector<std::string> screen_of(const LessonStep& step, size_t language) const {
        std::vector<std::string> texts;
        const auto& album = scenario_->albums[language];
        for (const int number : step.pictures) {
            const auto position = static_cast<size_t>(number) - 1;
            Json view;
            engine::Problem ignored;  // it is our own
            if (position < album.size() && engine::parse_json(album[position].view, {}, view, ignored))
                read_screen(view, texts);
        }
        return texts;
    }

    void compare(size_t language) {
        const LessonPage& mine = page(language);
        const LessonPage& other = page(kVietnamese);
        if (mine.steps.size() != other.steps.size())
            complain(
                language,
                fmt::format("there are {} steps, and {} in vi.md", mine.steps.size(), other.steps.size()),
                "give every language the same steps");
        else
            compare_pictures(language);
        for (const auto& text : mine.speech)
            if (std::find(other.speech.begin(), other.speech.end(), text) != other.speech.end())
                compare_words(language, text);
        for (const auto& text : mine.alts)
            if (std::find(other.alts.begin(), other.alts.end(), text) != other.alts.end())
                compare_words(language, text);
    }

    void compare_pictures(size_t language) {
        for (size_t i = 0; i < page(language).steps.size(); ++i) {
            const auto& mine = page(language).steps[i].pictures;
            const auto& other = page(kVietnamese).steps[i].pictures;
            if (mine != other)
                complain(language,
                         fmt::format("step {} has the pictures [{}], and [{}] in vi.md", i + 1,
                                     fmt::join(mine, ", "), fmt::join(other, ", ")),
                         "give every language the same pictures");
        }
    }

    void compare_words(size_t language, const std::string& text) {
        Words words;
        words[kVietnamese] = words[language] = text;
        for (auto& fault : findings_.words.check(words))
            if (fault.language == language) complain(language, std::move(fault.what), std::move(fault.mend));
    }

    const ContentLesson& lesson_;
    const std::string& folder_;
    const CompiledScenario* scenario_;
    Findings& findings_;
};

void write_entry(JsonWriter& json, const ContentLesson& lesson, size_t language) {
    json.key("id")
        .text(lesson.id)
        .key("title")
        .text(lesson.title[language])
        .key("minutes")
        .number(lesson.minutes);
    json.key("skills").open_array();
    for (const auto& skill : lesson.skills) json.text(skill);
    json.close_array().key("scenario").text_or_null(lesson.scenario);
}

// Only the pictures that the page or its card shows.
void write_pictures(JsonWriter& json, const LessonPage& page, const CompiledScenario* scenario,
                    size_t language) {
    json.key("pictures").open_object();
    const std::set<int> numbers(page.pictures.begin(), page.pictures.end());
    for (const int number : numbers) {
        const auto position = static_cast<size_t>(number) - 1;
        if (scenario && position < scenario->albums[language].size())
            json.key(fmt::format("{}", number)).raw(scenario->albums[language][position].view);
    }
    json.close_object();
}

void write_items(JsonWriter& json, const ContentLesson& lesson, size_t language) {
    json.key("items").open_array();
    for (const ContentItem& item : lesson.items) {
        json.open_object().key("id").text(item.id).key("skill").text(item.skill);
        json.key("question").text(item.question[language]).key("choices").open_array();
        for (const ContentChoice& choice : item.choices) {
            json.open_object().key("text").text(choice.text[language]).key("right").boolean(choice.right);
            json.key("why").text(choice.why[language]).close_object();
        }
        json.close_array().close_object();
    }
    json.close_array();
}

// The large-type card: the steps that have a picture, in the order of the page.
void write_card(JsonWriter& json, const LessonPage& page) {
    json.key("card").open_array();
    for (const LessonStep& step : page.steps)
        if (!step.pictures.empty())
            json.open_object()
                .key("text")
                .text(step.text)
                .key("picture")
                .number(step.pictures.front())
                .close_object();
    json.close_array();
}

}  // namespace

void check_pages(const ContentLesson& lesson, const std::string& folder, const CompiledScenario* scenario,
                 Findings& findings) {
    PageChecker(lesson, folder, scenario, findings).check();
}

std::string courses_json(const std::vector<ContentCourse>& courses, size_t language) {
    JsonWriter json;
    json.open_object().key("courses").open_array();
    for (const ContentCourse& course : courses) {
        json.open_object().key("id").text(course.id).key("number").number(course.number);
        json.key("title").text(course.title[language]).key("for").text(course.who[language]);
        json.key("group").text_or_null(course.group);
        json.key("lessons").open_array();
        for (const ContentLesson& lesson : course.lessons) {
            json.open_object();
            write_entry(json, lesson, language);
            json.close_object();
        }
        json.close_array().close_object();
    }
    return json.close_array().close_object().result();
}

std::string lesson_json(const ContentLesson& lesson, const CompiledScenario* scenario, size_t language) {
    const LessonPage& page = lesson.pages[language];
    JsonWriter json;
    json.open_object().key("course").text(lesson.course);
    write_entry(json, lesson, language);
    json.key("html").text(page.html);
    write_pictures(json, page, scenario, language);
    write_items(json, lesson, language);
    json.key("speech").open_array();
    for (const auto& group : page.speech) json.text(group);
    json.close_array();
    write_card(json, page);
    return json.close_object().result();
}

}  // namespace domdom::learning
