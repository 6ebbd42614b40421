#include "engine/next.h"

#include <algorithm>
#include <utility>

namespace domdom::engine {
namespace {

class Chooser {
  public:
    explicit Chooser(const Learner& learner) : learner_(learner) {}

    NextStep choose() const {
        if (!tried_today()) {
            if (const NextStep step = recheck(); step.lesson != nullptr) return step;
            if (const NextStep step = alone(); step.lesson != nullptr) return step;
        }
        if (const NextStep step = wish(); step.lesson != nullptr) return step;
        return onwards();
    }

  private:
    bool teaches(const Lesson& lesson, std::string_view skill) const {
        return std::find(lesson.skills.begin(), lesson.skills.end(), skill) != lesson.skills.end();
    }

    // The skill a lesson's practice shows.
    static std::string_view practised(const Lesson& lesson) {
        return std::string_view(lesson.scenario).substr(0, lesson.scenario.find('/'));
    }

    std::span<const Attempt> attempts(std::string_view skill) const {
        const auto found = learner_.attempts.find(skill);
        return found == learner_.attempts.end() ? std::span<const Attempt>() : found->second;
    }

    // The day on which a lesson's practice was learnt: in the lesson, or from somebody; -1: not yet.
    int learnt_on(const Lesson& lesson) const {
        const auto taught = learner_.taught.find(practised(lesson));
        if (taught == learner_.taught.end()) return lesson.done_on;
        return lesson.done_on < 0 ? taught->second : std::min(lesson.done_on, taught->second);
    }

    bool tried_today() const {
        for (const auto& [skill, attempts] : learner_.attempts) {
            for (const Attempt& one : attempts) {
                if (one.day == learner_.today) return true;
            }
        }
        return false;
    }

    // What is likeliest to be forgotten, among what is due and was learnt.
    NextStep recheck() const {
        NextStep step;
        double least = 2;
        for (const Lesson& lesson : learner_.lessons) {
            if (!lesson.offered || learnt_on(lesson) < 0 || lesson.scenario.empty()) continue;
            const std::string_view skill = practised(lesson);
            const Memory memory = remember(attempts(skill));
            if (memory.stability == 0 || memory.due() > learner_.today) continue;
            const double left = retrievability(memory, learner_.today);
            // Of several lessons for one skill, the one learnt last.
            if (left > least || (left == least && learnt_on(lesson) <= learnt_on(*step.lesson))) continue;
            least = left;
            step = {Why::kRecheck, &lesson, std::string(skill)};
        }
        return step;
    }

    // What was learnt on an earlier day and never done alone: what was asked for, the dearest first, and then
    // what was learnt longest ago.
    NextStep alone() const {
        NextStep step;
        std::pair<size_t, int> best;
        for (const Lesson& lesson : learner_.lessons) {
            const int learnt = learnt_on(lesson);
            if (learnt < 0 || learnt >= learner_.today || lesson.scenario.empty()) continue;
            if (!lesson.offered && lesson.done_on < 0) continue;
            const std::string_view skill = practised(lesson);
            if (remember(attempts(skill)).stability > 0) continue;
            const std::pair rank{place_among_wishes(skill), learnt};
            if (step.lesson != nullptr && best <= rank) continue;
            best = rank;
            step = {Why::kAlone, &lesson, std::string(skill)};
        }
        return step;
    }

    // 0 for the dearest; what was not asked for stands behind all that was.
    size_t place_among_wishes(std::string_view skill) const {
        const auto& wishes = learner_.wishes;
        return static_cast<size_t>(std::find(wishes.begin(), wishes.end(), skill) - wishes.begin());
    }

    NextStep wish() const {
        for (const std::string& skill : learner_.wishes) {
            const Lesson* lesson = open_lesson_for(skill);
            if (lesson != nullptr) return with_needs(*lesson, {Why::kWish, lesson, skill});
        }
        return {};
    }

    // One of a course for others only where nothing else teaches the skill at all.
    const Lesson* open_lesson_for(std::string_view skill) const {
        const Lesson* others = nullptr;
        for (const Lesson& lesson : learner_.lessons) {
            if (!teaches(lesson, skill)) continue;
            if (lesson.offered && lesson.done_on < 0) return &lesson;
            if (lesson.offered) return nullptr;
            if (others == nullptr && lesson.done_on < 0) others = &lesson;
        }
        return others;
    }

    NextStep onwards() const {
        const Lesson* first = nullptr;
        for (const Lesson& lesson : learner_.lessons) {
            if (lesson.done_on >= 0 || !lesson.offered) continue;
            if (first == nullptr) first = &lesson;
            if (begun(lesson.course)) return from_here(lesson);
        }
        return first == nullptr ? NextStep{} : from_here(*first);
    }

    NextStep from_here(const Lesson& lesson) const {
        return with_needs(lesson,
                          {Why::kOnwards, &lesson, lesson.skills.empty() ? "" : lesson.skills.front()});
    }

    bool begun(std::string_view course) const {
        return std::any_of(learner_.lessons.begin(), learner_.lessons.end(),
                           [&](const Lesson& one) { return one.course == course && one.done_on >= 0; });
    }

    bool has(std::string_view skill) const {
        if (remember(attempts(skill)).stability > 0 || learner_.taught.contains(skill)) return true;
        return std::any_of(learner_.lessons.begin(), learner_.lessons.end(),
                           [&](const Lesson& one) { return one.done_on >= 0 && teaches(one, skill); });
    }

    // The lesson itself, or what it needs first. Needs that go round in a circle end at the first repetition.
    NextStep with_needs(const Lesson& lesson, NextStep step) const {
        std::vector<std::string_view> asked;
        const Lesson* now = &lesson;
        while (const Lesson* before = missing_before(*now, asked)) {
            now = before;
            step = {Why::kFirst, before, std::string(asked.back())};
        }
        return step;
    }

    // A lesson for something that this one needs and the learner lacks; nothing when no lesson teaches it.
    const Lesson* missing_before(const Lesson& lesson, std::vector<std::string_view>& asked) const {
        for (const std::string& skill : lesson.skills) {
            const auto needs = learner_.needs.find(skill);
            if (needs == learner_.needs.end()) continue;
            for (const std::string& need : needs->second) {
                if (has(need) || std::find(asked.begin(), asked.end(), need) != asked.end()) continue;
                for (const Lesson& other : learner_.lessons) {
                    if (&other == &lesson || !other.offered || other.done_on >= 0 || !teaches(other, need))
                        continue;
                    asked.push_back(need);
                    return &other;
                }
            }
        }
        return nullptr;
    }

    const Learner& learner_;
};

constexpr JsonLimits kLimits{512 * 1024, 8, 100'000, 256};

class LearnerReader {
  public:
    LearnerReader(Learner& out, Problem& problem) : out_(out), problem_(problem) {}

    bool read(const Json& root) {
        const Json* today = root.find("today");
        if (today == nullptr) return refuse(root, "today");
        return read_day(*today, "today", out_.today) && read_lessons(root) && read_attempts(root) &&
               read_needs(root) && read_names(root.find("wishes"), "wishes", out_.wishes) &&
               read_taught(root);
    }

  private:
    bool refuse(const Json& at, std::string_view path) {
        problem_ = {at.line, std::string(path), "this part is missing or of the wrong kind"};
        return false;
    }

    bool read_day(const Json& value, std::string_view path, int& day) {
        constexpr std::int64_t kDayMax = 1'000'000;
        if (!value.is(Json::Kind::kNumber) || value.number < 0 || value.number > kDayMax)
            return refuse(value, path);
        day = static_cast<int>(value.number);
        return true;
    }

    bool read_names(const Json* list, std::string_view path, std::vector<std::string>& names) {
        if (list == nullptr) return true;
        if (!list->is(Json::Kind::kArray)) return refuse(*list, path);
        for (const Json& one : list->items) {
            if (!one.is(Json::Kind::kString)) return refuse(one, path);
            names.push_back(one.text);
        }
        return true;
    }

    bool read_text(const Json& from, std::string_view key, std::string_view path, std::string& text) {
        const Json* found = from.find(key);
        if (found == nullptr) return true;
        if (!found->is(Json::Kind::kString)) return refuse(*found, path);
        text = found->text;
        return true;
    }

    bool read_boolean(const Json& value, std::string_view path, bool& boolean) {
        if (!value.is(Json::Kind::kBoolean)) return refuse(value, path);
        boolean = value.boolean;
        return true;
    }

    bool read_lessons(const Json& root) {
        const Json* list = root.find("lessons");
        if (list == nullptr || !list->is(Json::Kind::kArray)) return refuse(root, "lessons");
        for (const Json& one : list->items) {
            Lesson lesson;
            if (!read_text(one, "course", "lessons.course", lesson.course) ||
                !read_text(one, "id", "lessons.id", lesson.id) ||
                !read_text(one, "scenario", "lessons.scenario", lesson.scenario))
                return false;
            if (lesson.course.empty() || lesson.id.empty()) return refuse(one, "lessons");
            if (!read_names(one.find("skills"), "lessons.skills", lesson.skills)) return false;
            if (const Json* done = one.find("done");
                done != nullptr && !read_day(*done, "lessons.done", lesson.done_on))
                return false;
            if (const Json* offered = one.find("offered");
                offered != nullptr && !read_boolean(*offered, "lessons.offered", lesson.offered))
                return false;
            out_.lessons.push_back(std::move(lesson));
        }
        return true;
    }

    bool read_attempts(const Json& root) {
        const Json* all = root.find("attempts");
        if (all == nullptr) return true;
        if (!all->is(Json::Kind::kObject)) return refuse(*all, "attempts");
        for (std::size_t i = 0; i < all->items.size(); ++i) {
            std::vector<Attempt>& attempts = out_.attempts[all->keys[i]];
            if (!all->items[i].is(Json::Kind::kArray)) return refuse(all->items[i], "attempts");
            for (const Json& one : all->items[i].items) {
                Attempt attempt;
                if (one.items.size() != 2) return refuse(one, "attempts");
                if (!read_day(one.items[0], "attempts", attempt.day) ||
                    !read_boolean(one.items[1], "attempts", attempt.alone))
                    return false;
                attempts.push_back(attempt);
            }
        }
        return true;
    }

    bool read_needs(const Json& root) {
        const Json* all = root.find("needs");
        if (all == nullptr) return true;
        if (!all->is(Json::Kind::kObject)) return refuse(*all, "needs");
        for (std::size_t i = 0; i < all->items.size(); ++i) {
            if (!read_names(&all->items[i], "needs", out_.needs[all->keys[i]])) return false;
        }
        return true;
    }

    bool read_taught(const Json& root) {
        const Json* all = root.find("taught");
        if (all == nullptr) return true;
        if (!all->is(Json::Kind::kObject)) return refuse(*all, "taught");
        for (std::size_t i = 0; i < all->items.size(); ++i) {
            if (!read_day(all->items[i], "taught", out_.taught[all->keys[i]])) return false;
        }
        return true;
    }

    Learner& out_;
    Problem& problem_;
};

}  // namespace

NextStep choose_next(const Learner& learner) { return Chooser(learner).choose(); }

std::string_view to_word(Why why) {
    constexpr std::string_view kWords[] = {"nothing", "recheck", "alone", "wish", "first", "onwards"};
    return kWords[static_cast<std::size_t>(why)];
}

bool parse_learner(std::string_view json, Learner& out, Problem& problem) {
    Json document;
    if (!parse_json(json, kLimits, document, problem)) return false;
    return LearnerReader(out, problem).read(document);
}

std::string to_json(const NextStep& step) {
    JsonWriter out;
    out.open_object().key("why").text(to_word(step.why));
    if (step.lesson != nullptr) {
        out.key("course").text(step.lesson->course).key("lesson").text(step.lesson->id);
        out.key("scenario").text_or_null(step.lesson->scenario).key("skill").text(step.skill);
    }
    return out.close_object().result();
}

}  // namespace domdom::engine
